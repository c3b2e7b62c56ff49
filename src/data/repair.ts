interface Place {
  /** Both from 1; the column counts UTF-16 units. */
  line: number;
  column: number;
  /** The same as an offset. */
  index: number;
}

/** One kind of thing that was mended, and where it was first. */
export interface Repair extends Place {
  /**
   * `entity` HTML entities decoded · `quote` typographic or single quotes for double ones · `space` one that JSON does
   * not know · `markup` a tag between the parts · `comment` · `comma` after the last item · `break` a line break or tab
   * within quotes · `key` a name without quotes.
   */
  kind: string;
  /** How often; entities count once, since the whole text was encoded. */
  count: number;
}

/** Why a text was refused, and where. */
export interface Failure extends Place {
  /**
   * Something else was due there: `value`, `key`, `colon`, `comma` (or the bracket that closes), `end` (of the text).
   * `escape`: a backslash or a control character as JSON has none. `quote`: it may end the text or belong to it. The
   * text ends too soon: `cut` within quotes, `open` before its last bracket.
   */
  code: string;
}

type Result =
  | { value: unknown; repairs: Repair[]; failure?: undefined }
  | { failure: Failure; value?: undefined; repairs?: undefined };

/**
 * Families: what opens with a typographic quote may close with any of its family, since programs mix them; what opens
 * with a straight one closes with the same.
 */
const DOUBLE = '"“”„‟″';
const SINGLE = "'‘’‚‛′";
const ANGLED = '«»';
const QUOTES = DOUBLE + SINGLE + ANGLED;
const ENTITIES =
  ' quot" apos\' amp& lt< gt> nbsp\xa0 ldquo“ rdquo” lsquo‘ rsquo’ ndash– mdash— hellip… trade™ reg®';

// Each takes linear time on any text. None repeats a group, which would take memory for each turn.
const ENTITY = /&(?:#(x[\da-f]{1,5}|\d{1,6})|(\w{2,6}));/gi;
/** Between the parts: what JSON allows there; other spaces; tags; comments. */
const GAP =
  /[ \t\n\r]+|([\s\xad\u200b-\u200f\u2060]+)|(<\/?(?:br|p)\b[^<>]*>)|(\/\/.*?(?=<br|$)|\/\*[^]*?\*\/)/imy;
/** Within quotes: what JSON allows there; an escaped quote; a line break, with what WordPress adds to it; a quote. */
const INSIDE =
  /[^\0-\x1f\\<"“”„‟″'‘’‚‛′«»]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\(["“”„‟″'‘’‚‛′«»])|(\t|(?:<br ?\/?>|(<\/p>))?\r?\n(?:<p>)?)|(["“”„‟″'‘’‚‛′«»])|</y;
const NAME = /[a-z_$][\w$]*/iy;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LETTER = /[\p{L}\d]/u;

/**
 * Reads what content systems and word processors make of JSON. For a text that `JSON.parse` has refused; one that it
 * accepts comes out the same, without a repair. What can be read in two ways is refused.
 *
 * One pass over the text, which rewrites it as strict JSON for `JSON.parse` to read. A second one, over the decoded
 * text, when an entity stands where JSON has no place for one: then the whole text was encoded, once.
 */
export const repair = (text: string): Result => rewrite(text, text);

