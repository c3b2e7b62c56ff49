import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Certification, Eligibility } from '../../model/career.js';
import { safeUrl } from '../../safety/url.js';
import { duration, money } from '../../words/amounts.js';
import { actionLink, heading, list, pairs, paragraph, when, type Content } from '../pieces.js';
import type { View } from '../view.js';
import { engraving } from '../medallion/medallion.template.js';
import { medallion } from '../medallion/medallion.js';

/** One certification: what it is called, what it proves and where to read on. It defines; it never says “earned”. */
export const certificationBadge = (certification: Certification, view: View): TemplateResult => {
  if (view.layout === 'inline') return inlineBadge(certification, view);
  const { acronym, name, description, action } = certification;
  const link = actionLink(action, 'link', idOf(certification), acronym ?? name);
  if (view.layout === 'compact') {
    return html`<article class="badge compact small" part="frame">
      ${seal(certification)} ${heading(view, 'title', fullName(certification))} ${link}
    </article>`;
  }
  return html`<article class="badge card" part="frame">
    ${seal(certification)}
    <div class="words">
      ${heading(view, 'title', fullName(certification))} ${paragraph('text', description)}
      ${details(certification, view)} ${link}
    </div>
  </article>`;
};

/** In running text: a small seal and the acronym; the name completes it. */
const inlineBadge = (certification: Certification, view: View): TemplateResult => {
  const { acronym, name, action } = certification;
  const text = html`${seal(certification)}<span class="acronym">${acronym ?? name}</span>`;
  const href = action && safeUrl(action.href);
  return html`<span class="badge inline small" part="frame" lang=${view.lang}
    >${
      href ? html`<a part="link" href=${href} data-id=${idOf(certification)}>${text}</a>` : text
    }${acronym ? html`<span class="unseen"> (${name})</span>` : nothing}</span
  >`;
};

/** The acronym small above the full name, as one heading. */
const fullName = ({ acronym, name }: Certification): Content =>
  html`${when(acronym, (text) => html`<span class="kicker acronym" part="kicker">${text}</span> `)}<span
      >${name}</span
    >`;

/** The author's picture, else the medallion. Decoration: the acronym stands beside it as text. */
export const seal = ({ image, acronym, name }: Certification): Content => {
  const src = image && safeUrl(image.src);
  if (src)
    return html`<img
      class="seal"
      part="image"
      src=${src}
      alt=${image.alt}
      loading="lazy"
      decoding="async"
    />`;
  const drawing = medallion(acronym ?? initials(name));
  const { band, lines } = drawing;
  return html`<svg
    class="seal engraved"
    part="image"
    viewBox="0 0 160 160"
    aria-hidden="true"
    focusable="false"
  >
    ${engraving(drawing)}
    <path class="band" d=${bandPath(band, lines.length)} />
    ${lines.map(
      ({ text, y, size, length }) =>
        svg`<text x="80" y=${y} font-size=${size} textLength=${length} lengthAdjust="spacingAndGlyphs" text-anchor="middle">${text}</text>`,
    )}
  </svg>`;
};

/** The plate behind the lettering, across the whole seal; its ends tell siblings apart. */
const bandPath = (band: 'straight' | 'pointed' | 'notched', lines: number): string => {
  const half = lines > 1 ? 40 : 28;
  const tip = { straight: 0, pointed: 6, notched: -6 }[band];
  return `M6 ${80 - half}H154L${154 + tip} 80L154 ${80 + half}H6L${6 - tip} 80Z`;
};

/** The first letters of the words of a name that has no acronym. */
const initials = (name: string): string =>
  (name.match(/(?<!\p{L})\p{L}/gu) ?? ['?']).slice(0, 5).join('').toLocaleUpperCase();

const details = (certification: Certification, view: View): Content => {
  const { issuer, status, level, exam, fees, eligibility, renewal, replaces } = certification;
  const { words, lang } = view;
  const given = <T>(value: T | undefined, render: (value: T) => Content = (value) => value as Content) =>
    value === undefined ? undefined : render(value);
  const joined = (texts: string[] | undefined) =>
    given(texts?.length ? texts : undefined, (texts) => new Intl.ListFormat(lang).format(texts));
  return [
    pairs('pairs', [
      [words.issuer, given(issuer, ({ name, href }) => named(name, href, idOf(certification)))],
      [words.status, given(status)],
      [words.level, given(level)],
      [words.replaces, given(replaces)],
    ]),
    when(
      exam || fees || eligibility || renewal ? true : undefined,
      () =>
        html`<details class="more" part="details">
          <summary>
            ${words.facets}<span class="unseen">: ${certification.acronym ?? certification.name}</span>
          </summary>
          ${pairs('pairs', [
            [
              words.exam,
              given(exam && Object.keys(exam).length ? exam : undefined, (exam) =>
                pairs('pairs', [
                  [words.code, given(exam.code)],
                  [words.items, given(exam.items)],
                  [words.duration, given(exam.duration, (value) => duration(value, lang))],
                  [words.passMark, given(exam.passMark)],
                  [words.scale, given(exam.scale)],
                  [words.languages, joined(exam.languages)],
                ]),
              ),
            ],
            [
              words.fees,
              given(fees?.length ? fees : undefined, (fees) =>
                list(
                  'bullets',
                  fees,
                  ({ kind, amount, currency, condition }) =>
                    html`${kind}:
                    ${money(amount, currency, lang)}${when(condition, (text) => html` <span class="quiet">(${text})</span>`)}`,
                ),
              ),
            ],
            [words.eligibility, given(eligibility, (rule) => eligibilityContent(rule, view))],
            [
              words.renewal,
              given(renewal && Object.keys(renewal).length ? renewal : undefined, (renewal) =>
                pairs('pairs', [
                  [words.every, given(renewal.every, (value) => duration(value, lang))],
                  [words.credits, given(renewal.credits)],
                  [words.methods, joined(renewal.methods)],
                ]),
              ),
            ],
          ])}
        </details>`,
    ),
  ];
};

const named = (name: string, href: string | undefined, id: string): Content => {
  const safe = href === undefined ? undefined : safeUrl(href);
  return safe === undefined ? name : html`<a href=${safe} data-id=${id}>${name}</a>`;
};

/** Rules of rules; the schema bounds their depth. */
const eligibilityContent = (rule: Eligibility, view: View): Content => {
  if (typeof rule === 'string') return rule;
  const { words } = view;
  const group = (label: string, rules: Eligibility[] | undefined) =>
    when(
      rules,
      (rules) =>
        html`<p class="quiet">${label}</p>
          ${list('bullets', rules, (rule) => eligibilityContent(rule, view))}`,
    );
  return [
    group(words.allOf, rule.all),
    group(words.anyOf, rule.any),
    group(words.waivedIf, rule.waivedIf === undefined ? undefined : [rule.waivedIf]),
  ];
};

export const idOf = ({ id, acronym, name }: Certification): string => id ?? acronym ?? name;
