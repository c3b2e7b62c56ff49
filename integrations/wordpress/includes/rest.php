<?php
/**
 * Documents for everybody who asks by address: `<career-spotlight src="…/wp-json/career-elements/v1/documents/12">`.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_route' );

/** Tells WordPress of the address. */
function register_route(): void {
	register_rest_route(
		'career-elements/v1',
		'/documents/(?P<id>\d+)',
		array(
			'methods'             => \WP_REST_Server::READABLE,
			'callback'            => __NAMESPACE__ . '\answer',
			'permission_callback' => __NAMESPACE__ . '\may_read',
			'args'                => array(
				'id' => array(
					'description' => __( 'Number of a career.', 'career-elements' ),
					'type'        => 'integer',
					'required'    => true,
				),
			),
		)
	);
}

/**
 * Published careers are for everybody, drafts for those who may edit them. Of what is none, nobody learns whether it is
 * there.
 *
 * @param \WP_REST_Request $request The request.
 */
function may_read( \WP_REST_Request $request ) {
	if ( is_readable( get_post( (int) $request['id'] ) ) ) {
		return true;
	}
	return new \WP_Error( 'career_elements_not_found', __( 'There is no such career.', 'career-elements' ), array( 'status' => 404 ) );
}

/**
 * The document.
 *
 * @param \WP_REST_Request $request The request.
 */
function answer( \WP_REST_Request $request ): \WP_REST_Response {
	$post     = get_post( (int) $request['id'] );
	$document = document_in( $post );
	// Without a role it still is an object, which PHP cannot tell from a list.
	$response = new \WP_REST_Response( $document ? $document : new \stdClass() );
	$response->header( 'Last-Modified', get_post_modified_time( 'D, d M Y H:i:s', true, $post ) . ' GMT' );
	return $response;
}
