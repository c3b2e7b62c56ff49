/**
 * Career documents as schema.org 30 describes them: an `Occupation`, its `EducationalOccupationalCredential`s, and the
 * pathway and the day as `ItemList`s. Never a `JobPosting`: a career page offers no job. Every text in it is one that the
 * widgets show; what schema.org has no honest term for is left out.
 */
import type { CareerDocument, Certification, Item, Role, Salary, Slot } from '../model/career.js';
import { safeUrl } from '../safety/url.js';
import { canonical } from '../words/language.js';
import { inOrder } from './day-schedule/clock.js';
import { plan, type Stop } from './pathway-timeline/plan.js';

/** A node of the graph; a term without a value is not in it. */
type Node = Record<string, unknown>;

export interface Graph {
  '@context': 'https://schema.org';
  '@graph': Node[];
}

/** A whole document, or the parts of one that a page shows. */
export type Shown = Partial<CareerDocument>;

/**
 * One graph for one page, of all its documents: what two of them say alike, and a certification that both name, is in it
 * once. `base` is the address of the page: without it, links and pictures with a relative address are left out, for who
 * reads the graph may know no page that they are relative to.
 */
export function structuredData(page: Shown | readonly Shown[], base?: string): Graph {
  const credentials: Node[] = [];
  const others = [page].flat().flatMap((document) => describe(document, credentials, base));
  const distinct = new Map(others.map((node) => [JSON.stringify(node), node]));
  return { '@context': 'https://schema.org', '@graph': [...distinct.values(), ...credentials] };
}

