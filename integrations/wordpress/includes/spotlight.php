<?php
/**
 * A whole career page; a part without data leaves no trace.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The spotlight.
 *
 * @param array $document A career document.
 * @param View  $view     The view.
 */
function spotlight( array $document, View $view ): string {
	$part           = $view->inner()->in( '' );
	$certifications = $document['certifications'] ?? array();
	$pathway        = $document['pathway'] ?? ( $certifications ? array( 'steps' => array() ) : null );
	$html           = role_card( $document['role'], $view->in( 'hero' ) );
	if ( null !== $pathway ) {
		$html .= pathway_timeline(
			array(
				'pathway'        => $pathway,
				'certifications' => $certifications,
			),
			$part
		);
	}
	if ( isset( $document['day'] ) ) {
		$html .= day_schedule( $document['day'], $part );
	}
	if ( isset( $document['closing'] ) ) {
		$closing = $document['closing'];
		$html   .= box(
			'closing',
			heading( $part, 'title', text( $closing['heading'] ?? '' ) ) . paragraph( 'lede', $closing['text'] ?? null ) .
				action( $closing['action'] ?? null, 'button' ),
			'section'
		);
	}
	return box( 'spotlight', $html );
}
