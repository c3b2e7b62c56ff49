import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fewer } from './visual/compare.mjs';
import { decode, encode } from './visual/png.mjs';
import { problemOf, runVisualTests } from './visual/run.mjs';
import { openStage } from './visual/stage.mjs';

const elsewhere = process.platform !== 'linux' && 'letters are drawn differently on this system';

describe('a picture file', { skip: elsewhere }, () => {
  let stage;
  let page;
  before(async () => {
    stage = await openStage();
    ({ page } = await stage.open());
  });
  after(() => stage.close());

  for (const colours of [1, 2, 3, 16, 17, 256, 257]) {
    it(`of ${colours} colours is read by a browser as it was written`, async () => {
      const data = Uint32Array.from({ length: 23 * 29 }, (_, at) => ((at * 7) % colours) * 60_000 + 0x112233);
      const image = { width: 23, height: 29, data };
      const png = encode(image);
      const seen = await page.evaluate(async (text) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas.drawImage(bitmap, 0, 0);
        const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        return Array.from({ length: data.length / 4 }, (_, at) =>
          data.slice(at * 4, at * 4 + 3).reduce((sum, value) => sum * 256 + value, 0),
        );
      }, png.toString('base64'));
      assert.deepEqual(seen, [...data]);
      assert.deepEqual(decode(png), image);
    });
  }
});

/** What a change of styles might do to a part, and whether a picture must show it. */
const CHANGES = [
  ['moves the whole card by 2 px', 'base', { translate: '2px' }, true],
  ['moves the button down by 2 px', 'button', { translate: '0 2px' }, true],
  ['moves the eyebrow up by 2 px', 'kicker', { translate: '0 -2px' }, true],
  ['makes the frame’s hairline 2 px thicker', 'frame', { borderInlineStartWidth: '3px' }, true],
  ['puts 2 px more before a section', 'section', { marginBlockStart: '2px' }, true],
  ['gives the button a slightly other colour', 'button', { background: '#0b5c6c' }, true],
  ['leaves the tagline out', 'lede', { visibility: 'hidden' }, true],
  ['moves the name by a third of a pixel', 'title', { translate: '0.33px' }, false],
  ['rounds the button to the next pixel', 'button', { translate: '0 1px' }, false],
  ['mixes the colour of the button with another rounding', 'button', { background: '#0b5d67' }, false],
];

describe('a change of styles', { skip: elsewhere }, () => {
  let stage;
  let open;
  before(async () => {
    stage = await openStage();
    open = await stage.open();
  });
  after(() => stage.close());

  for (const dark of [false, true]) {
    for (const [what, part, styles, isSeen] of CHANGES) {
      it(`that ${what}${dark ? ' in the dark' : ''} is ${isSeen ? 'a failure' : 'let pass'}`, async () => {
        const wish = { file: 'role-card', story: 'Card', width: 768, dark };
        const expected = decode(encode(fewer(await open.shoot(wish))));
        const actual = await open.shoot(
          wish,
          (part, styles) => {
            const { shadowRoot } = document.querySelector('career-role-card');
            const element = shadowRoot.querySelector(`[part~="${part}"]`);
            Object.assign(element.style, styles);
          },
          part,
          styles,
        );
        assert.equal(problemOf(expected, actual) !== undefined, isSeen, String(problemOf(expected, actual)));
      });
    }
  }

  it('is seen in a widget whose tag has no box of its own', async () => {
    const { height } = await open.shoot({ file: 'data', story: 'Default', width: 768 });
    assert.ok(height > 200, String(height));
  });

  it('that moves the seal by 2 px is a failure, by a tenth of one is let pass', async () => {
    const wish = { file: 'certification-badge', story: 'Card', width: 320 };
    const expected = decode(encode(fewer(await open.shoot(wish))));
    const moved = (by) =>
      open.shoot(
        wish,
        (by) => {
          const { shadowRoot } = document.querySelector('career-certification-badge');
          shadowRoot.querySelector('svg').style.translate = by;
        },
        by,
      );
    assert.match(problemOf(expected, await moved('2px')), /pixels are wrong/);
    assert.match(problemOf(expected, await moved('0 2px')), /pixels are wrong/);
    assert.equal(problemOf(expected, await moved('0.1px 0.1px')), undefined);
  });
});

describe('an album of pictures', { skip: elsewhere }, () => {
  const pictures = mkdtempSync(join(tmpdir(), 'pictures-'));
  const failures = join(pictures, '../', `${pictures}-failed`);
  after(() => {
    rmSync(pictures, { recursive: true });
    rmSync(failures, { recursive: true });
  });
  const run = (more) => runVisualTests({ pictures, failures, only: 'role-card.ShortCompact', ...more });

  it('lacks what nobody has taken, is right once taken, and tells what is wrong', async () => {
    const bare = await run();
    assert.deepEqual([bare.ok, bare.passed, bare.failed], [false, 0, 3]);
    assert.match(bare.problems[0].problem, /no picture of it yet/);

    const taken = await run({ update: true });
    assert.deepEqual([taken.ok, taken.passed, taken.failed], [true, 3, 0]);
    const right = await run();
    assert.deepEqual([right.ok, right.passed, right.failed], [true, 3, 0]);

    const [first] = readdirSync(pictures).sort();
    const image = decode(readFileSync(join(pictures, first)));
    const shifted = image.data.map((_, at) => image.data[Math.max(0, at - 2)]);
    writeFileSync(join(pictures, first), encode({ ...image, data: shifted }));
    renameSync(
      join(pictures, readdirSync(pictures).sort()[1]),
      join(pictures, 'role-card.ShortCompactGone.320.png'),
    );
    const { ok, problems } = await run();
    assert.equal(ok, false);
    const said = Object.fromEntries(problems.map(({ name, problem }) => [name, problem]));
    assert.match(said[first.replace('.png', '')], /^\d+ pixels are wrong: .*\{expected,actual,diff\}\.png$/);
    assert.match(said['role-card.ShortCompactGone.320.png'], /no such story/);
    assert.deepEqual(
      readdirSync(failures).filter((name) => name.startsWith(first.replace('.png', ''))).length,
      3,
    );

    const again = await run({ update: true });
    assert.equal(again.ok, true);
    assert.equal(readdirSync(pictures).includes('role-card.ShortCompactGone.320.png'), false);
    assert.equal((await run()).ok, true);
  });
});
