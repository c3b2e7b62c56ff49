<?php
/**
 * Text as HTML.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Text that is only text wherever it stands, in content and in attributes.
 *
 * Not `esc_html()`, which takes `&amp;` in a text for an `&` that is escaped already. What no HTML can hold becomes the
 * character for what is unknown.
 *
 * @param string $text Any text.
 */
function escape( string $text ): string {
	$escaped = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	$escaped = str_replace( "\f", ' ', $escaped );
	$nothing = '/[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\x{fdd0}-\x{fdef}\x{fffe}\x{ffff}\x{1fffe}\x{1ffff}\x{10fffe}\x{10ffff}]/u';
	return (string) preg_replace( $nothing, "\u{fffd}", $escaped );
}

/**
 * Text that also stays as it is when WordPress looks over a page once more: no shortcodes, smileys, or other dashes.
 *
 * @param string $text Any text.
 */
function text( string $text ): string {
	$escaped = strtr(
		escape( $text ),
		array(
			'['    => '&#091;',
			']'    => '&#093;',
			'--'   => '&#045;&#045;',
			'...'  => '&#046;&#046;&#046;',
			'``'   => '&#096;&#096;',
			'(tm)' => '&#040;tm)',
		)
	);
	// A number by a number, a hyphen that stands alone; what begins like a smiley: `:-)`, `8)`, `;D`.
	$escaped = (string) preg_replace( '/(?<=\d)x(?=\d)/', '&#120;', $escaped );
	$escaped = (string) preg_replace( '/(?<!\S)-(?!\S)/', '&#045;', $escaped );
	return (string) preg_replace_callback(
		'/(?<![^\s])[:;8](?=[^\s\w]|[a-z]+:|[A-Za-z]\b|-)/',
		function ( $found ) {
			return '&#' . ord( $found[0] ) . ';';
		},
		$escaped
	);
}

/**
 * An element. Attributes without a value are left out.
 *
 * @param string                     $name       Its name.
 * @param array<string, string|null> $attributes Names to values, not escaped.
 * @param string|null                $content    HTML; `null` for an element that has none.
 */
function element( string $name, array $attributes, ?string $content ): string {
	$html = '<' . $name;
	foreach ( $attributes as $key => $value ) {
		if ( null !== $value && ( '' !== trim( $value ) || 'alt' === $key ) ) {
			// Shortcodes are looked for in attributes too.
			$html .= ' ' . $key . '="' . str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), escape( $value ) ) . '"';
		}
	}
	return null === $content ? $html . ' />' : $html . '>' . $content . '</' . $name . '>';
}

/**
 * Text without the blanks round it, of all the alphabets.
 *
 * @param string $text Any text.
 */
function trimmed( string $text ): string {
	return (string) preg_replace( '/^[\t-\r\p{Z}\x{feff}]+|[\t-\r\p{Z}\x{feff}]+$/u', '', $text );
}

/**
 * The one gate for every address that comes from data: `null` unless it is http, https, mailto, tel or relative.
 *
 * A browser drops blanks and control characters before it reads the scheme: so they are dropped before it is judged.
 *
 * @param string $address What the author gave.
 */
function safe_url( string $address ): ?string {
	$trimmed = trimmed( $address );
	$read    = (string) preg_replace( '/^[\x00-\x20]+|[\t\n\r]+/', '', $trimmed );
	$scheme  = preg_match( '/^([a-z][a-z0-9+.\-]*):/i', $read, $found ) ? strtolower( $found[1] ) : '';
	if ( 'mailto' === $scheme || 'tel' === $scheme ) {
		return $trimmed;
	}
	if ( ! in_array( $scheme, array( '', 'http', 'https' ), true ) ) {
		return null;
	}
	// `https:a` is relative, `https://a` and `//a` have a host; `http:a` has one in a page that is not http itself.
	if ( ! preg_match( '#^(?:(?:https?:)?[\\\\/]{2,}|http:[\\\\/]*)([^\\\\/?\#]*)#i', $read, $found ) ) {
		return $trimmed;
	}
	$host = (string) preg_replace( '/^.*@|:\d*$/', '', $found[1] );
	return preg_match( '/^(\[[\da-f:.]+\]|[^\x00-\x20"<>^|%\[\]:@`{}]+)$/i', $host ) ? $trimmed : null;
}

/**
 * An address as the HTML filter of WordPress lets it pass: it takes what stands before a colon for a scheme.
 *
 * @param string $address What `safe_url` gave.
 */
function address( string $address ): string {
	return preg_match( '/^(https?|mailto|tel):/i', $address ) ? $address : str_replace( ':', '%3A', $address );
}
