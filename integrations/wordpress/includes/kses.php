<?php
/**
 * Our tags in what authors paste: WordPress removes tags that it does not know, for everybody without `unfiltered_html`.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allowed_tags', 10, 2 );

/**
 * The tags with their attributes. None of them takes HTML or a script, and addresses go through the gate of the elements.
 *
 * @param array[]      $tags    Allowed tags to their attributes.
 * @param string|array $context What for.
 */
function allowed_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$global = array_fill_keys( array( 'id', 'class', 'lang', 'dir', 'align', 'data-*' ), true );
	foreach ( widgets() as $name => $widget ) {
		$tags[ "career-$name" ] = $global + array_fill_keys( $widget['attributes'], true );
	}
	$tags['career-data'] = $global + array(
		'src'        => true,
		'structured' => true,
		'level'      => true,
		'theme'      => true,
	);
	return $tags;
}