const rewrite = (source: string, text: string, repairs: Record<string, Repair> = {}): Result => {
  const decoded = repairs['entity'];
  /** The brackets that are still to come, the next one last. */
  const closers: string[] = [];
  let due = 'value';
  /** Within quotes: those that may end it, and how many of them belonged to the text, where they come in pairs. */
  let enders = '';
  let inner = 0;
  let at = 0;
  /** The rewritten text, as far as `done`. */
  let out = '';
  let done = 0;

  const find = (pattern: RegExp, from = at) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  /** Where the gap at `from` ends. Without its comments where it may be asked for again: they can be long. */
  const skip = (from: number, comments?: boolean) => {
    for (let gap; (gap = find(GAP, from)) && (comments || !gap[3]);) from += gap[0].length;
    return from;
  };
  const refuse = (code: string, index = at): Result => {
    const place = locate(source, index, decoded);
    return !decoded && text[index] === '&'
      ? rewrite(source, source.replace(ENTITY, decodeEntity), {
          entity: { kind: 'entity', count: 1, ...place },
        })
      : { failure: { code, ...place } };
  };
  const complete = () => {
    due = due === 'key' ? 'colon' : closers.length ? 'comma' : 'end';
  };

  for (;;) {
    const char = text[at]!;
    const gap = !enders && find(GAP);
    const closer = closers.at(-1);
    const item = closer === '}' ? 'key' : 'value';
    /** What is read in this turn: its length, what is wrong with it, what to write instead. */
    let length = 1;
    let kind: string | undefined;
    let instead = '';

    if (enders) {
      const part = find(INSIDE);
      if (!part) return refuse(at + 1 < text.length ? 'escape' : 'cut');
      const [all, escaped, lineBreak, paragraph, quote] = part;
      length = all.length;
      if (lineBreak) {
        kind = 'break';
        instead = char === '\t' ? '\\t' : paragraph ? '\\n\\n' : '\\n';
      } else if (escaped) {
        kind = 'quote';
        instead = SINGLE.includes(escaped) ? "'" : '\\"';
      } else if (quote && enders.includes(quote)) {
        // It ends the text when something follows that can follow a text: the next part, or a comment.
        const next = skip(at + 1);
        if (',:]}/'.includes(text[next] ?? ',')) {
          if (inner % 2) return refuse('quote');
          instead = '"';
          enders = '';
          complete();
        } else {
          // An apostrophe, or one of an inner pair; but not a straight quote: it may have lost its backslash.
          const behind = LETTER.test(text[at + 1]!);
          const glued = behind && LETTER.test(text[at - 1]!);
          if (!glued || !SINGLE.includes(quote)) {
            if (quote > '~' && (inner % 2 || (behind && !glued))) inner++;
            else {
              if (!(QUOTES + '&').includes(text[next]!)) return refuse('quote');
              complete();
              return refuse(due, next);
            }
          }
        }
      } else if (quote === '"') instead = '\\"';
    } else if (gap) {
      length = gap[0].length;
      kind = gap[1] ? 'space' : gap[2] ? 'markup' : gap[3] && 'comment';
    } else if (at === text.length) {
      if (due !== 'end') return refuse('open');
      return { value: JSON.parse(out + text.slice(done)) as unknown, repairs: Object.values(repairs) };
    } else if (char === ',' && due === 'comma') {
      if (text[skip(at + 1, true)] === closer) kind = 'comma';
      else due = item;
    } else if (char === ':' && due === 'colon') due = 'value';
    else if (char === closer && (due === 'comma' || due === item)) {
      closers.pop();
      due = 'value';
      complete();
    } else if ('{['.includes(char) && due === 'value') {
      closers.push(char === '{' ? '}' : ']');
      if (char === '{') due = 'key';
    } else if (due !== 'key' && due !== 'value') return refuse(due);
    else if (QUOTES.includes(char)) {
      enders = char < '~' ? char : [DOUBLE, SINGLE, ANGLED].find((family) => family.includes(char))!;
      instead = '"';
      if (char !== '"') kind = 'quote';
    } else {
      const word = find(due === 'key' ? NAME : LITERAL);
      if (!word) return refuse(due);
      length = word[0].length;
      if (due === 'key') {
        kind = 'key';
        instead = `"${word[0]}"`;
      }
      complete();
    }

    if (kind) (repairs[kind] ??= { kind, count: 0, ...locate(source, at, decoded) }).count++;
    if (kind || instead) {
      out += text.slice(done, at) + instead;
      done = at + length;
    }
    at += length;
  }
};

/** The character that an entity stands for; the entity itself when its name is not in the list. */
const decodeEntity = (entity: string, digits?: string, name?: string): string =>
  name ? (ENTITIES.match(` ${name}(\\W)`)?.[1] ?? entity) : String.fromCodePoint(+`0${digits}`);

/** A place of the text, or of the text that was decoded from it. */
const locate = (text: string, index: number, decoded?: unknown): Place => {
  if (decoded) {
    for (const match of text.matchAll(ENTITY)) {
      if (match.index >= index) break;
      index += match[0].length - decodeEntity(...(match as [string])).length;
    }
  }
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1, index };
};
