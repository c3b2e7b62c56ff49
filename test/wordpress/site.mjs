import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { core as newest, extract } from './fetch.mjs';

export const USERS = { admin: 'administrator', anna: 'author', edna: 'editor', sam: 'subscriber' };
const PASSWORD = 'career-elements';

/** Read by WordPress from its own folder, so that several sites share the files of one WordPress. */
const CONFIG = `<?php
define( 'WP_CONTENT_DIR', getenv( 'CAREER_CONTENT' ) );
define( 'WP_CONTENT_URL', getenv( 'CAREER_ORIGIN' ) . '/wp-content' );
define( 'WP_HOME', getenv( 'CAREER_ORIGIN' ) );
define( 'WP_SITEURL', getenv( 'CAREER_ORIGIN' ) );
define( 'DB_DIR', WP_CONTENT_DIR . '/database/' );
define( 'DB_FILE', 'site.sqlite' );
foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST' ) as $name ) {
	define( $name, 'career' );
}
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name . ' key of a test' );
	define( $name . '_SALT', $name . ' salt of a test' );
}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', WP_CONTENT_DIR . '/debug.log' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'CONCATENATE_SCRIPTS', false );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const DATABASE = `<?php
define( 'DATABASE_TYPE', 'sqlite' );
define( 'DB_ENGINE', 'sqlite' );
require_once ABSPATH . 'sqlite/plugin-sqlite-database-integration/wp-includes/sqlite/db.php';
`;

/** What the server of PHP does not do of itself: files of the site’s own folder, and every other address to WordPress. */
const ROUTER = `<?php
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = 0 === strpos( $path, '/wp-content/' ) ? getenv( 'CAREER_CONTENT' ) . substr( $path, 11 ) : $root . $path;
if ( is_dir( $file ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( is_file( $file ) && '.php' === substr( $file, -4 ) ) {
	$_SERVER['SCRIPT_NAME']     = $path . ( '/' === substr( $path, -1 ) ? 'index.php' : '' );
	$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
	$_SERVER['SCRIPT_FILENAME'] = $file;
	chdir( dirname( $file ) );
	require $file;
	return true;
}
if ( is_file( $file ) ) {
	$types = array( 'css' => 'text/css', 'js' => 'text/javascript', 'json' => 'application/json', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'jpg' => 'image/jpeg', 'webp' => 'image/webp', 'woff2' => 'font/woff2' );
	$type  = $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream';
	header( 'Content-Type: ' . $type );
	header( 'Cache-Control: max-age=3600' );
	readfile( $file );
	return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
chdir( $root );
require $root . '/index.php';
`;

/** The least that is a theme without blocks: it writes the head before it knows what is on the page. */
const CLASSIC = {
  'style.css': '/* Theme Name: Classic */',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body>
<?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
};

/** A site of its own, installed, with an administrator, an author and an editor. */
export async function wordPressSite({ theme = 'twentytwentyfour', core = newest } = {}) {
  const content = mkdtempSync(join(tmpdir(), 'career-wp-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  for (const folder of [
    'themes',
    'themes/classic',
    'database',
    'plugins',
    'uploads',
    'mu-plugins',
    'upgrade',
  ])
    mkdirSync(join(content, folder));
  for (const name of readdirSync(join(core, 'wp-content/themes')))
    if (!name.includes('.'))
      symlinkSync(join(core, 'wp-content/themes', name), join(content, 'themes', name));
  for (const [name, text] of Object.entries(CLASSIC))
    writeFileSync(join(content, 'themes/classic', name), text);
  writeFileSync(join(content, 'db.php'), DATABASE);
  writeFileSync(join(content, 'router.php'), ROUTER);
  const config = join(core, 'wp-config.php');
  // Other sites may be reading it.
  if (!existsSync(config) || readFileSync(config, 'utf8') !== CONFIG) writeFileSync(config, CONFIG);
  const env = { ...process.env, CAREER_CONTENT: content, CAREER_ORIGIN: origin };

  /** Runs code inside WordPress; what it returns comes back, by way of JSON. */
  function run(code, ...args) {
    const program = `
      $_SERVER += array('HTTP_HOST' => '127.0.0.1:${port}', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1');
      if (${code.includes('wp_install(')}) define('WP_INSTALLING', true);
      require '${join(core, 'wp-load.php')}';
      $args = json_decode(stream_get_contents(STDIN), true);
      echo "\\n\\x01" . json_encode((function () use ($args) { ${code} })(), JSON_THROW_ON_ERROR);`;
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'memory_limit=512M', '-r', program], {
      env,
      input: JSON.stringify(args),
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    assert.equal(status, 0, `${stderr}${stdout}`.slice(-2000));
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\u0001') + 1));
  }

  run(
    `require ABSPATH . 'wp-admin/includes/upgrade.php';
     wp_install('Careers', 'admin', 'admin@example.org', true, '', $args[0]);
     foreach ($args[1] as $name => $role) if ('admin' !== $name)
       wp_insert_user(array('user_login' => $name, 'user_pass' => $args[0], 'role' => $role, 'user_email' => "$name@example.org"));
     update_option('permalink_structure', '/%postname%/');
     // Nobody is to click the tour away first.
     foreach (get_users() as $user) update_user_meta($user->ID, 'wp_persisted_preferences', array(
       'core/edit-post' => array('welcomeGuide' => false, 'fullscreenMode' => true),
       'core/edit-site' => array('welcomeGuide' => false), '_modified' => gmdate('c')));
     return true;`,
    PASSWORD,
    USERS,
  );
  run(`switch_theme($args[0]); flush_rewrite_rules(); return true;`, theme);

  const server = spawn(
    'php',
    ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', core, join(content, 'router.php')],
    {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      // Its workers are children of its own: all are stopped together.
      detached: true,
    },
  );
  await listening(origin);

  return {
    origin,
    content,
    run,
    /** Unpacks the plugin as WordPress does it, and activates it. */
    install(zip) {
      extract(zip, join(content, 'plugins'));
      run(`require ABSPATH . 'wp-admin/includes/plugin.php';
           $result = activate_plugin('career-elements/career-elements.php');
           if (is_wp_error($result)) throw new Exception($result->get_error_message());
           return true;`);
    },
    /** What PHP has complained about, and is it our plugin’s fault. */
    complaints: () => {
      const log = join(content, 'debug.log');
      return existsSync(log)
        ? spawnSync('grep', ['-a', 'career-elements', log], { encoding: 'utf8' }).stdout.trim()
        : '';
    },
    /** Every row of every table, as text. */
    rows: () =>
      run(`global $wpdb;
        $rows = array();
        foreach ($wpdb->tables() as $name => $table)
          foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row) $rows[] = array($name, $row);
        return $rows;`),
    /**
     * Rows that came between two times, and are neither an author’s page nor what WordPress itself writes when people work.
     */
    residue(before, after) {
      const known = new Set(before.map((row) => JSON.stringify(row)));
      const pages = new Set(
        after
          .filter(([table, { post_type: type }]) => table === 'posts' && type !== 'career')
          .map(([, { ID }]) => ID),
      );
      return after
        .filter(([table, row]) => {
          if (known.has(JSON.stringify([table, row]))) return false;
          if (table === 'posts')
            return (
              !/^(post|page|attachment|revision|wp_global_styles|wp_navigation)$/.test(row.post_type) ||
              !isOfPage(row, pages)
            );
          if (table === 'postmeta') return !pages.has(row.post_id);
          if (table === 'term_relationships') return !pages.has(row.object_id);
          if (table === 'usermeta')
            return /career-elements/.test(row.meta_value) || !OF_WORDPRESS.usermeta.test(row.meta_key);
          if (table === 'options')
            return (
              /career.elements/.test(row.option_value + row.option_name) ||
              !OF_WORDPRESS.options.test(row.option_name)
            );
          return !/^term/.test(table);
        })
        .map(([table, row]) => `${table}: ${JSON.stringify(row).slice(0, 300)}`);
    },
    /** A page where somebody is logged in. */
    async logIn(browser, user) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${origin}/wp-login.php`);
      // Its script moves the focus while somebody types.
      await page.$eval('#user_login', (field, text) => void (field.value = text), user);
      await page.$eval('#user_pass', (field, text) => void (field.value = text), PASSWORD);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      assert.match(page.url(), /wp-admin/, `${user} could not log in`);
      return page;
    },
    close() {
      process.kill(-server.pid);
      rmSync(content, { recursive: true, force: true });
    },
  };
}

/** A revision belongs to the page that it is one of. */
const isOfPage = ({ post_type: type, post_parent: parent }, pages) =>
  type !== 'revision' || pages.has(parent);

const OF_WORDPRESS = {
  usermeta:
    /^(session_tokens|wp_user-settings|wp_user-settings-time|wp_persisted_preferences|wp_dashboard_quick_press_last_post_id|community-events-location|wp_media_library_mode)$/,
  options:
    /^(_site_transient_|_transient_|active_plugins|recently_activated|rewrite_rules|cron|auto_core_update_notified|db_upgraded|can_compress_scripts|uninstall_plugins|fresh_site|theme_mods_|theme_switched|sidebars_widgets|widget_|wp_calendar_block_has_published_posts|finished_updating_comment_type|wp_attachment_pages_enabled|nonce_|auth_|logged_in_|secure_auth_)/,
};

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function listening(origin) {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${origin}/wp-includes/css/buttons.min.css`);
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
