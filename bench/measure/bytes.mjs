/** How many bytes a page loads: by each peer for one card and for four widgets, by our files, and what each widget adds. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesUnder } from '../../scripts/files.mjs';
import { bundleOf, bundlePeer } from '../lib/bundle.mjs';
import { career } from '../lib/data.mjs';
import { dropIn } from '../lib/ours.mjs';
import { PEERS } from '../peers/index.mjs';

const brotli = (data) => brotliCompressSync(data).length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** What a page loads before the first card can show; every file is compressed alone, as servers do. */
const firstLoad = ({ files, first }) => sum(first.map((name) => brotli(files.get(name))));

const OURS = 'career-elements.js';

export async function bytes(lab) {
  const peers = {};
  for (const peer of Object.keys(PEERS)) {
    const css = brotli(await lab.theme(peer));
    const [card, four] =
      peer === 'ours'
        ? [brotli(dropIn.get(OURS)), brotli(dropIn.get(OURS))]
        : [
            firstLoad(await bundlePeer(peer, 'card', lab.looks.plain)),
            firstLoad(await bundlePeer(peer, 'four', lab.looks.plain)),
          ];
    peers[peer] = { card, four, css: (await lab.theme(peer)) ? css : 0 };
    await showsFour(lab, peer);
  }
  return { peers, npm: await fromNpm(), timeline: timeline(), dropIn: files(), folders: folders() };
}

/** All strings of a document are on the page of the four widgets. */
async function showsFour(lab, peer) {
  const tab = await lab.open(await lab.pageOf({ peer, part: 'four' }));
  const document = career(0);
  const texts = Object.keys(document).map((slice) => JSON.stringify(document[slice]));
  const seen = await tab.evaluate(
    async (document, texts) => {
      const elements = Object.keys(document).map((slice, i) => window.peer.widgets[slice](texts[i]));
      window.document.querySelector('main').append(...elements);
      // Libraries draw in steps: some after the frame in which they first know their size.
      for (let tries = 0; tries < 50; tries++) {
        await new Promise(requestAnimationFrame);
        if (!window.seen(texts, elements).missing) break;
      }
      return window.seen(texts, elements);
    },
    document,
    texts,
  );
  await tab.close();
  if (seen.missing || seen.small)
    throw new Error(
      `${peer}, four widgets: ${seen.missing} strings missing (“${seen.example}”), ${seen.small} too small`,
    );
}

/** One widget of ours from the npm package, as an application bundles it; and what each adds to what all share. */
async function fromNpm() {
  const tags = ['role-card', 'certification-badge', 'pathway-timeline', 'day-schedule'];
  const load = (names) => names.map((name) => `import './${name}/career-${name}.js';`).join('\n');
  const bundle = (contents) => bundleOf(contents, { resolveDir: 'dist/elements' });
  const graphs = {};
  for (const tag of tags)
    graphs[tag] = (await bundle(load([tag]))).modules.filter((path) => /^dist\/.*(?<!page\.js)$/.test(path));
  const isOwn = (path) => /^dist\/elements\/[^/]+\//.test(path);
  const shared = [...new Set(Object.values(graphs).flat())].filter((path) => !isOwn(path));
  const common = shared.map((path, i) => `export * as m${i} from '../../${path}';\n`).join('');
  const size = async (contents) => firstLoad(await bundle(contents));
  const [alone, all] = [await size(common), await size(common + load(tags))];
  const widgets = {};
  for (const tag of tags)
    widgets[tag] = {
      bundled: await size(load([tag])),
      onShared: (await size(common + load([tag]))) - alone,
      onOthers: all - (await size(common + load(tags.filter((other) => other !== tag)))),
    };
  return { shared: alone, all, widgets };
}

function timeline() {
  const folder = 'bench/node_modules/@knight-lab/timelinejs/dist/';
  return {
    js: brotli(readFileSync(`${folder}js/timeline.js`)),
    css: brotli(readFileSync(`${folder}css/timeline.css`)),
  };
}

const sizes = (raw) => [raw.length, gzipSync(raw, { level: 9 }).length, brotli(raw)];

/** Every drop-in file, raw, gzip and brotli. */
const files = () =>
  [...dropIn].map(([name, body]) => [name.replace(/\.[\w-]{8}\.js$/, '.[hash].js'), ...sizes(body)]);

/** The modules of the package by folder, every module compressed alone. */
function folders() {
  const modules = filesUnder('dist').filter(
    (file) => file.endsWith('.js') && !/^(career-elements\.|cli\.js)/.test(file),
  );
  const folderOf = (file) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file);
  return [...new Set(modules.map(folderOf))].sort().map((folder) => {
    const group = modules.filter((file) => folderOf(file) === folder);
    const each = group.map((file) => sizes(readFileSync(`dist/${file}`)));
    return [folder, group.length, ...[0, 1, 2].map((i) => sum(each.map((size) => size[i])))];
  });
}
