<?php
/**
 * JSON as people and editors leave it in a text.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** As large as a thousand pages. */
const MAX_BYTES = 2000000;

/**
 * What a text of JSON holds; `null` where it holds none. Reads it letter for letter first; then without the tags, entities,
 * curly quotes and commas too many that the visual editor, WordPress or a word processor has put into it.
 *
 * @param string $text A text.
 */
function read_text( string $text ): ?array {
	if ( strlen( $text ) > MAX_BYTES ) {
		return null;
	}
	$plain    = trim( str_replace( array( "\xc2\xa0", "\u{feff}" ), array( ' ', '' ), $text ) );
	$bare     = (string) preg_replace( '#</?(p|br|pre|code|span|div)\b[^<>]*>#i', ' ', $plain );
	$unmasked = html_entity_decode( $bare, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$readings = array(
		$plain,
		rawurldecode( $plain ),
		(string) base64_decode( strtr( $plain, '-_', '+/' ), true ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- one of the encodings of data-career.
		$bare,
		$unmasked,
		straight( $unmasked ),
		without_commas( straight( $unmasked ) ),
	);
	foreach ( $readings as $reading ) {
		// Line breaks that an editor has put into a text.
		$value = json_decode( (string) preg_replace( '/[\x00-\x1f]+/', ' ', $reading ), true, MAX_DEPTH * 2 );
		if ( is_array( $value ) ) {
			return $value;
		}
	}
	return null;
}

/**
 * With straight quotes round texts. A curly one inside a text stays, if it stands where no text could begin or end.
 *
 * @param string $text A text.
 */
function straight( string $text ): string {
	$quote = '["\x{201c}\x{201d}\x{201e}\x{2033}\x{00ab}\x{00bb}]';
	$text  = (string) preg_replace( "/(?<=[{\\[,:])(\\s*)$quote/u", '$1"', $text );
	return (string) preg_replace( "/$quote(?=\\s*[}\\],:])/u", '"', $text );
}

/**
 * Without commas before the end of a list or an object.
 *
 * @param string $text A text.
 */
function without_commas( string $text ): string {
	return (string) preg_replace( '/,(?=\s*[}\]])/', '', $text );
}
