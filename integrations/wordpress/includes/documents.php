<?php
/**
 * Careers: documents that are written once and shown by any block on any page.
 *
 * A career is a post that holds one block, the spotlight: so it is edited with the same form and seen in the same preview,
 * and has the revisions of WordPress.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

const POST_TYPE = 'career';

add_action( 'init', __NAMESPACE__ . '\register_documents' );
add_filter( 'rest_pre_insert_' . POST_TYPE, __NAMESPACE__ . '\validated_post' );
add_filter( 'wp_insert_post_empty_content', __NAMESPACE__ . '\refuse_invalid', 10, 2 );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\title_of_document' );

/** Tells WordPress of the kind of post. */
function register_documents(): void {
	register_post_type(
		POST_TYPE,
		array(
			'labels'              => array(
				'name'                     => __( 'Careers', 'career-elements' ),
				'singular_name'            => __( 'Career', 'career-elements' ),
				'add_new'                  => __( 'Add New Career', 'career-elements' ),
				'add_new_item'             => __( 'Add New Career', 'career-elements' ),
				'new_item'                 => __( 'New Career', 'career-elements' ),
				'edit_item'                => __( 'Edit Career', 'career-elements' ),
				'all_items'                => __( 'All Careers', 'career-elements' ),
				'search_items'             => __( 'Search Careers', 'career-elements' ),
				'not_found'                => __( 'No careers found.', 'career-elements' ),
				'not_found_in_trash'       => __( 'No careers found in Trash.', 'career-elements' ),
				'item_published'           => __( 'Career published. Blocks on any page can show it now.', 'career-elements' ),
				'item_updated'             => __( 'Career updated, on all pages that show it.', 'career-elements' ),
				'item_reverted_to_draft'   => __( 'Career reverted to draft.', 'career-elements' ),
				'item_scheduled'           => __( 'Career scheduled.', 'career-elements' ),
				'item_published_privately' => __( 'Career published privately.', 'career-elements' ),
			),
			'description'         => __( 'Documents that career blocks show.', 'career-elements' ),
			// It has no page of its own: pages show it.
			'public'              => false,
			'show_ui'             => true,
			'show_in_rest'        => true,
			'exclude_from_search' => true,
			'rest_base'           => 'careers',
			'menu_icon'           => 'dashicons-id-alt',
			'menu_position'       => 21,
			// An author may do with a career what he may do with a post.
			'capability_type'     => 'post',
			'map_meta_cap'        => true,
			'supports'            => array( 'title', 'editor', 'revisions', 'author' ),
			'template'            => array( array( 'career-elements/spotlight', array( 'lock' => array( 'move' => true, 'remove' => true ) ) ) ),
			'template_lock'       => 'all',
		)
	);
}

/**
 * The document that a post holds; empty where there is none.
 *
 * @param \WP_Post|string $post A career, or its content.
 */
function document_in( $post ): array {
	$content = is_string( $post ) ? $post : $post->post_content;
	foreach ( parse_blocks( $content ) as $block ) {
		if ( 'career-elements/spotlight' === $block['blockName'] ) {
			return (array) pruned( decoded( $block['attrs']['data'] ?? array() ) );
		}
	}
	return array();
}

/**
 * A document as a post holds it.
 *
 * @param array $document A career document.
 */
function content_for( array $document ): string {
	return serialize_block(
		array(
			'blockName'    => 'career-elements/spotlight',
			'attrs'        => array(
				'data' => encoded( $document ),
				'lock' => array(
					'move'   => true,
					'remove' => true,
				),
			),
			'innerBlocks'  => array(),
			'innerHTML'    => '',
			'innerContent' => array(),
		)
	);
}

/**
 * Whether the person who looks at the page may see a career.
 *
 * @param \WP_Post|null $post A post.
 */
function is_readable( ?\WP_Post $post ): bool {
	if ( ! $post || POST_TYPE !== $post->post_type ) {
		return false;
	}
	if ( 'publish' === $post->post_status && '' === $post->post_password ) {
		return true;
	}
	return current_user_can( 'edit_post', $post->ID ) || ( 'private' === $post->post_status && current_user_can( 'read_post', $post->ID ) );
}

/**
 * A document by its number, for those who may see it; else nothing.
 *
 * @param int $id Number of a career.
 */
function readable_document( int $id ): array {
	$post = get_post( $id );
	return is_readable( $post ) ? document_in( $post ) : array();
}

/**
 * What is wrong with a career in the state that it is to be saved in: a draft may lack what is required.
 *
 * @param string $content What is to be saved.
 * @param string $status  As what.
 */
function problems_in( string $content, string $status ): ?\WP_Error {
	$is_strict = ! in_array( $status, array( 'draft', 'auto-draft', 'inherit', 'trash' ), true );
	$document  = document_in( $content );
	if ( ! $document && ! $is_strict ) {
		return null;
	}
	return problems( $document, definition( 'CareerDocument' ), $is_strict );
}

/**
 * Refuses a career that is not right, with a sentence that says what is wrong, when the editor saves it.
 *
 * @param \stdClass|\WP_Error $prepared The post.
 */
function validated_post( $prepared ) {
	if ( is_wp_error( $prepared ) ) {
		return $prepared;
	}
	$before  = isset( $prepared->ID ) ? get_post( $prepared->ID ) : null;
	$content = $prepared->post_content ?? ( $before ? $before->post_content : '' );
	$status  = $prepared->post_status ?? ( $before ? $before->post_status : 'draft' );
	$errors  = problems_in( $content, $status );
	if ( ! $errors ) {
		return $prepared;
	}
	return new \WP_Error( 'career_elements_invalid', implode( ' ', $errors->get_error_messages() ), array( 'status' => 400 ) );
}

/**
 * Refuses it on every other way too: quick edit, import, other plugins.
 *
 * @param bool  $is_empty Whether WordPress refuses the post.
 * @param array $post     The post, with slashes.
 */
function refuse_invalid( $is_empty, $post ) {
	if ( POST_TYPE !== ( $post['post_type'] ?? '' ) ) {
		return $is_empty;
	}
	return $is_empty || null !== problems_in( wp_unslash( (string) ( $post['post_content'] ?? '' ) ), (string) ( $post['post_status'] ?? 'draft' ) );
}

/**
 * A career without a title gets the name of its role.
 *
 * @param array $data The post, with slashes.
 */
function title_of_document( $data ) {
	if ( POST_TYPE === $data['post_type'] && '' === trim( wp_unslash( $data['post_title'] ) ) ) {
		$document = document_in( wp_unslash( $data['post_content'] ) );
		$name     = $document['role']['name'] ?? '';
		if ( is_string( $name ) ) {
			$data['post_title'] = wp_slash( esc_html( $name ) );
		}
	}
	return $data;
}
