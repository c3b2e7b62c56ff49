import { html, nothing } from 'lit';
import { worded, money } from '../../words/amounts.js';
import { fill } from '../../words/words.js';
import { medallion } from '../medallion/medallion.js';
import { engraving } from '../medallion/medallion.template.js';
import { paragraph, heading, actionLink, when, labelled, picture, list, filled, section, pairs, itemContent } from '../pieces.js';
import { inner } from '../view.js';

const roleCard = (role, view) => view.layout === "compact" ? compact(role, view) : html`<article part="frame" class="role ${view.layout}" data-id=${idOf(role)}>${roleHead(role, view)}${roleBody(role, view)}</article>`;
const compact = (role, view) => html`<article class="role compact" part="frame" data-id=${idOf(role)}><div>${paragraph("kicker", role.eyebrow)} ${heading(view, "title", roleName(role))} ${paragraph("lede", role.tagline)}</div>${actionLink(role.action, "link", idOf(role), role.name)}</article>`;
const roleHead = (role, view) => html`<header class="head" part="header"><div class="words">${paragraph("kicker", role.eyebrow)} ${heading(view, "title", roleName(role))} ${paragraph("lede", role.tagline)} ${paragraph("text", role.description)} ${when(worded(role.aliases, view.lang), (names) => html`<p class="quiet">${labelled(view.words, view.words.aliases, names)}</p>`)} ${view.layout === "hero" ? actionLink(role.action, "button", idOf(role)) : nothing}</div>${role.image || view.layout !== "hero" ? picture(role.image) : field(role.name)}</header>`;
const field = (name) => html`<svg class="field engraved" viewBox="0 0 160 160" aria-hidden="true">${engraving(medallion(name))}</svg>`;
const roleBody = (role, view) => {
  const { overview = {}, responsibilities = {}, facts = [], codes = [] } = role;
  const { words } = view;
  const ours = (title, content) => section(view, content, void 0, title);
  const texts = (items) => list(view, "bullets", items, (text) => text);
  const duties = list(
    view,
    "columns",
    responsibilities.items,
    (item) => itemContent(inner(inner(view)), item)
  );
  return [
    filled("story", [
      section(
        view,
        when(overview.paragraphs, (texts2) => texts2.map((text) => paragraph("text", text))),
        overview.heading
      ),
      section(view, duties, responsibilities.heading, words.responsibilities)
    ]),
    filled("aside", [
      ours(words.facts, pairs(facts.map(({ label, value }) => [label, value]))),
      ours(
        words.salary,
        when(role.salary, (salary) => salaryText(salary, view))
      ),
      ours(words.settings, texts(role.settings)),
      ours(words.qualifications, texts(role.qualifications)),
      ours(words.skills, list(view, "bullets", role.skills, skillContent)),
      ours(words.codes, pairs(codes.map(({ system, value }) => [system, value])))
    ]),
    filled("foot", [view.layout === "hero" ? nothing : actionLink(role.action, "button", idOf(role))])
  ];
};
const skillContent = (skill) => typeof skill === "string" ? skill : [skill.name, when(skill.level, (level) => html`<span class="quiet">${` (${level})`}</span>`)];
const roleName = ({ name, abbreviation }) => abbreviation ? html`${`${name} `}<abbr class="abbreviation">${`(${abbreviation})`}</abbr>` : name;
const salaryText = ({ min, max, median, currency, per, year, source }, view) => {
  const { words, lang } = view;
  const [low, high, middle] = [min, max, median].map(
    (value) => value !== void 0 && money(value, currency, lang)
  );
  const range = low && high ? `${low} \u2013 ${high}` : low && fill(words.from, { amount: low }) || high && fill(words.upTo, { amount: high });
  const text = [range, middle && `${words.median} ${middle}`].filter((part) => part).join(words.comma) || currency;
  return html`${paragraph("text", `${text} ${fill(words.per, { unit: per })}`)}${paragraph(
    "quiet",
    [source, year].filter((part) => part !== void 0).join(words.comma) || void 0
  )}`;
};
const idOf = ({ id, abbreviation, name }) => id ?? abbreviation ?? name;

export { roleCard };
