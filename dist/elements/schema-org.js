import { safeUrl } from '../safety/url.js';
import { canonical } from '../words/language.js';
import { inOrder } from './day-schedule/clock.js';
import { plan } from './pathway-timeline/plan.js';

function structuredData(page, base) {
  const credentials = [];
  const others = [page].flat().flatMap((document) => describe(document, credentials, base));
  const distinct = new Map(others.map((node2) => [JSON.stringify(node2), node2]));
  return { "@context": "https://schema.org", "@graph": [...distinct.values(), ...credentials] };
}
const asScriptText = (graph) => JSON.stringify(graph).replace(
  /[<>&\x7f-\x9f\u2028\u2029\ufffe\uffff]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function describe({ lang, role, certifications = [], pathway, day }, credentials, base) {
  const { bands, rest } = plan(pathway ?? { steps: [] }, certifications);
  const stops = bands.flatMap(({ stops: stops2 }) => stops2);
  const refer = (certification, isDescribed) => {
    const { description, ...own } = certification;
    return join(credential(isDescribed ? certification : own, lang, base), credentials);
  };
  const tell = (stop) => step(stop, refer);
  const { heading, intro, ordered } = pathway ?? {};
  const list = [
    role && occupation(role, base),
    // Beside steps, what no step refers to is no part of the way; and one badge makes no list.
    stops.length ? itemList(stops, tell, ordered, heading, intro) : (pathway ?? rest[1]) && itemList(rest, tell, false, heading, intro),
    day && itemList(inOrder(day.slots), slotItem, true, day.heading, day.intro)
  ];
  for (const { certification } of rest) refer(certification, true);
  return list.filter((each) => each !== void 0);
}
const occupation = (role, base) => node({
  "@type": "Occupation",
  name: role.name,
  alternateName: [role.abbreviation, ...role.aliases ?? []].filter((name) => name !== void 0),
  description: role.description ?? role.tagline ?? role.overview?.paragraphs?.[0],
  image: address(role.image?.src, base),
  responsibilities: role.responsibilities?.items?.map(sentence),
  qualifications: role.qualifications,
  skills: role.skills?.map(
    (skill) => typeof skill === "string" ? skill : skill.level ? `${skill.name} (${skill.level})` : skill.name
  ),
  occupationalCategory: role.codes?.map(({ system, value }) => ({
    "@type": "CategoryCode",
    codeValue: String(value),
    inCodeSet: { "@type": "CategoryCodeSet", name: system }
  })),
  estimatedSalary: role.salary && salaries(role.salary)
});
const salaries = ({ min, max, median, currency, per }) => {
  const [minValue, maxValue, middle] = [min, max, median].map(
    (it) => typeof it === "number" ? it : void 0
  );
  const time = UNITS[per.toLowerCase()];
  const range = { "@type": "QuantitativeValue", minValue, maxValue, unitText: time?.unitText ?? per };
  return [
    ...(minValue ?? maxValue) === void 0 ? [] : [{ "@type": "MonetaryAmount", currency, value: node(range) }],
    ...middle === void 0 ? [] : [
      node({ "@type": "MonetaryAmountDistribution", currency, median: middle, duration: time?.duration })
    ]
  ];
};
const UNITS = {
  hour: { unitText: "HOUR", duration: "PT1H" },
  day: { unitText: "DAY", duration: "P1D" },
  week: { unitText: "WEEK", duration: "P1W" },
  month: { unitText: "MONTH", duration: "P1M" },
  year: { unitText: "YEAR", duration: "P1Y" }
};
const credential = (certification, lang, base) => {
  const { acronym, name, description, issuer, image, action, status, level, exam, fees, renewal } = certification;
  return node({
    "@type": "EducationalOccupationalCredential",
    name,
    alternateName: acronym === name ? void 0 : acronym,
    description,
    // Where an exam is held in languages of its own, the language of the page would contradict it.
    inLanguage: lang && !exam?.languages?.length ? canonical(lang) : void 0,
    creativeWorkStatus: status,
    educationalLevel: level,
    recognizedBy: issuer && node({ "@type": "Organization", name: issuer.name, url: address(issuer.href, base) }),
    validFor: DURATION.test(String(renewal?.every)) ? renewal.every : void 0,
    offers: fees?.flatMap(
      ({ kind, amount, currency, condition }) => typeof amount === "number" && /^[A-Z]{3}$/.test(currency) ? node({
        "@type": "Offer",
        name: kind,
        description: condition,
        price: amount,
        priceCurrency: currency
      }) : []
    ),
    image: address(image?.src, base),
    url: address(action?.href, base)
  });
};
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/;
function join(given, credentials) {
  const found = credentials.find((known) => isSame(known, given));
  if (found) {
    const [named, other] = isBare(found) ? [given, found] : [found, given];
    Object.assign(found, { ...other, ...named, "@id": found["@id"] });
    return { "@id": found["@id"] };
  }
  const id = `_:credential${credentials.length + 1}`;
  credentials.push({ "@id": id, ...given });
  return { "@id": id };
}
const isSame = (one, other) => {
  const [name, acronym] = wordsFor(one);
  const [otherName, otherAcronym] = wordsFor(other);
  if (isBare(one) || isBare(other))
    return name === otherName || name === otherAcronym || acronym === otherName;
  return name === otherName && (!acronym || !otherAcronym || acronym === otherAcronym);
};
const wordsFor = ({ name, alternateName }) => [name, alternateName].map((text) => typeof text === "string" ? text.trim().toLowerCase() : void 0);
const isBare = ({ name, alternateName }) => !alternateName && /^\S{1,12}$/.test(String(name));
const step = (stop, refer) => {
  const { title, certification, description, choice } = stop;
  const isDescribed = certification?.description === description;
  const items = [
    certification && refer(certification, isDescribed),
    choice && itemList(choice.stops, (each) => step(each, refer))
  ].filter((item) => item !== void 0);
  return {
    name: title ?? certification?.name,
    description: isDescribed ? void 0 : description,
    item: items.length > 1 ? items : items[0]
  };
};
const slotItem = ({ title, label, description, activities }) => ({
  name: title ?? label,
  description: [description, ...(activities ?? []).map(sentence)].filter((text) => text)
});
const itemList = (things, describe2, ordered, name, description) => {
  const items = things.map((thing) => node(describe2(thing))).filter((item) => Object.keys(item).length);
  if (!items.length) return void 0;
  return node({
    "@type": "ItemList",
    name,
    description,
    itemListOrder: `https://schema.org/${ordered ? "ItemListOrderAscending" : "ItemListUnordered"}`,
    numberOfItems: items.length,
    itemListElement: items.map((item, i) => ({
      "@type": "ListItem",
      ...ordered ? { position: i + 1 } : {},
      ...item
    }))
  });
};
const sentence = (item) => typeof item === "string" ? item : [item.title, item.description].filter((text) => text).join(": ");
const address = (given, base) => {
  const safe = given && safeUrl(given);
  if (!safe) return void 0;
  try {
    const { protocol, href } = new URL(safe, base);
    return /^https?:$/.test(protocol) ? href : void 0;
  } catch {
    return void 0;
  }
};
const node = (terms) => {
  const isSaid = (value) => value !== void 0 && value !== "" && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => isSaid(value)));
};

export { asScriptText, structuredData };
