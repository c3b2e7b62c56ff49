<?php
/**
 * Careers as JSON files, out and in.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_filter( 'post_row_actions', __NAMESPACE__ . '\export_link', 10, 2 );
add_action( 'admin_post_career_elements_export', __NAMESPACE__ . '\export' );
add_action( 'admin_post_career_elements_import', __NAMESPACE__ . '\import' );
add_action( 'admin_menu', __NAMESPACE__ . '\import_menu' );

/**
 * A link beside each career in the list.
 *
 * @param string[] $links Links.
 * @param \WP_Post $post  A post.
 */
function export_link( $links, $post ) {
	if ( POST_TYPE === $post->post_type && current_user_can( 'edit_post', $post->ID ) ) {
		$address                         = admin_url( 'admin-post.php?action=career_elements_export&post=' . $post->ID );
		$links['career_elements_export'] = sprintf(
			'<a href="%s">%s</a>',
			esc_url( wp_nonce_url( $address, 'career_elements_export_' . $post->ID ) ),
			esc_html__( 'Download JSON', 'career-elements' )
		);
	}
	return $links;
}

/** Sends a career as a file. */
function export(): void {
	$id = isset( $_GET['post'] ) ? absint( $_GET['post'] ) : 0;
	check_admin_referer( 'career_elements_export_' . $id );
	$post = get_post( $id );
	if ( ! $post || POST_TYPE !== $post->post_type || ! current_user_can( 'edit_post', $id ) ) {
		wp_die( esc_html__( 'There is no such career.', 'career-elements' ), '', array( 'response' => 404 ) );
	}
	$name = sanitize_title( $post->post_title, 'career-' . $id );
	nocache_headers();
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="' . $name . '.json"' );
	header( 'X-Content-Type-Options: nosniff' );
	// phpcs:ignore WordPress.Security.EscapeOutput -- a file, not a page.
	echo wp_json_encode( document_in( $post ), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	exit;
}

/** A page under “Careers”. */
function import_menu(): void {
	add_submenu_page(
		'edit.php?post_type=' . POST_TYPE,
		__( 'Import careers', 'career-elements' ),
		__( 'Import', 'career-elements' ),
		'edit_posts',
		'career-elements-import',
		__NAMESPACE__ . '\import_page'
	);
}

/** The form, and what came of the last one. */
function import_page(): void {
	$key    = 'career_elements_import_' . get_current_user_id();
	$report = get_transient( $key );
	delete_transient( $key );
	echo '<div class="wrap"><h1>' . esc_html__( 'Import careers', 'career-elements' ) . '</h1>';
	foreach ( is_array( $report ) ? $report : array() as $line ) {
		printf( '<div class="notice notice-%s"><p>', esc_attr( $line['kind'] ) );
		if ( isset( $line['link'] ) ) {
			printf( '<a href="%s">%s</a> ', esc_url( $line['link'] ), esc_html( $line['title'] ) );
		}
		echo esc_html( $line['text'] ) . '</p></div>';
	}
	printf(
		'<p>%s</p><form method="post" enctype="multipart/form-data" action="%s"><input type="hidden" name="action" value="career_elements_import">',
		esc_html__( 'Each file holds one career document, or a list of them. They become drafts, which you can look over and publish.', 'career-elements' ),
		esc_url( admin_url( 'admin-post.php' ) )
	);
	wp_nonce_field( 'career_elements_import' );
	printf(
		'<p><label for="career-elements-files">%s</label> <input type="file" id="career-elements-files" name="files[]" accept=".json,application/json" multiple required></p>',
		esc_html__( 'JSON files', 'career-elements' )
	);
	submit_button( __( 'Import', 'career-elements' ) );
	echo '</form></div>';
}

/** Makes drafts of the files that were sent. */
function import(): void {
	check_admin_referer( 'career_elements_import' );
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( esc_html__( 'You may not add careers.', 'career-elements' ), '', array( 'response' => 403 ) );
	}
	$report = array();
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- names are only shown, escaped; what is in the files is validated.
	$files = $_FILES['files'] ?? array( 'tmp_name' => array() );
	foreach ( (array) $files['tmp_name'] as $i => $path ) {
		$name = sanitize_file_name( wp_unslash( (string) $files['name'][ $i ] ) );
		$text = is_uploaded_file( $path ) ? (string) file_get_contents( $path, false, null, 0, MAX_BYTES + 1 ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file just uploaded.
		array_push( $report, ...imported( $name, read_text( $text ) ) );
	}
	set_transient( 'career_elements_import_' . get_current_user_id(), $report, MINUTE_IN_SECONDS );
	wp_safe_redirect( admin_url( 'edit.php?post_type=' . POST_TYPE . '&page=career-elements-import' ) );
	exit;
}

/**
 * Makes drafts of what was in a file; gives the lines of a report.
 *
 * @param string     $name  Name of the file.
 * @param array|null $value What it holds.
 * @return array[]
 */
function imported( string $name, ?array $value ): array {
	if ( ! $value ) {
		/* translators: %s: name of a file. */
		return array( report( 'error', sprintf( __( '%s holds no JSON that can be read.', 'career-elements' ), $name ) ) );
	}
	$lines = array();
	foreach ( is_list( $value ) ? $value : array( $value ) as $document ) {
		$document = is_array( $document ) ? pruned( array_diff_key( $document, array( '$schema' => 1 ) ) ) : array();
		$problems = problems( $document, definition( 'CareerDocument' ) );
		if ( $problems ) {
			$lines[] = report( 'error', $name . ': ' . implode( ' ', $problems->get_error_messages() ) );
			continue;
		}
		$id      = wp_insert_post(
			wp_slash(
				array(
					'post_type'    => POST_TYPE,
					'post_status'  => 'draft',
					'post_title'   => $document['role']['name'],
					'post_content' => content_for( $document ),
				)
			),
			true
		);
		$lines[] = is_wp_error( $id )
			? report( 'error', $name . ': ' . $id->get_error_message() )
			: report( 'success', __( 'was imported as a draft.', 'career-elements' ), $document['role']['name'], (string) get_edit_post_link( $id, 'raw' ) );
	}
	return $lines;
}

/**
 * A line of a report.
 *
 * @param string $kind  Either `success` or `error`.
 * @param string $text  What happened.
 * @param string $title To what.
 * @param string $link  Where it is.
 */
function report( string $kind, string $text, string $title = '', string $link = '' ): array {
	return array(
		'kind' => $kind,
		'text' => $text,
	) + ( '' === $link ? array() : array(
		'title' => $title,
		'link'  => $link,
	) );
}
