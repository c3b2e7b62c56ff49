import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { sentences, TEXTS } from '../integrations/survival/texts.mjs';
import { skipped } from './packages.mjs';
import { site } from './site.mjs';
import { visitor } from './visitor.mjs';

const folder = 'integrations/drupal';
const nurse = JSON.parse(readFileSync('examples/careers/ward-nurse.json', 'utf8'));

const php = (code, input = '') => spawnSync('php', ['-r', code], { input, encoding: 'utf8' });
const LOAD = `
  foreach (['Twig', 'Symfony/Component/Yaml'] as $name)
    foreach (["/usr/share/php/$name/autoload.php", "vendor/autoload.php"] as $file)
      if (file_exists($file)) { require_once $file; break; }
`;
const has = php(
  `${LOAD} exit(class_exists('Twig\\Environment') && class_exists('Symfony\\Component\\Yaml\\Yaml') ? 0 : 1);`,
);
const skip =
  has.status === 0
    ? false
    : skipped(folder, 'there is no Twig: apt-get install php-cli php-twig php-symfony-yaml');

/** The component as Drupal renders it: everything escaped as HTML, maps as arrays of PHP. */
function render(list) {
  const { status, stdout, stderr } = php(
    `${LOAD}
    $loader = new Twig\\Loader\\FilesystemLoader('${folder}');
    $twig = new Twig\\Environment($loader, ['autoescape' => 'html']);
    $component = Symfony\\Component\\Yaml\\Yaml::parseFile('${folder}/career.component.yml');
    $all = json_decode(stream_get_contents(STDIN), true);
    $html = array_map(fn ($props) => $twig->render('career.twig', $props + ['attributes' => '']), $all);
    echo json_encode(['html' => $html, 'component' => $component]);`,
    JSON.stringify(list),
  );
  assert.equal(status, 0, stderr + stdout);
  return JSON.parse(stdout);
}

describe('the component for Drupal', { skip }, () => {
  const pages = {};
  const web = site(pages);

  test('is described as Drupal asks for it', () => {
    const { component } = render([]);
    const { name, props, slots, libraryOverrides, ...more } = component;
    assert.deepEqual([name, Object.keys(more).sort()], ['Career', ['$schema', 'description', 'status']]);
    const check = new Ajv({ allowUnionTypes: true }).compile(props);
    for (const good of [
      { document: nurse },
      { document: '{}', widget: 'role-card', layout: 'hero', ref: 'A' },
    ])
      assert.ok(check(good), JSON.stringify(check.errors));
    for (const wrong of [{}, { document: 5 }, { document: {}, widget: 'card' }])
      assert.equal(check(wrong), false);

    const twig = readFileSync(`${folder}/career.twig`, 'utf8');
    const { tags } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.reduce(
      ({ tags }, { declarations }) => ({
        tags: [...tags, ...declarations.flatMap((it) => it.tagName ?? [])],
      }),
      { tags: [] },
    );
    const widgets = tags.filter((tag) => tag !== 'career-data').map((tag) => tag.replace('career-', ''));
    assert.deepEqual([...props.properties.widget.enum].sort(), widgets.sort());
    for (const widget of widgets) assert.ok(twig.includes(`'${widget}'`), widget);
    for (const slot of Object.keys(slots)) assert.ok(twig.includes(`{% block ${slot} %}`), slot);
    for (const file of [...Object.keys(libraryOverrides.js), ...Object.keys(libraryOverrides.css.component)])
      assert.ok(existsSync(`dist/${file}`), file);
  });

  test('shows every word, with script and without', async () => {
    const roles = Object.values(TEXTS);
    const { html } = render(
      roles.map((role) => ({ document: { role }, widget: 'role-card', layout: 'hero' })),
    );
    const { without, with: shown } = await visitor(web, pages, html.join('\n'));
    assert.deepEqual(shown.said, []);
    assert.equal(shown.widgets.length, roles.length);
    for (const [i, role] of roles.entries()) {
      const { tag, layout, given, drawn } = shown.widgets[i];
      assert.deepEqual([tag, layout, JSON.parse(given)], ['career-role-card', 'hero', { role }]);
      for (const sentence of sentences(role)) {
        const words = sentence.replace(/\s+/g, ' ').trim();
        assert.ok(drawn.includes(words), words);
        if (sentence !== role.eyebrow || role.overview.paragraphs.includes(sentence))
          assert.ok(without.widgets[i].inside.includes(words), words);
      }
    }
  });

  test('takes the text of a JSON field, a whole document, and words of the page', async () => {
    const { html } = render([
      { document: JSON.stringify(nurse) },
      { document: nurse },
      { document: nurse, widget: 'certification-badge', ref: nurse.certifications[0].acronym },
      { document: { name: '"><img src=x onerror=alert(1)>' }, widget: 'x"><script>alert(1)</script>' },
    ]);
    const { without, with: shown } = await visitor(web, pages, html.join('\n'));
    assert.deepEqual(
      shown.widgets.map(({ tag }) => tag),
      ['career-spotlight', 'career-spotlight', 'career-certification-badge', 'career-spotlight'],
    );
    assert.equal(shown.widgets[0].drawn, shown.widgets[1].drawn);
    assert.ok(shown.widgets[2].drawn.includes(nurse.certifications[0].name));
    for (const { name } of nurse.certifications) assert.ok(without.widgets[1].inside.includes(name), name);
    for (const { title } of nurse.day.slots)
      if (title) assert.ok(without.widgets[1].inside.includes(title), title);
    assert.equal(html[3].includes('<img'), false);
  });
});
