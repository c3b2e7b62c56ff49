<?php
/**
 * Takes away all that the plugin has stored: careers with their revisions, and what the screens of the administration have
 * remembered of them. Pages that show a career stay; where a block was, they show nothing.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Clears one site. */
function uninstall_site(): void {
	global $wpdb;
	// The kind of post is unknown by now: asked of the database itself. Other plugins may call theirs the same: what holds
	// something else than our block is not ours to delete.
	$ours = '%' . $wpdb->esc_like( '<!-- wp:career-elements/' ) . '%';
	$sql  = "SELECT ID FROM $wpdb->posts WHERE post_type = 'career' AND ( post_content = '' OR post_content LIKE %s )";
	// phpcs:ignore WordPress.DB -- once, and never again.
	$ids = $wpdb->get_col( $wpdb->prepare( $sql, $ours ) );
	foreach ( $ids as $id ) {
		wp_delete_post( (int) $id, true );
	}
	$like = $wpdb->esc_like( '_transient_career_elements_' ) . '%';
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- once, and never again.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

/** What users have arranged on the screens of careers. */
function uninstall_users(): void {
	global $wpdb;
	foreach ( array( 'manageedit-careercolumnshidden', 'edit_career_per_page', 'closedpostboxes_career', 'metaboxhidden_career', 'meta-box-order_career', 'screen_layout_career' ) as $key ) {
		delete_metadata( 'user', 0, $key, '', true );
		delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . $key, '', true );
	}
}

if ( is_multisite() ) {
	$career_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $career_elements_sites as $career_elements_site ) {
		switch_to_blog( $career_elements_site );
		uninstall_site();
		uninstall_users();
		restore_current_blog();
	}
} else {
	uninstall_site();
	uninstall_users();
}
