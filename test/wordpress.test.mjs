import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browser.mjs';
import { wordpressZip } from '../scripts/wordpress.mjs';
import { Editor } from './wordpress/editor.mjs';
import { whyNoWordPress } from './wordpress/fetch.mjs';
import { USERS, wordPressSite } from './wordpress/site.mjs';

const reason = whyNoWordPress(['pdo_sqlite', 'mbstring']);
const example = JSON.parse(readFileSync('integrations/wordpress/data/example.json', 'utf8'));

/** Letters that WordPress likes to change on the way in or out. */
const TRICKY = `R&D – USP <797> — “so” it's "q" &amp; [gallery] :-) 2x4 A\\B \\`;

/** All that can be read in a value, but ids and addresses. */
function sentences(value, key) {
  if (typeof value === 'string')
    return /^(id|href|lang|src|currency|certification|requires|timeZone|per|status)$/.test(key)
      ? []
      : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    sentences(inner, Array.isArray(value) ? key : name),
  );
}

describe('the plugin in WordPress', { skip: reason }, () => {
  let site;
  let browser;
  let rows;
  const pages = {};
  const editors = {};
  before(async () => {
    [browser, site] = await Promise.all([
      findBrowser().then((options) => puppeteer.launch(options)),
      wordPressSite(),
    ]);
    rows = site.rows();
    site.install(wordpressZip('dist'));
    for (const user of ['admin', 'anna', 'edna']) {
      pages[user] = await site.logIn(browser, user);
      editors[user] = new Editor(pages[user], site.origin);
    }
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const source = async (address) => (await fetch(address)).text();

  /** What a visitor reads, with script or without. */
  async function read(address, script = true) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setJavaScriptEnabled(script);
    await page.goto(address, { waitUntil: 'load' });
    if (script)
      await page.waitForFunction(() =>
        [
          ...document.querySelectorAll(
            ':is(career-spotlight,career-role-card,career-certification-badge,career-pathway-timeline,career-day-schedule)',
          ),
        ].every((widget) => widget.shadowRoot?.querySelector('.career')),
      );
    const text = await page.evaluate(
      (script) =>
        [
          ...document.querySelectorAll(
            ':is(career-spotlight,career-role-card,career-certification-badge,career-pathway-timeline,career-day-schedule)',
          ),
        ]
          .map((widget) => (script ? widget.shadowRoot.querySelector('.career') : widget).textContent)
          .join('\n')
          .replace(/\s+/g, ' '),
      script,
    );
    await page.close();
    assert.deepEqual(errors, []);
    return text;
  }

  const assertReads = (text, words) => {
    const missing = words.filter((each) => !text.includes(each.replace(/\s+/g, ' ')));
    assert.deepEqual(missing, [], text.slice(0, 300));
  };

  describe('an author', () => {
    let post;
    const role = {
      name: `Nurse ${TRICKY}`,
      tagline: `First – at the bedside ${TRICKY}`,
      overview: { heading: 'What it is', paragraphs: ['One & only.', 'Two “quoted” words.'] },
      responsibilities: {
        items: [
          { title: 'Watch & act', description: TRICKY },
          { title: 'Second', description: 'It’s all — there.' },
        ],
      },
    };

    test('finds the block, fills in its form, and publishes', async () => {
      const editor = editors.anna;
      await editor.newPost('post');
      await editor.title('A role');
      await editor.insert('career', 'role-card');
      await editor.openForm();
      await editor.fill('Name (required)', role.name);
      await editor.fill('Tagline', role.tagline);
      await editor.unfold('Overview');
      await editor.fill('Heading', role.overview.heading);
      for (const [i, text] of role.overview.paragraphs.entries()) {
        await editor.press('Add to Paragraphs');
        await editor.fill(`Paragraphs ${i + 1}`, text);
      }
      await editor.unfold('Responsibilities');
      for (const { title, description } of role.responsibilities.items) {
        await editor.press('Add to Items');
        await editor.fill('Title', title);
        await editor.fill('Description', description);
        await editor.unfold(title, 0, undefined, false);
      }
      post = await editor.publish();
      assert.deepEqual(editor.decoded(await editor.attributes('career-elements/role-card')), role);
    });

    test('sees the element itself in the canvas, as it will be', async () => {
      const canvas = await editors.anna.canvas();
      const text = await canvas.evaluate(
        () => document.querySelector('career-role-card').shadowRoot.textContent,
      );
      assertReads(text.replace(/\s+/g, ' '), sentences(role));
    });

    test('has a page that reads the same without script and with it', async () => {
      assertReads(await read(post.link, false), sentences(role));
      assertReads(await read(post.link), sentences(role));
    });

    test('opens it again, changes one word, and nothing else has changed', async () => {
      const editor = editors.anna;
      await editor.reopen(post.id);
      const [block] = await editor.blocks();
      assert.equal(block.isValid, true);
      assert.deepEqual(editor.decoded(block.attributes), role);
      await editor.select(0);
      await editor.openForm();
      await editor.fill('Eyebrow', 'Career & more');
      const { refused } = await editor.save();
      assert.equal(refused, undefined);
      await editor.reopen(post.id);
      assert.deepEqual(editor.decoded((await editor.blocks())[0].attributes), {
        ...role,
        eyebrow: 'Career & more',
      });
      assertReads(await read(post.link, false), ['Career & more', ...sentences(role)]);
    });

    test('moves and removes items of a list', async () => {
      const editor = editors.anna;
      await editor.select(0);
      await editor.openForm();
      await editor.unfold('Overview');
      await editor.press('Move Paragraphs 2 up');
      await editor.unfold('Responsibilities');
      await editor.press('Remove Items 1');
      const { overview, responsibilities } = editor.decoded(await editor.attributes());
      assert.deepEqual(overview.paragraphs, ['Two “quoted” words.', 'One & only.']);
      assert.deepEqual(responsibilities.items, [role.responsibilities.items[1]]);
    });

    test('chooses a link with the link control, a picture from the library, and a look', async () => {
      const editor = editors.anna;
      const image = site.run(
        `require ABSPATH . 'wp-admin/includes/image.php';
         $file = wp_upload_dir()['path'] . '/ward.png';
         imagepng(imagecreatetruecolor(20, 10), $file);
         $id = wp_insert_attachment(array('post_title' => 'Ward', 'post_mime_type' => 'image/png', 'post_author' => get_user_by('login', 'anna')->ID), $file);
         wp_update_attachment_metadata($id, array('width' => 20, 'height' => 10, 'file' => _wp_relative_upload_path($file)));
         update_post_meta($id, '_wp_attachment_image_alt', 'A "ward" & more');
         return wp_get_attachment_url($id);`,
      );
      await editor.unfold('Action');
      await editor.fill('Label (required)', 'Read on');
      await editor.link('https://example.org/a?b=1&c=2');
      await editor.unfold('Image');
      await editor.press('Choose image');
      await editor.chooseMedia('Ward');
      await editor.choose('Layout', 'hero');
      const attributes = await editor.attributes();
      assert.equal(attributes.layout, 'hero');
      const { action, image: picture } = editor.decoded(attributes);
      assert.deepEqual(action, { label: 'Read on', href: 'https://example.org/a?b=1&c=2' });
      assert.deepEqual(picture, { src: image, alt: 'A "ward" & more' });
      const { refused, link } = await editor.save();
      assert.equal(refused, undefined);
      const html = await source(link);
      assert.match(html, /<career-role-card [^>]*layout="hero"/);
      assert.match(html, /<a class="button" href="https:\/\/example\.org\/a\?b=1&amp;c=2">Read on<\/a>/);
      assert.match(html, /<img [^>]*src="[^"]*ward\.png"[^>]* alt="A &quot;ward&quot; &amp; more"/);
    });

    test('has met no error on the way', () => assert.deepEqual(editors.anna.complaints(), []));
  });

  for (const user of ['anna', 'admin'])
    describe(`every block, for ${USERS[user]}s`, () => {
      const widgets = ['spotlight', 'role-card', 'certification-badge', 'pathway-timeline', 'day-schedule'];
      // What a step says of a certification comes before what the certification says of itself.
      const certifications = example.certifications.map((each) => ({ ...each, description: undefined }));
      const parts = {
        spotlight: { ...example, certifications },
        'role-card': example.role,
        'certification-badge': example.certifications[0],
        'pathway-timeline': { ...example.pathway, certifications },
        'day-schedule': example.day,
      };
      let post;

      test('starts with an example, and is saved as it was', async () => {
        const editor = editors[user];
        await editor.newPost('post');
        await editor.title(`All blocks of ${user}`);
        for (const widget of widgets) {
          await editor.insert('career', widget);
          await editor.startWithExample();
        }
        post = await editor.save();
        assert.equal(post.refused, undefined);
        const stored = await editor.blocks();
        await editor.reopen(post.id);
        const reopened = await editor.blocks();
        assert.deepEqual(
          reopened.map(({ name, isValid }) => [name, isValid]),
          widgets.map((widget) => [`career-elements/${widget}`, true]),
        );
        assert.deepEqual(reopened, stored);
      });

      test('and reads with script and without', async () => {
        const [plain, lively] = [await read(post.link, false), await read(post.link)];
        for (const widget of widgets) {
          const words = sentences(parts[widget]).filter(
            (text) => !/^(PT?\d|P\d|\d\d:\d\d|https?:|year|cap)/.test(text),
          );
          assert.ok(words.length > 3, widget);
          assertReads(plain, words);
          assertReads(lively, words);
        }
      });

      test('and has met no error on the way', () => assert.deepEqual(editors[user].complaints(), []));
    });

  describe('what is pasted becomes a block', () => {
    const data = { name: `Pasted ${TRICKY}`, tagline: 'One – two' };
    const json = JSON.stringify(data);
    const entities = json
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;');
    const cases = {
      'a tag': {
        html: `<career-role-card data-career="${entities}" layout="compact" level="3"><p>Old</p></career-role-card>`,
        layout: 'compact',
        level: 3,
      },
      'a placeholder': {
        html: `<div data-career-widget="role-card" data-career="${encodeURIComponent(json)}" data-layout="hero"><p>Old</p></div>`,
        layout: 'hero',
      },
      'a tag as text': {
        text: `<career-role-card data-career="${entities}">\n<p>Old</p>\n</career-role-card>`,
      },
      'a snippet with its script': {
        text: `<script type="module" src="/career-elements.js"></script>\n<career-role-card data-career='${json.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'></career-role-card>`,
      },
      base64url: {
        html: `<div data-career-widget="role-card" data-career="${Buffer.from(json).toString('base64url')}">Old</div>`,
      },
    };
    for (const user of ['anna', 'admin'])
      test(`by ${USERS[user]}s: ${Object.keys(cases).join(', ')}`, async () => {
        const editor = editors[user];
        await editor.newPost('post');
        for (const [name, { html, text, ...look }] of Object.entries(cases)) {
          await editor.clear();
          await editor.paste({ html, text: text ?? 'Old' });
          const blocks = await editor.blocks();
          assert.deepEqual(
            blocks.map((block) => block.name),
            ['career-elements/role-card'],
            name,
          );
          const { data: stored, ...rest } = blocks[0].attributes;
          assert.deepEqual(editor.decoded({ data: stored }), data, name);
          assert.deepEqual(rest, look, name);
        }
        await editor.title('Pasted');
        const { link, refused } = await editor.save();
        assert.equal(refused, undefined);
        assertReads(await read(link, false), sentences(data));
      });

    test('as attributes alone', async () => {
      const editor = editors.anna;
      await editor.newPost('post');
      await editor.paste({
        html: '<career-certification-badge acronym="CPhT" name="R&amp;D" href="/x" label="More"></career-certification-badge>',
      });
      const [block] = await editor.blocks();
      assert.equal(block.name, 'career-elements/certification-badge');
      assert.deepEqual(editor.decoded(block.attributes), {
        acronym: 'CPhT',
        name: 'R&D',
        action: { label: 'More', href: '/x' },
      });
    });

    test('but what cannot be read is left as it is', async () => {
      const editor = editors.admin;
      await editor.newPost('post');
      await editor.paste({
        html: '<p>Before</p><career-role-card data-career="{broken"><p>Words</p></career-role-card>',
      });
      const names = (await editor.blocks()).map(({ name }) => name);
      assert.ok(!names.includes('career-elements/role-card'), names.join());
    });
  });

  describe('a career that is written once', () => {
    let career;
    const answer = (path, options) =>
      fetch(`${site.origin}/wp-json/career-elements/v1/documents/${path}`, options);

    test('is refused while something required is missing, with a sentence', async () => {
      const editor = editors.anna;
      await editor.newPost('career');
      await editor.select(0);
      await editor.openForm();
      await editor.fill('Tagline', 'No name yet');
      const { refused } = await editor.save('publish');
      assert.match(refused?.join(), /name/);
      // A draft may wait for it.
      career = await editor.save('draft');
      assert.equal(career.refused, undefined);
    });

    test('is nobody’s business as a draft', async () => {
      assert.equal((await answer(career.id)).status, 404);
      assert.equal((await answer('999999')).status, 404);
      const mine = await pages.anna.evaluate(
        (id) => window.wp.apiFetch({ path: `/career-elements/v1/documents/${id}` }),
        career.id,
      );
      assert.deepEqual(mine, { role: { tagline: 'No name yet' } });
    });

    test('is published by its author, who can neither move nor remove its one block', async () => {
      const editor = editors.anna;
      await editor.fill('Name (required)', `Shared ${TRICKY}`);
      career = await editor.save('publish');
      assert.equal(career.refused, undefined);
      assert.deepEqual(
        await editor.page.evaluate(() => {
          const { canRemoveBlock, getBlockOrder, canMoveBlock, canInsertBlockType } =
            window.wp.data.select('core/block-editor');
          const [id] = getBlockOrder();
          return [canRemoveBlock(id), canMoveBlock(id), canInsertBlockType('core/paragraph')];
        }),
        [false, false, false],
      );
      const response = await answer(career.id);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type'), /json/);
      assert.deepEqual(await response.json(), { role: { tagline: 'No name yet', name: `Shared ${TRICKY}` } });
      assert.equal(
        site.run('return get_post($args[0])->post_title;', career.id),
        site.run('return esc_html($args[0]);', `Shared ${TRICKY}`),
      );
    });

    test('is shown by a block on a page, and changes there when it changes', async () => {
      const editor = editors.edna;
      await editor.newPost('page');
      await editor.title('By reference');
      await editor.insert('career', 'role-card');
      await editor.openForm();
      await editor.choose('Show', String(career.id));
      const { link } = await editor.publish();
      assert.deepEqual(await editor.attributes('career-elements/role-card'), { document: career.id });
      assertReads(await read(link, false), [`Shared ${TRICKY}`]);

      await editors.anna.reopen(career.id);
      await editors.anna.select(0);
      await editors.anna.openForm();
      await editors.anna.fill('Tagline', 'Changed & better');
      assert.equal((await editors.anna.save('publish')).refused, undefined);
      assertReads(await read(link, false), ['Changed & better']);
      assertReads(await read(link), ['Changed & better']);

      site.run(
        'return wp_update_post(wp_slash(array("ID" => $args[0], "post_status" => "draft") + get_post($args[0], ARRAY_A)));',
        career.id,
      );
      assert.equal(await read(link, false), '');
      site.run('return wp_publish_post($args[0]);', career.id);
    });

    test('has revisions, of which an older one can come back', () => {
      const revisions = site.run(
        'return array_values(array_map(fn($r) => array($r->ID, Career_Elements\\document_in($r)["role"]["tagline"] ?? ""), wp_get_post_revisions($args[0])));',
        career.id,
      );
      const old = revisions.find(([, tagline]) => tagline === 'No name yet');
      assert.ok(
        old && revisions.some(([, tagline]) => tagline === 'Changed & better'),
        JSON.stringify(revisions),
      );
      site.run('return wp_restore_post_revision($args[0]);', old[0]);
      assert.equal(
        site.run('return Career_Elements\\document_in(get_post($args[0]))["role"]["tagline"];', career.id),
        'No name yet',
      );
    });

    test('is validated on every way in', () => {
      const insert = (document) =>
        site.run(
          `$result = wp_insert_post(wp_slash(array('post_type' => 'career', 'post_status' => 'publish', 'post_title' => 'T', 'post_content' => Career_Elements\\content_for($args[0]))), true);
           return is_wp_error($result) ? 'refused' : (wp_delete_post($result, true) ? 'taken' : '');`,
          document,
        );
      assert.equal(insert(example), 'taken');
      for (const wrong of [
        { role: {} },
        { role: { name: 7 } },
        { role: { name: 'N', unknown: 'x' } },
        { role: { name: 'N', aliases: 'a,b' } },
        { role: { name: 'N' }, pathway: { steps: [{ optional: '1' }] } },
        { role: { name: 'N' }, day: { slots: [{ start: '25:00' }] } },
        { role: { name: 'N' }, certifications: [{ name: 'a' }, { acronym: 'b' }] },
        { role: { name: 'N', skills: ['a', { level: 'b' }] } },
      ])
        assert.equal(insert(wrong), 'refused', JSON.stringify(wrong));
    });

    test('goes nowhere without a nonce and a right', () => {
      const attempt = (user, code, nonce) =>
        site.run(
          `add_filter('wp_die_handler', fn() => function ($message) { throw new Exception(is_wp_error($message) ? $message->get_error_message() : $message); });
           wp_set_current_user(get_user_by('login', $args[0])->ID);
           $_GET['post'] = $args[1];
           $_REQUEST['_wpnonce'] = $args[2] ? wp_create_nonce($args[2]) : '';
           $_FILES = array();
           try { ${code} } catch (Exception $error) { return $error->getMessage(); }`,
          user,
          career.id,
          nonce,
        );
      const [out, into] = ['Career_Elements\\export();', 'Career_Elements\\import();'];
      const [expired, missing, forbidden] = [/expired/, /no such career/, /may not add/];
      assert.match(attempt('anna', out, ''), expired);
      assert.match(attempt('sam', out, `career_elements_export_${career.id}`), missing);
      assert.match(attempt('anna', into, ''), expired);
      assert.match(attempt('sam', into, 'career_elements_import'), forbidden);
    });

    test('goes out as a file and comes in again as a draft', async () => {
      const page = pages.anna;
      await page.goto(`${site.origin}/wp-admin/edit.php?post_type=career`);
      const address = await page.$eval('.career_elements_export a', (link) => link.href);
      const file = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return [response.headers.get('content-disposition'), await response.json()];
      }, address);
      assert.match(file[0], /^attachment; filename="[a-z0-9-]+\.json"$/);
      assert.equal(file[1].role.name, `Shared ${TRICKY}`);

      await page.goto(`${site.origin}/wp-admin/edit.php?post_type=career&page=career-elements-import`);
      const field = await page.$('#career-elements-files');
      const folder = join('examples', 'careers');
      await field.uploadFile(
        join(folder, 'ward-nurse.json'),
        join(folder, 'director-of-pharmacy-operations.json'),
        'package.json',
      );
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      const notices = await page.$$eval('.notice', (all) =>
        all.map((each) => [each.className, each.textContent.trim()]),
      );
      assert.deepEqual(
        notices.filter(([name]) => /success|error/.test(name)).map(([name]) => /success|error/.exec(name)[0]),
        ['success', 'success', 'error'],
        JSON.stringify(notices),
      );
      const imported =
        site.run(`$posts = get_posts(array('post_type' => 'career', 'post_status' => 'draft', 'title' => 'Ward Nurse'));
        return array(count($posts), Career_Elements\\document_in($posts[0]));`);
      const nurse = JSON.parse(readFileSync(join(folder, 'ward-nurse.json'), 'utf8'));
      delete nurse.$schema;
      assert.deepEqual(imported, [1, nurse]);
    });
  });

  describe('classic content', () => {
    const publish = (content, user = 'anna') =>
      site.run(
        `wp_set_current_user(get_user_by('login', $args[1])->ID);
         kses_init();
         $id = wp_insert_post(wp_slash(array('post_status' => 'publish', 'post_title' => 'Classic', 'post_content' => $args[0])));
         return get_permalink($id);`,
        content,
        user,
      );

    test('shows shortcodes, with curly quotes too', async () => {
      const id = site.run(
        `return wp_insert_post(wp_slash(array('post_type' => 'career', 'post_status' => 'publish', 'post_content' => Career_Elements\\content_for($args[0]))));`,
        example,
      );
      const { acronym, name } = example.certifications[1];
      const link = publish(
        [
          `[career_role_card document="${id}" layout="compact"]`,
          `[career_certification_badge document=“${id}” ref=“${acronym}”]`,
          `[career_certification_badge acronym=“R&D” name=“One & two words” href=“/a”]`,
          `[career_day_schedule]{"heading": "By <b>hand</b> & [so]", "slots": [{"label": "Morning", "description": "It's “here”"}]}[/career_day_schedule]`,
          `[career_role_card]\n<p>{“name”: “Curled”,<br />\n“tagline”: “A “quoted” word”,}</p>\n[/career_role_card]`,
          `[career_pathway_timeline]{&#8220;steps&#8221;: [{&#8220;title&#8221;: &#8220;Entity &amp; step&#8221;}]}[/career_pathway_timeline]`,
          '[career_role_card document="999999"]',
        ].join('\n\n'),
      );
      const html = await source(link);
      assert.equal(html.match(/<career-/g).length, 6);
      assert.match(
        html,
        /<career-role-card layout="compact"|<career-role-card lang="en" dir="ltr" layout="compact"/,
      );
      const text = await read(link, false);
      assertReads(text, [
        example.role.name,
        name,
        'One & two words',
        'R&D',
        "It's “here”",
        'Curled',
        'A “quoted” word',
        'Entity & step',
      ]);
      assertReads(await read(link), [
        example.role.name,
        name,
        'One & two words',
        'R&D',
        "It's “here”",
        'Curled',
        'A “quoted” word',
        'Entity & step',
      ]);
    });

    test('keeps tags that an author writes by hand, and loads the script for them', async () => {
      const json = JSON.stringify({ name: 'By hand & so', tagline: 'a – b' });
      const link = publish(
        `<!-- wp:html --><career-role-card data-career="${json.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" level="3"><p>Words</p></career-role-card><script>alert(1)</script><!-- /wp:html -->`,
      );
      const html = await source(link);
      assert.match(html, /<career-role-card data-career="\{/);
      assert.doesNotMatch(html, /<script>alert/);
      assertReads(await read(link), ['By hand & so', 'a – b']);
      assert.match(
        html,
        /<script type="module" src="[^"]*career-elements\.js[^"]*" id="career-elements-js-module" integrity="sha384-[^"]+" crossorigin="anonymous">/,
      );
    });
  });

  test('a tag by hand may show a career by its address', async () => {
    const [id, link] = site.run(
      `wp_set_current_user(get_user_by('login', 'anna')->ID);
       kses_init();
       $career = wp_insert_post(wp_slash(array('post_type' => 'career', 'post_status' => 'publish', 'post_content' => Career_Elements\\content_for($args[0]))));
       $address = rest_url("career-elements/v1/documents/$career");
       $page = wp_insert_post(array('post_status' => 'publish', 'post_title' => 'By address', 'post_content' => "<!-- wp:html --><career-day-schedule src='$address'><p>Words</p></career-day-schedule><!-- /wp:html -->"));
       return array($career, get_permalink($page));`,
      example,
    );
    assert.match(await source(link), new RegExp(`<career-day-schedule src=['"][^'"]*/documents/${id}['"]>`));
    assertReads(await read(link), [example.day.heading]);
  });

  describe('a site', () => {
    test('loads nothing of ours on a page without a widget', async () => {
      for (const path of ['/sample-page/', '/?p=1', '/wp-login.php'])
        assert.doesNotMatch(await source(site.origin + path), /career-elements/, path);
    });

    for (const theme of ['classic', 'twentytwentyfour'])
      test(`has the style sheet in the head, and the script, both pinned: ${theme}`, async () => {
        site.run('switch_theme($args[0]); return true;', theme);
        const [link] = site.run(
          `return array_map('get_permalink', wp_list_pluck(get_posts(array('s' => 'All blocks', 'numberposts' => 1)), 'ID'));`,
        );
        const [head, body] = (await source(link)).split('</head>');
        assert.match(
          head,
          /<link [^>]*integrity="sha384-[^"]+" crossorigin="anonymous" href='[^']*career-elements\.css/,
        );
        assert.match(
          head + body,
          /<script type="module" src="[^"]*career-elements\.js[^>]*integrity="sha384-/,
        );
        assertReads(await read(link), [example.role.name]);
        assert.doesNotMatch(await source(`${site.origin}/sample-page/`), /career-elements/);
      });

    test('before 6.5 gets the script as a module, whatever type its theme asks for', () => {
      const tag = site.run(
        `return Career_Elements\\script_tag("<script type='text/javascript' src='/a.js' id='career-elements-js'></script>", 'career-elements');`,
      );
      assert.match(
        tag,
        /^<script integrity="sha384-[^"]+" crossorigin="anonymous" type="module" src='\/a\.js' id='career-elements-js'><\/script>$/,
      );
    });

    test('tells feeds the sentences, and nothing that only a script reads', async () => {
      const feed = await source(`${site.origin}/feed/`);
      assert.match(feed, new RegExp(example.day.heading.slice(0, 12)));
      assert.doesNotMatch(feed, /<career-[a-z-]+ [^>]*wp-block/);
    });

    test('finds words of a career in an excerpt', () => {
      const excerpt = site.run(
        `$post = get_posts(array('title' => 'All blocks of anna'))[0]; return wp_trim_excerpt('', $post);`,
      );
      assert.match(excerpt, new RegExp(example.role.name));
    });

    test('offers the pattern of a whole page', () => {
      const pattern = site.run(
        `$found = WP_Block_Patterns_Registry::get_instance()->get_registered('career-elements/career-spotlight'); return array($found['title'], do_blocks($found['content']), $found['blockTypes'] ?? array());`,
      );
      assert.equal(pattern[0], 'Career spotlight');
      assertReads(pattern[1], [example.role.name, 'career-spotlight']);
      // Else everybody who begins a page would be asked whether it is to be a career.
      assert.deepEqual(pattern[2], []);
    });

    test('of the forms has labels in its own language, as far as somebody has translated them', () => {
      assert.equal(
        site.run(`add_filter('gettext_career-elements', fn($text) => 'Tagline' === $text ? 'Motto' : $text);
          return Career_Elements\\translated_schema(Career_Elements\\schema())['$defs']['Role']['properties']['tagline']['title'];`),
        'Motto',
      );
    });
  });

  test('PHP has complained of nothing', () => assert.equal(site.complaints(), ''));

  test('deleted, it leaves the site as it was, but for the pages of its authors', () => {
    site.run(`require ABSPATH . 'wp-admin/includes/plugin.php'; require ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins('career-elements/career-elements.php');
      $result = delete_plugins(array('career-elements/career-elements.php'));
      return is_wp_error($result) ? $result->get_error_message() : $result;`);
    const left = site.rows();
    assert.deepEqual(site.residue(rows, left), []);
  });
});
