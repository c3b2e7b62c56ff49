import assert from 'node:assert/strict';
import { core, php, VERSION } from '../../test/wordpress/fetch.mjs';

const FILES = [
  'version',
  'compat',
  'load',
  'plugin',
  'functions',
  'formatting',
  'kses',
  'l10n',
  'class-wp-textdomain-registry',
  'pomo/translations',
  'pomo/mo',
  'l10n/class-wp-translation-controller',
  'shortcodes',
];

/**
 * What is saved, and what a page then shows: the filters of `content_save_pre` for those without `unfiltered_html`, and of
 * `the_content` in their order. A post of blocks goes through all of them but the automatic paragraphs.
 */
const code = ({ kses, isBlock }) => `
  define('ABSPATH', $argv[1] . '/');
  define('WPINC', 'wp-includes');
  define('WP_DEBUG', false);
  define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
  foreach (${`['${FILES.join("', '")}']`} as $file) require_once ABSPATH . "wp-includes/$file.php";

  // There is no database to read it from.
  add_filter('pre_wp_load_alloptions', fn () => ['blog_charset' => 'UTF-8']);
  add_shortcode('gallery', fn () => '(gallery)');
  add_shortcode('caption', fn ($attributes, $content) => "(caption $content)");
  $save = fn ($text) => stripslashes(wp_filter_post_kses(addslashes($text)));
  $show = function ($text) {
    $text = wptexturize($text);
    ${isBlock ? '' : '$text = shortcode_unautop(wpautop($text));'}
    return do_shortcode($text);
  };
  $texts = json_decode(stream_get_contents(STDIN));
  $shown = array_map(fn ($text) => $show(${kses ? '$save($text)' : '$text'}), $texts);
  echo json_encode(['version' => $wp_version, 'texts' => $shown], JSON_THROW_ON_ERROR);
`;

const host = (options) => ({
  takes: 'html',
  cli: ['wordpress'],
  run: (texts) => {
    const { status, stdout, stderr } = php(code(options), JSON.stringify(texts), core);
    assert.equal(status, 0, stderr + stdout.slice(0, 500));
    const { version, texts: shown } = JSON.parse(stdout);
    assert.ok(version.startsWith(VERSION), version);
    return shown;
  },
});

export const wordpress = {
  'WordPress, HTML block, author': host({ kses: true, isBlock: true }),
  'WordPress, HTML block, administrator': host({ kses: false, isBlock: true }),
  'WordPress, classic text, author': host({ kses: true, isBlock: false }),
  'WordPress, classic text, administrator': host({ kses: false, isBlock: false }),
};