/** For a `<script type="application/ld+json">`: nothing in it can end the script or begin a comment. */
export const asScriptText = (graph: Graph): string =>
  JSON.stringify(graph).replace(
    /[<>&\x7f-\x9f\u2028\u2029\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What a document says besides its certifications; these join those of the page. */
function describe(
  { lang, role, certifications = [], pathway, day }: Shown,
  credentials: Node[],
  base: string | undefined,
): Node[] {
  const { bands, rest } = plan(pathway ?? { steps: [] }, certifications);
  const stops = bands.flatMap(({ stops }) => stops);
  const refer = (certification: Certification, isDescribed: boolean) => {
    const { description, ...own } = certification;
    return join(credential(isDescribed ? certification : own, lang, base), credentials);
  };
  const tell = (stop: Stop) => step(stop, refer);
  const { heading, intro, ordered } = pathway ?? {};
  const list = [
    role && occupation(role, base),
    // Beside steps, what no step refers to is no part of the way; and one badge makes no list.
    stops.length
      ? itemList(stops, tell, ordered, heading, intro)
      : (pathway ?? rest[1]) && itemList(rest, tell, false, heading, intro),
    day && itemList(inOrder(day.slots), slotItem, true, day.heading, day.intro),
  ];
  for (const { certification } of rest) refer(certification!, true);
  return list.filter((each) => each !== undefined);
}

const occupation = (role: Role, base?: string): Node =>
  node({
    '@type': 'Occupation',
    name: role.name,
    alternateName: [role.abbreviation, ...(role.aliases ?? [])].filter((name) => name !== undefined),
    description: role.description ?? role.tagline ?? role.overview?.paragraphs?.[0],
    image: address(role.image?.src, base),
    responsibilities: role.responsibilities?.items?.map(sentence),
    qualifications: role.qualifications,
    skills: role.skills?.map((skill) =>
      typeof skill === 'string' ? skill : skill.level ? `${skill.name} (${skill.level})` : skill.name,
    ),
    occupationalCategory: role.codes?.map(({ system, value }) => ({
      '@type': 'CategoryCode',
      codeValue: String(value),
      inCodeSet: { '@type': 'CategoryCodeSet', name: system },
    })),
    estimatedSalary: role.salary && salaries(role.salary),
  });

/** Amounts in the author's own words (“from 52k”) are no numbers. */
const salaries = ({ min, max, median, currency, per }: Salary): Node[] => {
  const [minValue, maxValue, middle] = [min, max, median].map((it) =>
    typeof it === 'number' ? it : undefined,
  );
  const time = UNITS[per.toLowerCase()];
  const range = { '@type': 'QuantitativeValue', minValue, maxValue, unitText: time?.unitText ?? per };
  return [
    ...((minValue ?? maxValue) === undefined
      ? []
      : [{ '@type': 'MonetaryAmount', currency, value: node(range) }]),
    ...(middle === undefined
      ? []
      : [
          node({ '@type': 'MonetaryAmountDistribution', currency, median: middle, duration: time?.duration }),
        ]),
  ];
};

/** How search engines know units of time, and ISO 8601. */
const UNITS: Readonly<Record<string, { unitText: string; duration: string } | undefined>> = {
  hour: { unitText: 'HOUR', duration: 'PT1H' },
  day: { unitText: 'DAY', duration: 'P1D' },
  week: { unitText: 'WEEK', duration: 'P1W' },
  month: { unitText: 'MONTH', duration: 'P1M' },
  year: { unitText: 'YEAR', duration: 'P1Y' },
};

const credential = (certification: Certification, lang: string | undefined, base?: string): Node => {
  const { acronym, name, description, issuer, image, action, status, level, exam, fees, renewal } =
    certification;
  return node({
    '@type': 'EducationalOccupationalCredential',
    name,
    alternateName: acronym === name ? undefined : acronym,
    description,
    // Where an exam is held in languages of its own, the language of the page would contradict it.
    inLanguage: lang && !exam?.languages?.length ? canonical(lang) : undefined,
    creativeWorkStatus: status,
    educationalLevel: level,
    recognizedBy:
      issuer && node({ '@type': 'Organization', name: issuer.name, url: address(issuer.href, base) }),
    validFor: DURATION.test(String(renewal?.every)) ? renewal!.every : undefined,
    offers: fees?.flatMap(({ kind, amount, currency, condition }) =>
      typeof amount === 'number' && /^[A-Z]{3}$/.test(currency)
        ? node({
            '@type': 'Offer',
            name: kind,
            description: condition,
            price: amount,
            priceCurrency: currency,
          })
        : [],
    ),
    image: address(image?.src, base),
    url: address(action?.href, base),
  });
};

/** ISO 8601: at least one part, and one after a `T`. */
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/;

/** The same certification of two documents is one node, with what either says of it. Returns the reference to it. */
function join(given: Node, credentials: Node[]): Node {
  const found = credentials.find((known) => isSame(known, given));
  if (found) {
    // A bare acronym is the name of what is not known by a longer one.
    const [named, other] = isBare(found) ? [given, found] : [found, given];
    Object.assign(found, { ...other, ...named, '@id': found['@id'] });
    return { '@id': found['@id'] };
  }
  const id = `_:credential${credentials.length + 1}`;
  credentials.push({ '@id': id, ...given });
  return { '@id': id };
}

const isSame = (one: Node, other: Node): boolean => {
  const [name, acronym] = wordsFor(one);
  const [otherName, otherAcronym] = wordsFor(other);
  if (isBare(one) || isBare(other))
    return name === otherName || name === otherAcronym || acronym === otherName;
  return name === otherName && (!acronym || !otherAcronym || acronym === otherAcronym);
};
const wordsFor = ({ name, alternateName }: Node) =>
  [name, alternateName].map((text) => (typeof text === 'string' ? text.trim().toLowerCase() : undefined));
/** Known by one short word alone: how a step refers to what its document does not describe. */
const isBare = ({ name, alternateName }: Node): boolean => !alternateName && /^\S{1,12}$/.test(String(name));

/** A step of the pathway: what it leads to, and what the author says of it here. */
const step = (stop: Stop, refer: (certification: Certification, isDescribed: boolean) => Node): Node => {
  const { title, certification, description, choice } = stop;
  // A step's own words about its certification are the step's.
  const isDescribed = certification?.description === description;
  const items = [
    certification && refer(certification, isDescribed),
    choice && itemList(choice.stops, (each) => step(each, refer)),
  ].filter((item) => item !== undefined);
  return {
    name: title ?? certification?.name,
    description: isDescribed ? undefined : description,
    item: items.length > 1 ? items : items[0],
  };
};

const slotItem = ({ title, label, description, activities }: Slot): Node => ({
  name: title ?? label,
  description: [description, ...(activities ?? []).map(sentence)].filter((text) => text),
});

/** Only what is said of an item makes it one; numbers only where the order counts. */
const itemList = <T>(
  things: readonly T[],
  describe: (thing: T) => Node,
  ordered?: boolean,
  name?: string,
  description?: string,
): Node | undefined => {
  const items = things.map((thing) => node(describe(thing))).filter((item) => Object.keys(item).length);
  if (!items.length) return undefined;
  return node({
    '@type': 'ItemList',
    name,
    description,
    itemListOrder: `https://schema.org/${ordered ? 'ItemListOrderAscending' : 'ItemListUnordered'}`,
    numberOfItems: items.length,
    itemListElement: items.map((item, i) => ({
      '@type': 'ListItem',
      ...(ordered ? { position: i + 1 } : {}),
      ...item,
    })),
  });
};

const sentence = (item: Item): string =>
  typeof item === 'string' ? item : [item.title, item.description].filter((text) => text).join(': ');

/** What can be fetched, in full; `mailto:` and `tel:` lead to people. */
const address = (given: string | undefined, base: string | undefined): string | undefined => {
  const safe = given && safeUrl(given);
  if (!safe) return undefined;
  try {
    const { protocol, href } = new URL(safe, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

const node = (terms: Node): Node => {
  const isSaid = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => isSaid(value)));
};
