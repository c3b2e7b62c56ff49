/** Templates as text, for where there is no DOM: the same templates that the elements render. */
import { nothing, type TemplateResult } from 'lit';

/**
 * A template result as HTML. Knows what our templates use: values as children, and attributes whose value is an
 * expression or holds some. Anything else is a fault of the template, and thrown.
 */
export const serialize = (content: unknown): string => {
  if (content === nothing || content === undefined || content === null) return '';
  if (Array.isArray(content)) return content.map(serialize).join('');
  if (isTemplate(content)) return ofTemplate(content);
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  throw new TypeError(`A template holds a value that is no content: ${typeof content}`);
};

const isTemplate = (content: unknown): content is TemplateResult =>
  typeof content === 'object' && content !== null && '_$litType$' in content;

/** Before an attribute that has an expression. No text has it: `escape` takes it out. */
const MARK = '\u0001';
/** An attribute at the end of an open tag, with what of its quoted value is there: `<p class=`, `<p class="role `. */
const IN_ATTRIBUTE = new RegExp(
  `<[a-z][\\w-]*(?:\\s+${MARK}?[\\w-]+(?:="[^"]*")?)*\\s*(\\s${MARK}?[\\w-]+=(?:("[^"]*))?)$`,
);

const ofTemplate = ({ strings, values }: TemplateResult): string => {
  const html = strings.reduce((html, string, i) => {
    const value = values[i - 1];
    const [, attribute, quoted] = IN_ATTRIBUTE.exec(html.slice(html.lastIndexOf('<'))) ?? [];
    if (!attribute) return html + serialize(value) + string;
    const before = html.slice(0, -attribute.length);
    const marked = ` ${MARK}${attribute.replace(/^\s/, '').replace(MARK, '')}`;
    if (quoted) return before + marked + ofValue(value) + string;
    return before + (value === nothing ? '' : `${marked}"${ofValue(value)}"`) + string;
  });
  return html.replace(/<[a-z][^<>]*>/g, inOrderOfLit);
};

/** In the DOM, Lit sets the attributes that have an expression after the others: the same here, so that both are equal. */
const inOrderOfLit = (tag: string): string => {
  if (!tag.includes(MARK)) return tag;
  const late: string[] = [];
  const early = tag.replace(MARKED, (attribute) => {
    late.push(attribute.replace(MARK, ''));
    return '';
  });
  return early.replace(/\s*\/?>$/, (end) => late.join('') + end);
};
const MARKED = new RegExp(` ${MARK}[\\w-]+="[^"]*"`, 'g');

const ofValue = (value: unknown): string =>
  value === nothing || value === undefined || value === null ? '' : escape(String(value as string));

/**
 * Text that is only text wherever it stands, in content and in attributes. What no HTML can hold (most control characters,
 * half a surrogate pair) becomes the character for what is unknown.
 */
export const escape = (text: string): string =>
  text.replace(
    /[&<>"]|[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\p{Cs}|\p{Noncharacter_Code_Point}/gu,
    (char) => NAMED[char] ?? '\ufffd',
  );

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
