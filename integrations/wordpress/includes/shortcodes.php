<?php
/**
 * Shortcodes, for classic content: `[career_role_card document="12"]`, `[career_certification_badge acronym="CPhT" name="…"]`, or
 * with JSON between the tags.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
add_filter( 'no_texturize_shortcodes', __NAMESPACE__ . '\leave_alone' );
add_filter( 'the_content', __NAMESPACE__ . '\straighten', 5 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\straighten', 5 );

/**
 * The name of the shortcode of a widget.
 *
 * @param string $widget One of the widgets.
 */
function shortcode_name( string $widget ): string {
	return 'career_' . str_replace( '-', '_', $widget );
}

/** Tells WordPress of the shortcodes. */
function register_shortcodes(): void {
	foreach ( array_keys( widgets() ) as $widget ) {
		add_shortcode(
			shortcode_name( $widget ),
			function ( $attributes, $content = '' ) use ( $widget ) {
				return shortcode( $widget, (array) $attributes, (string) $content );
			}
		);
	}
}

/**
 * What stands between the tags are data: no curly quotes there.
 *
 * @param string[] $names Names of shortcodes.
 */
function leave_alone( $names ) {
	return array_merge( $names, array_map( __NAMESPACE__ . '\shortcode_name', array_keys( widgets() ) ) );
}

/**
 * Curly quotes round the values of our shortcodes, as word processors write them, become straight ones.
 *
 * @param string $content The content of a post.
 */
function straighten( $content ) {
	if ( false === strpos( (string) $content, '[career_' ) ) {
		return $content;
	}
	$open  = '(?:[\x{201c}\x{201d}\x{201e}\x{2033}\x{00ab}]|&#(?:8220|8221|8222|8243|x201[cd]);|&[lr]dquo;|&bdquo;|&quot;)';
	$close = '(?:[\x{201c}\x{201d}\x{2033}\x{00bb}]|&#(?:8220|8221|8243|x201[cd]);|&[lr]dquo;|&quot;)';
	return closed(
		(string) preg_replace_callback(
			'/\[career_[a-z_]+[^\[\]]*\]/u',
			function ( $found ) use ( $open, $close ) {
				return preg_replace( "/=\\s*$open(.*?)$close(?=[\\s\\]\\/])/us", '="$1"', str_replace( '&nbsp;', ' ', $found[0] ) );
			},
			(string) $content
		)
	);
}

/**
 * A shortcode without an end closes itself. Else WordPress would take all up to the end of a later one of the same name.
 *
 * @param string $content The content of a post.
 */
function closed( string $content ): string {
	$pieces = preg_split( '/(\[\/?career_[a-z_]+[^\[\]]*\])/', $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	$ended  = array();
	// From the end: a tag is open where the next of its name is its end.
	for ( $i = count( $pieces ) - 1; $i > 0; $i-- ) {
		if ( ! preg_match( '/^\[(\/?)(career_[a-z_]+)[^\[\]]*?(\/?)\]$/', $pieces[ $i ], $found ) ) {
			continue;
		}
		if ( '' === $found[1] && '' === $found[3] && empty( $ended[ $found[2] ] ) ) {
			$pieces[ $i ] = substr( $pieces[ $i ], 0, -1 ) . ' /]';
		}
		$ended[ $found[2] ] = '/' === $found[1];
	}
	return implode( '', $pieces );
}

/**
 * A shortcode as HTML.
 *
 * @param string $widget     One of the widgets.
 * @param array  $attributes Its attributes.
 * @param string $content    What stands between its tags.
 */
function shortcode( string $widget, array $attributes, string $content ): string {
	$attributes = array_map(
		function ( $value ) {
			return html_entity_decode( trim( (string) $value, " \u{201c}\u{201d}\u{2033}" ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		},
		$attributes
	);
	$id         = (int) ( $attributes['document'] ?? 0 );
	$document   = $id ? readable_document( $id ) : (array) pruned( read_text( $content ) ?? array() );
	$fields     = plain_fields( $widget, $attributes );
	if ( $fields ) {
		$given    = portion( $widget, $document, $attributes['ref'] ?? '' )['given'];
		$document = $fields + ( is_array( $given ) ? $given : array() );
	}
	$options = array_intersect_key( $attributes, array_flip( array( 'ref', 'layout', 'level', 'theme' ) ) );
	return $document ? widget( $widget, $document, $options ) : '';
}

/**
 * Attributes that say a field of the data: `name`; `href` and `label` of the action.
 *
 * @param string $widget     One of the widgets.
 * @param array  $attributes Attributes, in lower case as WordPress gives them.
 */
function plain_fields( string $widget, array $attributes ): array {
	$schema = dereferenced( definition( widgets()[ $widget ]['schema'] ) );
	$fields = array();
	foreach ( array_keys( $schema['properties'] ) as $field ) {
		$name = strtolower( $field );
		if ( ! isset( $attributes[ $name ] ) || 'level' === $name || ! in_array( $name, widgets()[ $widget ]['attributes'], true ) ) {
			continue;
		}
		$is_flag          = 'boolean' === ( $schema['properties'][ $field ]['type'] ?? '' );
		$fields[ $field ] = $is_flag ? 'false' !== $attributes[ $name ] : $attributes[ $name ];
	}
	if ( isset( $attributes['href'], $schema['properties']['action'] ) ) {
		$language         = new Language( get_bloginfo( 'language' ) );
		$fields['action'] = array(
			'label' => $attributes['label'] ?? $language->say( 'details' ),
			'href'  => $attributes['href'],
		);
	}
	return $fields;
}
