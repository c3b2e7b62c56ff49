import { CARRIERS, LINKS, write } from './carriers.mjs';
import { HOSTS } from './hosts.mjs';
import { TEXTS } from './texts.mjs';
import { surround, visit } from './visit.mjs';

/** What a host that runs in a browser makes of texts. */
async function runInPage({ newPage, origin, pages }, { scripts, make, options }, texts) {
  const tags = scripts.map((src) => `<script src="${src}"></script>`).join('');
  pages['/editor.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title>${tags}`,
  };
  const page = await newPage();
  try {
    await page.goto(`${origin}/editor.html`);
    return await page.evaluate(make, texts, options);
  } finally {
    await page.close();
  }
}

/** What hosts make of texts, each `{ takes }` its own: a list for each host. */
export async function send(web, hosts, texts) {
  const outputs = {};
  for (const [name, host] of Object.entries(hosts)) {
    const given = texts.map((text) => surround[host.takes](text[host.takes]));
    outputs[name] = host.page ? await runInPage(web, host.page, given) : host.run(given);
  }
  return outputs;
}

/**
 * What becomes of each carrier in each host: `{ host: { cells: { carrier: outcome } } }`; where it is not the same for all
 * texts, `{ text: outcome }` in its place. `web` is a browser and a server, with `pages` to be served; hosts and carriers
 * may be of the caller's choosing.
 */
export async function measure(web, hosts = HOSTS, carriers = Object.keys(CARRIERS)) {
  const cells = carriers.flatMap((carrier) =>
    Object.entries(TEXTS).map(([text, role]) => {
      const src = `/host/${text}.json`;
      web.pages[src] = { body: JSON.stringify({ role }), headers: { 'content-type': 'application/json' } };
      return { carrier, text, ...write(carrier, role, src) };
    }),
  );
  const outputs = await send(web, hosts, cells);

  // Hosts often make the same of a carrier: it is opened once.
  const groups = new Map();
  for (const [host, list] of Object.entries(outputs))
    for (const carrier of carriers) {
      const group = cells.flatMap((cell, i) =>
        cell.carrier === carrier ? [{ ...cell, output: list[i] }] : [],
      );
      const key = JSON.stringify([carrier, group.map(({ output }) => output)]);
      const { hosts } = groups.get(key) ?? groups.set(key, { hosts: [], group }).get(key);
      hosts.push(host);
    }
  const all = [...groups.values()];
  const outcomes = await visit(
    web,
    all.map(({ group }) => group),
    LINKS,
  );

  const matrix = map(hosts, ({ cli }) => ({ ...(cli && { cli: cli.join(' ') }), cells: {} }));
  for (const [i, { hosts, group }] of all.entries())
    for (const host of hosts) {
      const cell = Object.fromEntries(group.map(({ text }, at) => [text, outcomes[i][at]]));
      matrix[host].cells[group[0].carrier] = simplify(cell);
    }
  return map(matrix, ({ cells, ...more }) => ({ ...more, cells: inOrder(cells, CARRIERS) }));
}

const map = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const inOrder = (object, like) =>
  Object.fromEntries(Object.keys(like).flatMap((key) => (key in object ? [[key, object[key]]] : [])));

/** One word where all texts come out the same. */
const simplify = (cell) =>
  new Set(Object.values(cell)).size === 1 ? Object.values(cell)[0] : inOrder(cell, TEXTS);
