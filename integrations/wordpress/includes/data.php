<?php
/**
 * How data are stored, and which part of a document a widget shows.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** The parts of a document that no slice of it has. */
const PARTS = array( 'role', 'certifications', 'pathway', 'day', 'closing' );

/** What a text is stored as. */
const ENTITIES = array(
	'&'  => '&amp;',
	'<'  => '&lt;',
	'>'  => '&gt;',
	'\\' => '&#092;',
);

/**
 * A JSON file of the plugin.
 *
 * @param string $path From the folder of the plugin.
 */
function read_json( string $path ): array {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents_file_get_contents -- a file of our own.
	return json_decode( (string) file_get_contents( DIR . $path ), true );
}

/**
 * Texts as a block stores them.
 *
 * What an author saves goes through the HTML filter, block attributes too: it removes `<797>` and turns `&` into
 * `&amp;`. Stored with entities, for every role alike, a text goes through it unchanged, and is decoded exactly once. And a
 * text that ends in a backslash would take the whole block with it: WordPress reads the quote after it as one of the text.
 *
 * @param mixed $value Data.
 */
function encoded( $value ) {
	return is_string( $value )
		? strtr( $value, ENTITIES )
		: ( is_array( $value ) ? array_map( __NAMESPACE__ . '\encoded', $value ) : $value );
}

/**
 * Texts that a block has stored, as the author wrote them.
 *
 * @param mixed $value Data.
 */
function decoded( $value ) {
	return is_string( $value )
		? strtr( $value, array_flip( ENTITIES ) )
		: ( is_array( $value ) ? array_map( __NAMESPACE__ . '\decoded', $value ) : $value );
}

/**
 * Data as JSON that may stand in an attribute and survives what WordPress does to a page: no raw `<`, `>`, `&` or quotes
 * in texts.
 *
 * @param mixed $data Data.
 */
function attribute_json( $data ): string {
	$flags = JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
	// Characters that no HTML can hold.
	return (string) preg_replace_callback(
		'/[\x7f-\x9f\x{fdd0}-\x{fdef}\x{fffe}\x{ffff}]/u',
		function ( $found ) {
			return "\x7f" === $found[0] ? '\u007f' : trim( (string) wp_json_encode( $found[0] ), '"' );
		},
		(string) wp_json_encode( $data, $flags )
	);
}

/**
 * Whether a value is a whole document.
 *
 * @param mixed $value Data.
 */
function is_document( $value ): bool {
	return is_array( $value ) && array_intersect_key( array_flip( PARTS ), $value );
}

/**
 * What of a document a widget is given, and what of that it can show.
 *
 * @param string $widget   One of the widgets.
 * @param mixed  $document A whole document, or the slice.
 * @param string $ref      Which of several certifications.
 * @return array{given: mixed, data: mixed}
 */
function portion( string $widget, $document, string $ref = '' ): array {
	$part  = widgets()[ $widget ]['part'];
	$given = '' !== $part && is_document( $document ) ? ( $document[ $part ] ?? null ) : $document;
	if ( 'certification-badge' === $widget ) {
		$given = picked( $given, $ref );
	}
	if ( 'pathway-timeline' === $widget ) {
		return pathway_portion( $document, $given );
	}
	if ( 'day-schedule' === $widget && is_array( $given ) && $given && is_list( $given ) ) {
		return array(
			'given' => $given,
			'data'  => keep( definition( 'Day' ), array( 'slots' => $given ) ),
		);
	}
	return array(
		'given' => $given,
		'data'  => keep( definition( widgets()[ $widget ]['schema'] ), $given ),
	);
}

/**
 * One certification out of a list: the one whose id or acronym is asked for, else the first.
 *
 * @param mixed  $given A certification, or some.
 * @param string $ref   Which of them.
 */
function picked( $given, string $ref ) {
	if ( ! is_array( $given ) || ! is_list( $given ) ) {
		return $given;
	}
	if ( '' === $ref ) {
		return $given[0] ?? null;
	}
	foreach ( $given as $each ) {
		if ( is_array( $each ) && in_array( $ref, array( $each['id'] ?? null, $each['acronym'] ?? null ), true ) ) {
			return $each;
		}
	}
	return null;
}

/**
 * The steps of a pathway refer to the certifications of their document, which also do without steps.
 *
 * @param mixed $document The document.
 * @param mixed $given    Its pathway.
 * @return array{given: mixed, data: mixed}
 */
function pathway_portion( $document, $given ): array {
	$certifications = is_document( $document ) ? ( $document['certifications'] ?? null ) : null;
	$has_some       = is_array( $certifications ) || $certifications;
	$known          = keep(
		array(
			'type'  => 'array',
			'items' => definition( 'Certification' ),
		),
		$certifications ?? array()
	) ?? array();
	$way            = is_array( $given ) && $given && is_list( $given ) ? array( 'steps' => $given ) : $given;
	$pathway        = keep( definition( 'Pathway' ), $way ?? ( $has_some ? array( 'steps' => array() ) : null ) );
	return array(
		'given' => $has_some ? array_intersect_key(
			array(
				'pathway'        => $given,
				'certifications' => $certifications,
			),
			$document
		) : $given,
		'data'  => null === $pathway ? null : array(
			'pathway'        => $pathway,
			'certifications' => $known,
		),
	);
}
