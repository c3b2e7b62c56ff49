<?php
/**
 * The script and the style sheet: where a widget is, and nowhere else.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_for_tags', 20 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\enqueue_for_tags', 20 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\script_attributes' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
add_filter( 'style_loader_tag', __NAMESPACE__ . '\style_tag', 10, 2 );

/**
 * The address of one of our files.
 *
 * @param string $path From the folder of the plugin.
 */
function url( string $path ): string {
	return plugins_url( $path, FILE );
}

/** Tells WordPress of the files. */
function register_assets(): void {
	wp_register_style( 'career-elements', url( 'assets/career-elements.css' ), array(), VERSION );
	wp_register_script( 'career-elements-canvas', url( 'assets/career-elements.iife.js' ), array(), VERSION, false );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'career-elements', url( 'assets/career-elements.js' ), array(), VERSION );
	} else {
		// Before WordPress 6.5: `script_tag` makes a module of it.
		wp_register_script( 'career-elements', url( 'assets/career-elements.js' ), array(), VERSION, true );
	}
}

/** Loads what a widget needs. May be called as often as there are widgets. */
function enqueue(): void {
	wp_enqueue_style( 'career-elements' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'career-elements' );
	} else {
		wp_enqueue_script( 'career-elements' );
	}
}

/** The style sheet belongs into the head, which classic themes write before the widgets are there. */
function enqueue_early(): void {
	global $wp_query;
	foreach ( $wp_query->posts ?? array() as $post ) {
		if ( $post instanceof \WP_Post && holds_widget( $post->post_content ) ) {
			enqueue();
			return;
		}
	}
}

/**
 * Whether there is a widget in what an author has saved: a block, a shortcode, a tag, or a placeholder.
 *
 * @param string $content What is saved.
 */
function holds_widget( string $content ): bool {
	return (bool) preg_match( '/<!-- wp:career-elements\/|\[career_[a-z_]+[\s\]]|<career-[a-z]|\sdata-career-widget=/', $content );
}

/**
 * Tags and placeholders that an author has pasted need the script too.
 *
 * @param string $content The content of a post.
 */
function enqueue_for_tags( $content ) {
	if ( preg_match( '/<career-[a-z]|\sdata-career-widget=/', (string) $content ) ) {
		enqueue();
	}
	return $content;
}

/**
 * The hash of one of our files; `''` where a site has switched this off, because something rewrites its scripts.
 *
 * @param string $name Name of the file.
 */
function integrity( string $name ): string {
	static $hashes;
	if ( null === $hashes ) {
		$hashes = read_json( 'assets/integrity.json' );
	}
	/**
	 * Filters whether browsers check that our files are the ones that were published.
	 *
	 * @param bool $is_checked Whether they do.
	 */
	$is_checked = apply_filters( 'career_elements_integrity', true );
	return $is_checked ? ( $hashes[ $name ]['integrity'] ?? '' ) : '';
}

/**
 * Pins the script module.
 *
 * @param array $attributes Attributes of a script.
 */
function script_attributes( $attributes ) {
	$hash = integrity( 'career-elements.js' );
	if ( 'career-elements-js-module' === ( $attributes['id'] ?? '' ) && '' !== $hash ) {
		$attributes['integrity']   = $hash;
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}

/**
 * Pins classic scripts, and makes a module of the one that is one.
 *
 * @param string $tag    The tag.
 * @param string $handle Its handle.
 */
function script_tag( $tag, $handle ) {
	if ( 'career-elements-canvas' === $handle ) {
		return pinned( $tag, 'career-elements.iife.js', ' src=' );
	}
	if ( 'career-elements' === $handle ) {
		// Older themes ask for a type that would come first, and count.
		$plain = (string) preg_replace( '/\stype=(["\'])text\/javascript\1/', '', $tag );
		return str_replace( ' src=', ' type="module" src=', pinned( $plain, 'career-elements.js', ' src=' ) );
	}
	return $tag;
}

/**
 * Pins the style sheet.
 *
 * @param string $tag    The tag.
 * @param string $handle Its handle.
 */
function style_tag( $tag, $handle ) {
	return 'career-elements' === $handle ? pinned( $tag, 'career-elements.css', ' href=' ) : $tag;
}

/**
 * A tag with the hash of its file.
 *
 * @param string $tag    The tag.
 * @param string $name   Name of the file.
 * @param string $before The attribute before which it is put.
 */
function pinned( string $tag, string $name, string $before ): string {
	$hash = integrity( $name );
	return '' === $hash ? $tag : str_replace( $before, ' integrity="' . esc_attr( $hash ) . '" crossorigin="anonymous"' . $before, $tag );
}
