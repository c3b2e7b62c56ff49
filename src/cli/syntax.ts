/** What is wrong with a text that is not JSON, and what to change, for people who have never heard of JSON. */
import type { Failure, Repair } from '../data/repair.js';

export interface Sentence {
  expected: string;
  received: string;
  suggestion: string;
}

/** What was mended on reading. A page shows it all the same; other programs will refuse the file. */
const REPAIRS: Record<string, Sentence> = {
  entity: {
    expected: 'plain characters',
    received: 'HTML codes such as &quot; in their place',
    suggestion: 'Write the characters themselves: " for &quot;, & for &amp;.',
  },
  quote: {
    expected: 'straight double quotes "',
    received: 'single or curly ones',
    suggestion:
      'Type a straight " at both ends of the text. Word processors curl quotes; a plain text editor does not.',
  },
  space: {
    expected: 'an ordinary space',
    received: 'a special one, as it comes along when text is copied from a web page',
    suggestion: 'Delete it and press the space bar.',
  },
  markup: {
    expected: 'nothing but data here',
    received: 'an HTML tag such as <br> or <p>',
    suggestion: 'Delete the tag.',
  },
  comment: {
    expected: 'nothing but data here',
    received: 'a comment',
    suggestion: 'Delete it: this format has no comments.',
  },
  comma: {
    expected: 'no comma after the last item',
    received: 'one',
    suggestion: 'Delete this comma.',
  },
  break: {
    expected: 'text in quotes on a single line',
    received: 'a line break or a tab between its quotes',
    suggestion: 'Join the lines; where a line break is meant, write \\n.',
  },
  key: {
    expected: 'a name in quotes',
    received: 'a name without',
    suggestion: 'Put a straight " before and after the name.',
  },
  word: {
    expected: 'true, false or null in small letters',
    received: 'another spelling',
    suggestion: 'Write true, false or null.',
  },
};

export const repairSentence = ({ kind, count }: Repair): Sentence => {
  const sentence = REPAIRS[kind] ?? {
    expected: 'strict JSON',
    received: `something else (${kind})`,
    suggestion: 'Compare this place with one of the example files.',
  };
  return count > 1
    ? {
        ...sentence,
        received: `${sentence.received} (here and in ${count - 1} more ${count === 2 ? 'place' : 'places'})`,
      }
    : sentence;
};

const VALUE = 'a value: text in quotes, a number, true, false, null, or something in { } or [ ]';

const FAILURES: Record<string, [expected: string, suggestion: string]> = {
  value: [VALUE, 'Put text into straight double quotes, like "Morning".'],
  key: [
    'a name in quotes, or the closing }',
    'Write the name of the field in straight double quotes, like "name".',
  ],
  colon: ['a colon after the name', 'Write a colon between the name and its value: "name": "Ward Nurse".'],
  comma: [
    'a comma, or the closing bracket',
    'Put a comma between two entries; it may lack at the end of the line above. If a text has quotes of its own, write \\" for each of them.',
  ],
  end: [
    'the end of the text',
    'Delete what stands after the last bracket, or look for a bracket too many before it.',
  ],
  word: [
    VALUE,
    'Put text into straight double quotes. A decimal number has a point and digits on both sides of it.',
  ],
  escape: [
    'one of \\" \\\\ \\/ \\n \\t \\u0000 after a backslash',
    'Write two backslashes \\\\ where one is meant.',
  ],
  control: [
    'text without control characters',
    'Delete the invisible character at this place and type the text again.',
  ],
  quote: [
    'a quote that can only be meant in one way',
    'If the quote belongs to the text, write \\" or a curly one; if it ends the text, a comma, a colon or a bracket has to follow it.',
  ],
  cut: [
    'a closing quote "',
    'The text ends in the middle: put the missing quote where the words end, and check that nothing was cut off.',
  ],
  open: [
    'a closing bracket',
    'Each { needs a } and each [ a ]: add the missing one at the end, and check that nothing was cut off.',
  ],
};

export const failureSentence = ({ code, index }: Failure, text: string): Sentence => {
  const [expected, suggestion] = FAILURES[code] ?? [
    'strict JSON',
    'Compare this place with one of the example files.',
  ];
  const found =
    text.slice(index).match(/^[\p{L}\p{N}_.+-]{2,30}/u)?.[0] ??
    String.fromCodePoint(text.codePointAt(index) ?? 0);
  const received = code === 'cut' || index >= text.length ? 'the end of the text' : `“${found}”`;
  return { expected, received, suggestion };
};

/** Texts that are something else altogether, known by how they begin. */
export function wrongText(text: string): Sentence | undefined {
  const start = text.trimStart().slice(0, 200);
  const expected = 'a career document';
  if (!start)
    return {
      expected,
      received: 'an empty file',
      suggestion: 'Save the document into this file, then try again.',
    };
  if (start.includes('\0'))
    return {
      expected: 'plain text',
      received: 'a file of another kind, such as a picture or a word processor’s document',
      suggestion: 'Save the document as plain text, with a name that ends in .json.',
    };
  if (start.startsWith('<'))
    return {
      expected,
      received: 'a web page (HTML)',
      suggestion:
        'The address you saved it from may have answered with its error page. The document begins with { and not with <.',
    };
  if (start.startsWith('[object '))
    return {
      expected,
      received: `“${start.split('\n')[0]!}”`,
      suggestion:
        'A program wrote an object where it had to write JSON text: use JSON.stringify(data) there.',
    };
  return undefined;
}
