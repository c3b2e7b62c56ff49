/** 1,000 role cards from JSON text to pixels, by every peer. */
import { roles } from '../lib/data.mjs';
import { rounds } from '../lib/rounds.mjs';
import { PEERS } from '../peers/index.mjs';

const COUNT = 1000;
const SKIP = 'main > * { content-visibility: auto; contain-intrinsic-block-size: auto 420px }';
/** What a page writes that wants everything rendered. */
const RENDER_ALL = 'main career-role-card { content-visibility: visible }';
/** The same in our look by other means: there the part is an element of the page, or of another's shadow root. */
const RENDER_ALL_OWN =
  'main .career { content-visibility: visible } main bench-role-card::part(base) { content-visibility: visible }';

export const WAYS = {
  ...Object.fromEntries(Object.entries(PEERS).map(([peer, { label }]) => [peer, { peer, label }])),
  ours: { peer: 'ours', label: 'career-elements, everything rendered', rule: RENDER_ALL },
  shipped: { peer: 'ours', label: 'career-elements, as it comes' },
  'vanilla, skipping': { peer: 'vanilla', label: 'vanilla, skipping off-screen', rule: SKIP },
  'lit, skipping': { peer: 'lit', label: 'Lit, skipping off-screen', rule: SKIP },
  'vanilla, our look': {
    peer: 'vanilla',
    label: 'vanilla in our markup and styles',
    look: 'own',
    rule: RENDER_ALL_OWN,
  },
  'custom-element, our look': {
    peer: 'custom-element',
    label: 'custom element in our markup and styles',
    look: 'own',
    rule: RENDER_ALL_OWN,
  },
};

/** Throws when a card lacks a string of its data, or has no size: then its times mean nothing. */
export async function look(tab, way, texts) {
  const seen = await tab.evaluate((texts) => window.seen(texts), texts);
  if (seen.missing || seen.small)
    throw new Error(
      `${way} lacks ${seen.missing} strings of its data (“${seen.example}”); ${seen.small} cards have no size.`,
    );
  return seen;
}

export const insertion = async (lab, way, texts) => {
  const tab = await lab.open(await lab.pageOf(way));
  const times = await lab.traced(tab, () => tab.evaluate((texts) => window.clock.insert(texts), texts));
  return { tab, times };
};

export async function cards(lab) {
  const texts = roles(COUNT);
  const shown = {};
  const ways = await rounds(
    Object.keys(WAYS),
    async (way) => {
      const { tab, times } = await insertion(lab, WAYS[way], texts);
      shown[way] = await look(tab, way, texts);
      await tab.close();
      return times;
    },
    { most: 9, seconds: 170 },
  );
  return { count: COUNT, ways, shown };
}
