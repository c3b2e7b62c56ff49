import { html, nothing, svg } from 'lit';
import { safeUrl } from '../../safety/url.js';
import { worded, money } from '../../words/amounts.js';
import { heading, paragraph, pairs, list, when, actionLink } from '../pieces.js';
import { engraving } from '../medallion/medallion.template.js';
import { medallion } from '../medallion/medallion.js';

const certificationBadge = (certification, view) => {
  if (view.layout === "inline") return inlineBadge(certification);
  if (view.layout === "compact") {
    return html`<article class="badge compact small" part="frame" data-id=${idOf(certification)}>${seal(certification)} ${heading(view, "title", fullName(certification))} ${link(certification)}</article>`;
  }
  return html`<article class="badge card" part="frame" data-id=${idOf(certification)}>${seal(certification)}<div class="words">${heading(view, "title", fullName(certification))} ${paragraph("text", certification.description)} ${details(certification, view)} ${link(certification)}</div></article>`;
};
const inlineBadge = (certification) => {
  const { acronym, name, action } = certification;
  const rest = acronym === void 0 || acronym === name ? nothing : html`<span class="unseen">${` (${name})`}</span>`;
  const text = html`${seal(certification)}<abbr class="acronym">${acronym ?? name}</abbr>${rest}`;
  const href = action && safeUrl(action.href);
  return html`<span class="badge inline small" part="frame">${href ? html`<a part="link" href=${href} data-id=${idOf(certification)}>${text}</a>` : text}</span>`;
};
const fullName = ({ acronym, name }) => html`${when(acronym === name ? void 0 : acronym, (text) => [html`<abbr class="kicker acronym" part="kicker">${text}</abbr>`, " "])}<span>${name}</span>`;
const seal = ({ image, acronym, name }) => {
  const src = image && safeUrl(image.src);
  if (src)
    return html`<img class="seal" part="image" loading="lazy" decoding="async" src=${src} alt=${image.alt} />`;
  const drawing = medallion(acronym ?? initials(name));
  return html`<svg class="seal engraved" part="image" viewBox="0 0 160 160" aria-hidden="true">${engraving(drawing)}<path class="band" d=${plate(drawing)} />${drawing.lines.map(
    ({ text, y, size, length }) => svg`<text x="80" lengthAdjust="spacingAndGlyphs" text-anchor="middle" y=${y} font-size=${size} textLength=${length}>${text}</text>`
  )}</svg>`;
};
const plate = ({ tip, lines }) => {
  const half = lines.length > 1 ? 40 : 28;
  return `M6 ${80 - half}H154l${tip} ${half}l${-tip} ${half}H6l${-tip} ${-half}Z`;
};
const initials = (name) => Array.from(name.matchAll(/\p{L}\S*/gu), ([word]) => [...word][0]).slice(0, 5).join("");
const link = (certification) => actionLink(certification.action, "link", idOf(certification), certification.acronym ?? certification.name);
const details = (certification, view) => {
  const { acronym, name, issuer, exam, fees, eligibility, renewal } = certification;
  const { words, lang } = view;
  const rows = (source, ...keys) => keys.map((key) => [words[key], worded(source?.[key], lang)]);
  const terms = pairs([
    [words.exam, pairs(rows(exam, "code", "items", "duration", "passMark", "scale", "languages"))],
    [words.fees, list(view, "bullets", fees, (fee) => feeContent(fee, view))],
    [words.eligibility, when(eligibility, (rule) => eligibilityContent(rule, view))],
    [words.renewal, pairs(rows(renewal, "every", "credits", "methods"))]
  ]);
  return [
    pairs([
      [words.issuer, when(issuer, ({ name: name2, href }) => named(name2, href, idOf(certification)))],
      ...rows(certification, "status", "level", "replaces")
    ]),
    terms === nothing ? nothing : html`<details class="more" part="details"><summary>${words.facets}<span class="unseen">${`: ${acronym ?? name}`}</span></summary>${terms}</details>`
  ];
};
const feeContent = ({ kind, amount, currency, condition }, { words, lang }) => [
  `${kind}${words.colon}${money(amount, currency, lang)}`,
  when(condition, (text) => html`<span class="quiet">${` (${text})`}</span>`)
];
const named = (name, href = "", id) => {
  const safe = href && safeUrl(href);
  return safe ? html`<a class="link" href=${safe} data-id=${id}>${name}</a>` : name;
};
const eligibilityContent = (rule, view) => typeof rule === "string" ? rule : [
  [view.words.allOf, rule.all],
  [view.words.anyOf, rule.any],
  [view.words.waivedIf, rule.waivedIf === void 0 ? void 0 : [rule.waivedIf]]
].map(
  ([label, rules]) => when(rules, (rules2) => [
    html`<p class="quiet">${label}</p>`,
    list(view, "bullets", rules2, (rule2) => eligibilityContent(rule2, view))
  ])
);
const idOf = ({ id, acronym, name }) => id ?? acronym ?? name;

export { certificationBadge, details, fullName, idOf, link, seal };
