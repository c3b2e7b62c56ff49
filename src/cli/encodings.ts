/** How a document is written into an attribute, so that it comes out of a host as it went in. */
export type Encoding = 'json' | 'line' | 'percent' | 'base64url';

interface Encoder {
  /** The quotes round the attribute. */
  quote: '"' | "'";
  encode(value: unknown): string;
}

export const ENCODINGS: Readonly<Record<Encoding, Encoder>> = {
  /** JSON that a person can go on editing; what HTML could misread is written as JSON escapes. */
  json: { quote: "'", encode: (value) => escapeFor(/[<>&'\u2028\u2029]/g, JSON.stringify(value, null, 2)) },
  /** The same on one line, and no brace or bracket inside a text: `{{`, `{%`, `{#`, `[shortcode]` mean something to Markdown tools. */
  line: {
    quote: "'",
    encode: (value) =>
      JSON.stringify(value).replace(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]+/g, (part) =>
        part.startsWith('"')
          ? escapeFor(/[<>&'{}[\]`\u0080-\u009f\u2028\u2029]/g, part)
          : [...part].join(' '),
      ),
  },
  /** Letters, digits, `%`, `-`, `.` and `_`: nothing that any filter we know of removes, curls or escapes. */
  percent: {
    quote: '"',
    encode: (value) =>
      encodeURIComponent(JSON.stringify(value)).replace(
        /[!'()*~]/g,
        (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
  },
  /** Shorter than percent-encoding, and never readable. */
  base64url: { quote: '"', encode: (value) => Buffer.from(JSON.stringify(value)).toString('base64url') },
};

/** A literal of JavaScript: as JSON, but it cannot close a `<script>` block. */
export const literal = (value: unknown): string =>
  escapeFor(/[<\u2028\u2029]/g, JSON.stringify(value, null, 2));

/** JSON escapes for characters that in JSON stand in texts only. */
const escapeFor = (pattern: RegExp, json: string): string =>
  json.replace(pattern, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
