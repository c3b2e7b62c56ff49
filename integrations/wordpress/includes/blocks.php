<?php
/**
 * A block for each widget. What it shows is written on the server; what it looks like in the editor, by the element.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\block_category' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor_data' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\canvas_script' );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\excerpt_blocks' );

/** Tells WordPress of the blocks and of the scripts of their forms. */
function register_blocks(): void {
	$packages = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-dom-ready', 'wp-element', 'wp-html-entities', 'wp-i18n' );
	wp_register_script( 'career-elements-data', url( 'editor/data.js' ), array(), VERSION, true );
	wp_register_script( 'career-elements-form', url( 'editor/form.js' ), array_merge( $packages, array( 'career-elements-data' ) ), VERSION, true );
	wp_register_script( 'career-elements-editor', url( 'editor/blocks.js' ), array_merge( $packages, array( 'career-elements-form' ) ), VERSION, true );
	wp_register_style( 'career-elements-editor', url( 'editor/editor.css' ), array( 'wp-components' ), VERSION );
	wp_set_script_translations( 'career-elements-form', 'career-elements', DIR . 'languages' );
	wp_set_script_translations( 'career-elements-editor', 'career-elements', DIR . 'languages' );

	foreach ( array_keys( widgets() ) as $widget ) {
		register_block_type(
			DIR . "blocks/$widget",
			array(
				'render_callback' => function ( $attributes ) use ( $widget ) {
					return render_block_of( $widget, (array) $attributes );
				},
				'example'         => array(
					'viewportWidth' => 'certification-badge' === $widget ? 480 : 900,
					'attributes'    => array( 'data' => encoded( portion( $widget, example() )['given'] ) ),
				),
			)
		);
	}
}

/** An invented career, for previews and as a start. */
function example(): array {
	static $example;
	if ( null === $example ) {
		$example = read_json( 'data/example.json' );
	}
	return $example;
}

/**
 * A group of their own in the list of blocks.
 *
 * @param array[] $categories Groups of blocks.
 */
function block_category( $categories ) {
	$categories[] = array(
		'slug'  => 'career-elements',
		'title' => __( 'Careers', 'career-elements' ),
	);
	return $categories;
}

/**
 * A block as HTML.
 *
 * @param string $widget     One of the widgets.
 * @param array  $attributes Attributes of the block.
 */
function render_block_of( string $widget, array $attributes ): string {
	$id       = (int) ( $attributes['document'] ?? 0 );
	$document = $id ? readable_document( $id ) : pruned( decoded( $attributes['data'] ?? array() ) );
	if ( ! $document ) {
		return '';
	}
	$options               = array_intersect_key( $attributes, array_flip( array( 'ref', 'layout', 'level', 'theme' ) ) );
	$options['attributes'] = \WP_Block_Supports::get_instance()->apply_block_supports();
	return widget( $widget, $document, $options );
}

/** What the forms are made from: the schema, in the language of the person who edits. */
function editor_data(): void {
	$data = array(
		'schema'   => translated_schema( schema() ),
		'widgets'  => array_map(
			function ( $widget ) {
				return array_intersect_key( $widget, array_flip( array( 'part', 'schema', 'layouts', 'attributes' ) ) );
			},
			widgets()
		),
		'example'  => example(),
		'postType' => get_post_type(),
	);
	wp_add_inline_script( 'career-elements-data', 'var careerElements = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * The schema with its titles and descriptions in the language of the person who edits.
 *
 * @param array $schema A part of the schema.
 */
function translated_schema( array $schema ): array {
	foreach ( $schema as $key => $value ) {
		if ( is_array( $value ) ) {
			$schema[ $key ] = 'examples' === $key ? $value : translated_schema( $value );
		} elseif ( in_array( $key, array( 'title', 'description' ), true ) && is_string( $value ) ) {
			// phpcs:ignore WordPress.WP.I18n, WordPress.Security -- made from the schema, as languages/career-elements.pot is.
			$schema[ $key ] = translate( $value, 'career-elements' );
		}
	}
	return $schema;
}

/** The elements themselves, in the canvas of the editor: a frame, into which no script module comes. */
function canvas_script(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'career-elements-canvas' );
	}
}

/**
 * What a block says may stand in an excerpt.
 *
 * @param string[] $names Names of blocks.
 */
function excerpt_blocks( $names ) {
	foreach ( array_keys( widgets() ) as $widget ) {
		$names[] = "career-elements/$widget";
	}
	return $names;
}
