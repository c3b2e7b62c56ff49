import { html, nothing, type TemplateResult } from 'lit';
import type { Role, Salary, Skill } from '../../model/career.js';
import { money, worded } from '../../words/amounts.js';
import { fill } from '../../words/words.js';
import { medallion } from '../medallion/medallion.js';
import { engraving } from '../medallion/medallion.template.js';
import {
  actionLink,
  filled,
  heading,
  itemContent,
  labelled,
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
    : html`<article part="frame" class="role ${view.layout}" data-id=${idOf(role)}>
        ${roleHead(role, view)}${roleBody(role, view)}
      </article>`;

const compact = (role: Role, view: View): TemplateResult =>
  html`<article class="role compact" part="frame" data-id=${idOf(role)}>
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
      ${when(worded(role.aliases, view.lang), (names) => html`<p class="quiet">${labelled(view.words, view.words.aliases, names)}</p>`)}
      ${view.layout === 'hero' ? actionLink(role.action, 'button', idOf(role)) : nothing}
    </div>
    ${role.image || view.layout !== 'hero' ? picture(role.image) : field(role.name)}
  </header>`;

/** Where a hero has no picture: the engraving of a seal, drawn from the name and cut off by the edge. */
const field = (name: string): TemplateResult =>
  html`<svg class="field engraved" viewBox="0 0 160 160" aria-hidden="true">
    ${engraving(medallion(name))}
  </svg>`;

const roleBody = (role: Role, view: View): Content => {
  const { overview = {}, responsibilities = {}, facts = [], codes = [] } = role;
  const { words } = view;
  const ours = (title: string, content: Content) => section(view, content, undefined, title);
  const texts = (items: string[] | undefined) => list(view, 'bullets', items, (text) => text);
  const duties = list(view, 'columns', responsibilities.items, (item) =>
    itemContent(inner(inner(view)), item),
  );
  return [
    filled('story', [
      section(
        view,
        when(overview.paragraphs, (texts) => texts.map((text) => paragraph('text', text))),
        overview.heading,
      ),
      section(view, duties, responsibilities.heading, words.responsibilities),
    ]),
    filled('aside', [
      ours(words.facts, pairs(facts.map(({ label, value }) => [label, value]))),
      ours(
        words.salary,
        when(role.salary, (salary) => salaryText(salary, view)),
      ),
      ours(words.settings, texts(role.settings)),
      ours(words.qualifications, texts(role.qualifications)),
      ours(words.skills, list(view, 'bullets', role.skills, skillContent)),
      ours(words.codes, pairs(codes.map(({ system, value }) => [system, value]))),
    ]),
    filled('foot', [view.layout === 'hero' ? nothing : actionLink(role.action, 'button', idOf(role))]),
  ];
};

const skillContent = (skill: Skill): Content =>
  typeof skill === 'string'
    ? skill
    : [skill.name, when(skill.level, (level) => html`<span class="quiet">${` (${level})`}</span>`)];

const roleName = ({ name, abbreviation }: Role): Content =>
  abbreviation ? html`${`${name} `}<abbr class="abbreviation">${`(${abbreviation})`}</abbr>` : name;

const salaryText = ({ min, max, median, currency, per, year, source }: Salary, view: View): Content => {
  const { words, lang } = view;
  const [low, high, middle] = [min, max, median].map(
    (value) => value !== undefined && money(value, currency, lang),
  );
  // One end alone must say which: “$52,000” could be either.
  const range =
    low && high
      ? `${low} – ${high}`
      : (low && fill(words.from, { amount: low })) || (high && fill(words.upTo, { amount: high }));
  const text =
    [range, middle && `${words.median} ${middle}`].filter((part) => part).join(words.comma) || currency;
  return html`${paragraph('text', `${text} ${fill(words.per, { unit: per })}`)}${paragraph(
    'quiet',
    [source, year].filter((part) => part !== undefined).join(words.comma) || undefined,
  )}`;
};

const idOf = ({ id, abbreviation, name }: Role): string => id ?? abbreviation ?? name;
