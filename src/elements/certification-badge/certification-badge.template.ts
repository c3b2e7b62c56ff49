import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Certification, Eligibility, Fee } from '../../model/career.js';
import { safeUrl } from '../../safety/url.js';
import { money, worded } from '../../words/amounts.js';
import type { Words } from '../../words/words.js';
import { actionLink, heading, list, pairs, paragraph, when, type Content } from '../pieces.js';
import type { View } from '../view.js';
import { engraving } from '../medallion/medallion.template.js';
import { medallion, type Medallion } from '../medallion/medallion.js';

/** One certification: what it is called, what it proves and where to read on. It defines; it never says “earned”. */
export const certificationBadge = (certification: Certification, view: View): TemplateResult => {
  if (view.layout === 'inline') return inlineBadge(certification);
  if (view.layout === 'compact') {
    return html`<article class="badge compact small" part="frame" data-id=${idOf(certification)}>
      ${seal(certification)} ${heading(view, 'title', fullName(certification))} ${link(certification)}
    </article>`;
  }
  return html`<article class="badge card" part="frame" data-id=${idOf(certification)}>
    ${seal(certification)}
    <div class="words">
      ${heading(view, 'title', fullName(certification))} ${paragraph('text', certification.description)}
      ${details(certification, view)} ${link(certification)}
    </div>
  </article>`;
};

/** In running text: a small seal and the acronym; the name completes it. */
const inlineBadge = (certification: Certification): TemplateResult => {
  const { acronym, name, action } = certification;
  // The blank stands out of sight too: a link must not end on an underlined one.
  const rest =
    acronym === undefined || acronym === name ? nothing : html`<span class="unseen">${` (${name})`}</span>`;
  const text = html`${seal(certification)}<abbr class="acronym">${acronym ?? name}</abbr>${rest}`;
  const href = action && safeUrl(action.href);
  return html`<span class="badge inline small" part="frame"
    >${href ? html`<a part="link" href=${href} data-id=${idOf(certification)}>${text}</a>` : text}</span
  >`;
};

/** The acronym small above the full name, as one heading. */
export const fullName = ({ acronym, name }: Certification): Content =>
  html`${when(acronym === name ? undefined : acronym, (text) => [html`<abbr class="kicker acronym" part="kicker">${text}</abbr>`, ' '])}<span
      >${name}</span
    >`;

/** The author's picture, else the medallion. Decoration: the acronym stands beside it as text. */
export const seal = ({ image, acronym, name }: Certification): Content => {
  const src = image && safeUrl(image.src);
  if (src)
    return html`<img
      class="seal"
      part="image"
      loading="lazy"
      decoding="async"
      src=${src}
      alt=${image.alt}
    />`;
  const drawing = medallion(acronym ?? initials(name));
  return html`<svg class="seal engraved" part="image" viewBox="0 0 160 160" aria-hidden="true">
    ${engraving(drawing)}
    <path class="band" d=${plate(drawing)} />
    ${drawing.lines.map(
      ({ text, y, size, length }) =>
        svg`<text x="80" lengthAdjust="spacingAndGlyphs" text-anchor="middle" y=${y} font-size=${size} textLength=${length}>${text}</text>`,
    )}
  </svg>`;
};

/** The plate behind the lettering, across the whole seal; its ends tell siblings apart. */
const plate = ({ tip, lines }: Medallion): string => {
  const half = lines.length > 1 ? 40 : 28;
  return `M6 ${80 - half}H154l${tip} ${half}l${-tip} ${half}H6l${-tip} ${-half}Z`;
};

/** The first letters of the words of a name that has no acronym. */
const initials = (name: string): string =>
  Array.from(name.matchAll(/\p{L}\S*/gu), ([word]) => [...word][0])
    .slice(0, 5)
    .join('');

/** The link to the details, whose name says of what. */
export const link = (certification: Certification): Content =>
  actionLink(certification.action, 'link', idOf(certification), certification.acronym ?? certification.name);

/** The terms of a certification: the short ones at sight, those of the exam and after it in a fold. */
export const details = (certification: Certification, view: View): Content => {
  const { acronym, name, issuer, exam, fees, eligibility, renewal } = certification;
  const { words, lang } = view;
  const rows = <K extends keyof Words>(source: { [key in K]?: Wordable } | undefined, ...keys: K[]) =>
    keys.map((key) => [words[key], worded(source?.[key], lang)] as const);
  const terms = pairs([
    [words.exam, pairs(rows(exam, 'code', 'items', 'duration', 'passMark', 'scale', 'languages'))],
    [words.fees, list(view, 'bullets', fees, (fee) => feeContent(fee, view))],
    [words.eligibility, when(eligibility, (rule) => eligibilityContent(rule, view))],
    [words.renewal, pairs(rows(renewal, 'every', 'credits', 'methods'))],
  ]);
  return [
    pairs([
      [words.issuer, when(issuer, ({ name, href }) => named(name, href, idOf(certification)))],
      ...rows(certification, 'status', 'level', 'replaces'),
    ]),
    terms === nothing
      ? nothing
      : html`<details class="more" part="details">
          <summary>${words.facets}<span class="unseen">${`: ${acronym ?? name}`}</span></summary>
          ${terms}
        </details>`,
  ];
};

type Wordable = Parameters<typeof worded>[0];

const feeContent = ({ kind, amount, currency, condition }: Fee, { words, lang }: View): Content => [
  `${kind}${words.colon}${money(amount, currency, lang)}`,
  when(condition, (text) => html`<span class="quiet">${` (${text})`}</span>`),
];

const named = (name: string, href = '', id: string): Content => {
  const safe = href && safeUrl(href);
  return safe ? html`<a class="link" href=${safe} data-id=${id}>${name}</a>` : name;
};

/** Rules of rules; the check bounds their depth. */
const eligibilityContent = (rule: Eligibility, view: View): Content =>
  typeof rule === 'string'
    ? rule
    : (
        [
          [view.words.allOf, rule.all],
          [view.words.anyOf, rule.any],
          [view.words.waivedIf, rule.waivedIf === undefined ? undefined : [rule.waivedIf]],
        ] as const
      ).map(([label, rules]) =>
        when(rules, (rules) => [
          html`<p class="quiet">${label}</p>`,
          list(view, 'bullets', rules, (rule) => eligibilityContent(rule, view)),
        ]),
      );

export const idOf = ({ id, acronym, name }: Certification): string => id ?? acronym ?? name;
