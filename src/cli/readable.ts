import { safeUrl } from '../safety/url.js';
import { en } from '../words/en.js';
import type {
  Action,
  CareerDocument,
  Certification,
  Day,
  Item,
  Pathway,
  Role,
  Slot,
  Step,
} from '../model/career.js';
import type { Widget } from './kinds.js';

/** How a host wants its text written. */
export type Escape = (text: string) => string;

/**
 * The document as plain HTML: headings, paragraphs, lists and links. It goes inside the tag, where it shows before the
 * script has run, without it, and to whoever reads pages without one.
 *
 * @param data what `check` has kept of a document
 */
export const readable = (widget: Widget, data: unknown, escape: Escape): string[] =>
  WRITERS[widget](data as never, writer(escape), 2);

type Writer = ReturnType<typeof writer>;

function writer(escape: Escape) {
  const text = (words: string) =>
    escape(words.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, ' ').trim());
  const element = (tag: string, words: string | undefined) =>
    words === undefined ? [] : [`<${tag}>${text(words)}</${tag}>`];
  return {
    heading: (level: number, words: string | undefined) => element(`h${Math.min(level, 6)}`, words),
    paragraph: (words: string | undefined) => element('p', words),
    /** An address that no browser should follow leaves its words. */
    link: ({ label, href }: Action | { label: string; href?: string | undefined }) => {
      const url = href === undefined ? undefined : safeUrl(href);
      return url === undefined ? element('p', label) : [`<p><a href="${text(url)}">${text(label)}</a></p>`];
    },
    list: (items: readonly string[] | undefined, tag = 'ul') =>
      items?.length ? [`<${tag}>`, ...items.map((item) => `  <li>${text(item)}</li>`), `</${tag}>`] : [],
  };
}

const join = (...words: (string | number | undefined)[]): string => words.filter(Boolean).join(': ');

const item = (given: Item): string =>
  typeof given === 'string' ? given : join(given.title, given.description);

const WRITERS = {
  'role-card': (role: Role, write: Writer, level: number): string[] => [
    ...write.heading(level, role.name),
    ...write.paragraph(role.tagline),
    ...write.paragraph(role.description),
    ...write.heading(level + 1, role.overview?.heading),
    ...(role.overview?.paragraphs ?? []).flatMap((text) => write.paragraph(text)),
    ...section(
      write,
      level + 1,
      role.responsibilities?.heading ?? en.responsibilities,
      role.responsibilities?.items?.map(item),
    ),
    ...section(write, level + 1, en.settings, role.settings),
    ...section(write, level + 1, en.qualifications, role.qualifications),
    ...section(
      write,
      level + 1,
      en.skills,
      role.skills?.map((skill) => (typeof skill === 'string' ? skill : join(skill.name, skill.level))),
    ),
    ...section(
      write,
      level + 1,
      en.facts,
      role.facts?.map(({ label, value }) => join(label, String(value))),
    ),
    ...(role.action ? write.link(role.action) : []),
  ],

  'certification-badge': (it: Certification, write: Writer, level: number): string[] => [
    ...write.heading(level, join(it.acronym, it.name)),
    ...write.paragraph(it.description),
    ...(it.action ? write.link({ ...it.action, label: `${it.action.label}: ${it.acronym ?? it.name}` }) : []),
  ],

  'pathway-timeline': (
    {
      heading,
      intro,
      ordered,
      steps,
      action,
      certifications,
    }: Pathway & { certifications?: Certification[] },
    write: Writer,
    level: number,
  ): string[] => [
    ...write.heading(level, heading),
    ...write.paragraph(intro),
    ...write.list(
      steps.length
        ? stepLines(steps, certifications ?? [])
        : certifications?.map((it) => join(it.acronym, it.name)),
      ordered ? 'ol' : 'ul',
    ),
    ...(action ? write.link(action) : []),
  ],

  'day-schedule': ({ heading, intro, slots }: Day, write: Writer, level: number): string[] => [
    ...write.heading(level, heading),
    ...write.paragraph(intro),
    ...write.list(slots.map(slotLine), 'ol'),
  ],

  spotlight: (
    { role, certifications, pathway, day, closing }: CareerDocument,
    write: Writer,
    level: number,
  ): string[] => [
    ...WRITERS['role-card'](role, write, level),
    ...(pathway
      ? WRITERS['pathway-timeline'](
          { ...pathway, ...(certifications && { certifications }) },
          write,
          level + 1,
        )
      : []),
    ...(certifications ?? []).flatMap((it) => WRITERS['certification-badge'](it, write, level + 1)),
    ...(day ? WRITERS['day-schedule'](day, write, level + 1) : []),
    ...write.heading(level + 1, closing?.heading),
    ...write.paragraph(closing?.text),
    ...(closing?.action ? write.link(closing.action) : []),
  ],
};

const section = (
  write: Writer,
  level: number,
  heading: string,
  items: readonly string[] | undefined,
): string[] => (items?.length ? [...write.heading(level, heading), ...write.list(items)] : []);

/** Alternatives stand in the line of their step, so that they do not count as steps. */
const stepLines = (steps: readonly Step[], certifications: readonly Certification[]): string[] =>
  steps.flatMap(({ title, certification: given, description, choose }) => {
    const known =
      typeof given === 'string'
        ? certifications.find(({ id, acronym }) => given === id || given === acronym)
        : given;
    const name =
      title ?? (known ? join(known.acronym, known.name) : typeof given === 'string' ? given : undefined);
    const alternatives = stepLines(choose?.of ?? [], certifications).join(' · ');
    const line = join(name, description, alternatives);
    return line ? [line] : [];
  });

const slotLine = ({ label, start, end, title, description, activities }: Slot): string => {
  const time = start && end ? `${start}–${end}` : (start ?? end);
  const words = [description, ...(activities ?? []).map(item)].filter(Boolean).join(' · ');
  return join([label, time].filter(Boolean).join(', '), title, words);
};
