import { html, nothing, type TemplateResult } from 'lit';
import type { Role, Salary } from '../../model/career.js';
import { money } from '../../words/amounts.js';
import { fill } from '../../words/words.js';
import { medallion } from '../medallion/medallion.js';
import { engraving } from '../medallion/medallion.template.js';
import {
  actionLink,
  heading,
  itemContent,
  list,
  pairs,
  paragraph,
  picture,
  section,
  when,
  type Content,
} from '../pieces.js';
import { inner, type View } from '../view.js';

/** One role as a card, as the opening of a page, or as one line of a listing. */
export const roleCard = (role: Role, view: View): TemplateResult =>
  view.layout === 'compact'
    ? compact(role, view)
    : html`<article class="role ${view.layout}" part="frame">
        ${roleHead(role, view)}${roleBody(role, view)}
      </article>`;

const compact = (role: Role, view: View): TemplateResult =>
  html`<article class="role compact" part="frame">
    <div>
      ${paragraph('kicker', role.eyebrow)} ${heading(view, 'title', roleName(role))}
      ${paragraph('lede', role.tagline)}
    </div>
    ${actionLink(role.action, 'link', idOf(role), role.name)}
  </article>`;

/** Name, tagline and action; in the hero beside the picture. */
const roleHead = (role: Role, view: View): TemplateResult =>
  html`<header class="head" part="header">
    <div class="words">
      ${paragraph('kicker', role.eyebrow)} ${heading(view, 'title', roleName(role))}
      ${paragraph('lede', role.tagline)} ${paragraph('text', role.description)}
      ${when(role.aliases, (aliases) => html`<p class="quiet aliases">${view.words.aliases}: ${joined(aliases, view)}</p>`)}
      ${view.layout === 'hero' ? actionLink(role.action, 'button', idOf(role)) : nothing}
    </div>
    ${role.image || view.layout !== 'hero' ? picture(role.image) : field(role.name)}
  </header>`;

/** Where a hero has no picture: the engraving of a seal, drawn from the name and cut off by the edge. */
const field = (name: string): TemplateResult =>
  html`<svg class="field engraved" viewBox="0 0 160 160" aria-hidden="true" focusable="false">
    ${engraving(medallion(name))}
  </svg>`;

const roleBody = (role: Role, view: View): Content => {
  const { words } = view;
  const story: Content[] = [
    when(role.overview, ({ heading, paragraphs }) =>
      section(
        view,
        'overview',
        heading,
        (paragraphs ?? []).map((text) => paragraph('text', text)),
      ),
    ),
    when(role.responsibilities, ({ heading, items }) =>
      section(
        view,
        'duties',
        heading ?? words.responsibilities,
        list('columns', items, (item) => itemContent(inner(inner(view)), item)),
      ),
    ),
  ];
  const facts: Content[] = [
    when(role.facts, (facts) =>
      section(
        view,
        'facts',
        words.facts,
        pairs(
          'pairs',
          facts.map(({ label, value }) => [label, value]),
        ),
      ),
    ),
    when(role.salary, (salary) => section(view, 'salary', words.salary, salaryText(salary, view))),
    bullets(view, words.settings, role.settings),
    bullets(view, words.qualifications, role.qualifications),
    when(role.skills, (skills) =>
      section(
        view,
        'skills',
        words.skills,
        list('bullets', skills, (skill) =>
          typeof skill === 'string'
            ? skill
            : html`${skill.name}${when(skill.level, (level) => html` <span class="quiet">(${level})</span>`)}`,
        ),
      ),
    ),
    when(role.codes, (codes) =>
      section(
        view,
        'codes',
        words.codes,
        pairs(
          'pairs',
          codes.map(({ system, value }) => [system, value]),
        ),
      ),
    ),
  ];
  const foot = view.layout === 'hero' ? nothing : actionLink(role.action, 'button', idOf(role));
  return html`${filled('story', story)}${filled('aside', facts)}${filled('foot', [foot])}`;
};

/** A column only when it has something in it. */
const filled = (name: string, contents: Content[]): Content =>
  contents.some((content) => content !== nothing) ? html`<div class=${name}>${contents}</div>` : nothing;

const bullets = (view: View, title: string, texts: string[] | undefined): Content =>
  when(texts, (texts) =>
    section(
      view,
      'listing',
      title,
      list('bullets', texts, (text) => text),
    ),
  );

const roleName = ({ name, abbreviation }: Role): Content =>
  abbreviation ? html`${name} <span class="abbreviation">(${abbreviation})</span>` : name;

const joined = (texts: string[], { lang }: View): string => new Intl.ListFormat(lang).format(texts);

const salaryText = ({ min, max, median, currency, per, year, source }: Salary, view: View): Content => {
  const { words, lang } = view;
  const amounts = (values: (string | number | undefined)[]) =>
    values.filter((value) => value !== undefined).map((value) => money(value, currency, lang));
  const [middle] = amounts([median]);
  const parts = [amounts([min, max]).join(' – ') || undefined, middle && `${words.median} ${middle}`];
  const text = parts.filter((part) => part).join(', ') || currency;
  return html`${paragraph('text', `${text} ${fill(words.per, { unit: per })}`)}${paragraph(
    'quiet',
    [source, year].filter((part) => part !== undefined).join(', ') || undefined,
  )}`;
};

const idOf = ({ id, abbreviation, name }: Role): string => id ?? abbreviation ?? name;
