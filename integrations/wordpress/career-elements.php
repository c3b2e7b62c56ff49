<?php
/**
 * Plugin Name:       Career Elements
 * Description:       Blocks for career pages: a role, certifications, the pathway to a role, a day in the life, and the whole page. Each reads without script, and one document can feed them all.
 * Version:           0.1.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            career-elements
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       career-elements
 * Domain Path:       /languages
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;
const DIR     = __DIR__ . '/';

foreach ( array( 'text', 'data', 'schema', 'words', 'pieces', 'role', 'certification', 'class-plan', 'pathway', 'day', 'spotlight', 'widgets', 'assets', 'blocks', 'kses', 'json', 'shortcodes', 'documents', 'rest', 'transfer', 'patterns' ) as $career_elements_file ) {
	require_once DIR . "includes/$career_elements_file.php";
}

add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );

/** Translations that came with the plugin. */
function load_translations(): void {
	load_plugin_textdomain( 'career-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
