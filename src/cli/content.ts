import { isRecord } from '../model/check.js';
import { explain } from '../model/explain.js';
import type { Issue } from '../model/problem.js';
import { KINDS, type Widget } from '../static/kinds.js';
import { portion } from '../static/portion.js';
import { inspect } from './inspect.js';
import type { Content } from './paste.js';

export interface Wish {
  widget?: Widget | undefined;
  /** Which certification. */
  ref?: string | undefined;
}

/** What of a document a widget is given, and what there is to say about it. Pure. */
export function contentOf(
  text: string,
  { widget: asked, ref = '' }: Wish,
): { content?: Content; notes: string[] } {
  const { value, units, findings } = inspect(text, asked);
  const [unit] = units;
  if (!unit) return { notes: findings.map(inWords) };
  const { widget } = unit;
  // Several certifications are one list, of which the badge picks; several documents are not one widget.
  const isList = Array.isArray(value) && unit.at.length > 0 && widget !== 'certification-badge';
  if (isList && units.length > 1)
    return {
      notes: [
        `There are ${units.length} documents in it, and a snippet shows one: save that one as a file of its own.`,
      ],
    };
  const document: unknown = isList ? (value as unknown[])[0] : value;

  const { given, data, problems } = portion(widget, document, ref);
  if (data === undefined) return { notes: [...problems.map(explain), ...findings].slice(0, 1).map(inWords) };
  if (!isWritable(given))
    return { notes: ['It holds brackets within brackets, deeper than any page can show: remove them.'] };
  const lang = isRecord(document) && typeof document['lang'] === 'string' ? document['lang'].trim() : '';
  return {
    content: { widget, value: given, data, ...(lang && { lang }) },
    notes: [
      ...(findings.length
        ? [
            `There ${findings.length === 1 ? 'is a problem' : `are ${findings.length} problems`} in the document: career-elements validate tells more.`,
          ]
        : []),
      ...(unit.guessed && !asked
        ? [
            `The document was taken for a ${KINDS[widget].words[0]}; if that is not what you meant, say it with --widget.`,
          ]
        : []),
    ],
  };
}

/** `JSON.stringify` calls itself for each level. */
const isWritable = (value: unknown): boolean => {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
};

const inWords = ({ message, suggestion }: Pick<Issue, 'message' | 'suggestion'>): string =>
  [message, suggestion].filter(Boolean).join(' ');
