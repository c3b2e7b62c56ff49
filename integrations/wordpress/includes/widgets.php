<?php
/**
 * The widgets, and how a page gets them.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Names of the widgets to what is to know of them; made from the elements themselves.
 *
 * @return array<string, array{title: string, summary: string, part: string, schema: string, layouts: string[], attributes: string[]}>
 */
function widgets(): array {
	static $widgets;
	if ( null === $widgets ) {
		$widgets = read_json( 'data/widgets.json' );
	}
	return $widgets;
}

/**
 * What a widget shows, as HTML; `''` where its data show nothing.
 *
 * @param string $widget One of the widgets.
 * @param mixed  $data   What `portion` has kept of a document.
 * @param View   $view   The view.
 */
function drawn( string $widget, $data, View $view ): string {
	$draw = array(
		'spotlight'           => 'spotlight',
		'role-card'           => 'role_card',
		'certification-badge' => 'certification_badge',
		'pathway-timeline'    => 'pathway_timeline',
		'day-schedule'        => 'day_schedule',
	);
	return null === $data ? '' : call_user_func( __NAMESPACE__ . '\\' . $draw[ $widget ], $data, $view );
}

/**
 * The language that a document says it is in.
 *
 * @param mixed $document A document.
 */
function own_language( $document ): ?string {
	$lang = is_array( $document ) && isset( $document['lang'] ) && is_string( $document['lang'] ) ? trim( $document['lang'] ) : '';
	return preg_match( '/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/D', $lang ) ? str_replace( '_', '-', $lang ) : null;
}

/**
 * A widget for a page: the tag with its data, and in it the same as HTML, for everybody who has no script.
 *
 * @param string $widget   One of the widgets.
 * @param mixed  $document A whole document, or the slice.
 * @param array  $options  Names `ref`, `layout`, `level`, `theme`; `attributes`, more of the tag.
 */
function widget( string $widget, $document, array $options = array() ): string {
	$portion = portion( $widget, $document, (string) ( $options['ref'] ?? '' ) );
	$layouts = widgets()[ $widget ]['layouts'];
	$layout  = in_array( $options['layout'] ?? '', $layouts, true ) ? $options['layout'] : ( $layouts[0] ?? '' );
	$level   = min( 6, max( 2, (int) ( $options['level'] ?? 2 ) ) );
	$own     = own_language( $document );
	$said    = own_language( $portion['given'] );
	$view    = new View( new Language( $own ?? get_bloginfo( 'language' ) ), $level, $layout );
	$html    = drawn( $widget, $portion['data'], $view );
	if ( '' === $html ) {
		return '';
	}
	$children = element(
		'inline' === $layout ? 'span' : 'div',
		array(
			'class' => 'career',
			'lang'  => $said,
			'dir'   => null === $said ? null : Language::direction( $said ),
		),
		$html
	);
	// In a feed nobody runs scripts, and the data would be read out.
	if ( is_feed() ) {
		return $children;
	}
	enqueue();
	$theme      = $options['theme'] ?? '';
	$attributes = array(
		// A part of a document no longer says what language it is in.
		'lang'        => null === $said ? $own : null,
		'dir'         => null === $said && null !== $own ? Language::direction( $own ) : null,
		'layout'      => isset( $options['layout'] ) ? $layout : null,
		'level'       => isset( $options['level'] ) ? (string) $level : null,
		'theme'       => in_array( $theme, array( 'light', 'dark' ), true ) ? $theme : null,
		'data-career' => attribute_json( $portion['given'] ),
	);
	return element( "career-$widget", $attributes + ( $options['attributes'] ?? array() ), $children );
}
