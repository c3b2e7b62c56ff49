import { ADDRESS } from './about-addresses.js';
import { refused, DATA, SAMPLE } from './about-places.js';
import { quote, glance } from './quote.js';

const REPAIRS = {
  entity: [
    "plain characters",
    "HTML codes such as &quot; in their place",
    'Write the characters themselves: " for &quot;, & for &amp;.'
  ],
  quote: [
    'straight double quotes "',
    "single or curly ones",
    'Type a straight " at both ends of the text. Word processors curl quotes; a plain text editor does not.'
  ],
  space: [
    "an ordinary space",
    "a special one, as it comes along when text is copied from a web page",
    "Delete it and press the space bar."
  ],
  markup: ["nothing but data here", "an HTML tag such as <br> or <p>", "Delete the tag."],
  comment: ["nothing but data here", "a comment", "Delete it: this format has no comments."],
  comma: ["no comma after the last entry", "one", "Delete this comma."],
  break: [
    "text in quotes on a single line",
    "a line break or a tab between its quotes",
    "Join the lines; where a line break is meant, write \\n."
  ],
  key: ["a name in quotes", "a name without", 'Put a straight " before and after the name.']
};
const mended = ({ known: [repair] = [] }) => {
  const { kind, count } = repair;
  const [expected, received, suggestion] = REPAIRS[kind];
  const more = count > 1 ? ` (here and in ${count - 1} more ${count === 2 ? "place" : "places"})` : "";
  return { expected, received: received + more, suggestion };
};
const notJson = (problem) => {
  const text = String(problem.given).trim();
  return somethingElse(text, problem) ?? refused(text, problem);
};
const ONLY_DATA = "Only the data belongs there, from its first { to its last }.";
const OTHERS = [
  [/^$/, "empty text", `Write the data there, like ${SAMPLE}.`],
  [
    /^(?:[^{[]*[\0\ufffd]|[^]{0,3}\0)/,
    "signs that are no text: a picture, a word processor\u2019s file, or another encoding",
    "Save the data as plain text in the encoding UTF-8, with a name that ends in .json."
  ],
  [
    /^(?:\{[{%]|\$\{|<%|<\?(?:php|=))/,
    "a placeholder that was to be replaced by the data",
    "See that the template system runs for this page, and knows this name."
  ],
  [/^<(?:\?xml|rss|feed|svg)/, "an XML file", `Export the data as JSON instead, which looks like ${SAMPLE}.`],
  [/^</, "HTML tags", ONLY_DATA],
  [
    /^\[object /,
    "\u201C[object Object]\u201D, which a program writes in place of an object\u2019s contents",
    "In the program, set data-career to JSON.stringify(data), or give the object to the property .data of the tag."
  ],
  [
    /^(?:undefined|NaN)$/,
    "a word that a program writes where it has no data",
    "Check the name of the variable that the program or the template puts there."
  ],
  [
    /^(?:(?:export|import|var|let|const|function|return|"?use strict)\b|[\w.$]+(?:\s*=|\()\s*[[{(])/,
    "a program (JavaScript)",
    "Keep only the data: delete what stands before its first { and after its last }."
  ],
  [
    /^(?:%[\da-f]{2}|e[yw][\w+/-]{16,}=*$)/i,
    "encoded text that is damaged, or was cut off",
    "Copy the encoded text again, from its first to its last character."
  ],
  [
    /^["“”„'‘’][^{}[\]"“”„'‘’]{1,40}["“”'‘’]\s*:/,
    "fields without brackets round them",
    "Put a { before the first one and a } after the last one."
  ],
  [
    /^(?:---\s+|- )?[\w -]{1,40}:(?:\s|$)/,
    "lines without brackets and quotes, as in YAML",
    `Write names and texts in quotes, and brackets round all: ${SAMPLE}.`
  ],
  [
    /^(?:[^\n{}[\]:,;\t]*[,;\t][^\n{}[\]:]*(?:\n|$)){2}/,
    "rows of a table, as in CSV",
    `Write each row as names and values: ${SAMPLE}.`
  ]
];
const PAGE = /^(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|title|meta)\b/i;
const LINK = /^(?:https?:|\.{0,2}\/)[^\s{}[\]]+$|^[\w./-]+\.json(?:[?#]\S*)?$/i;
const somethingElse = (text, { detail }) => {
  const start = text.slice(0, 1e3);
  if (PAGE.test(start)) {
    const title = /<title[^<>]*>([^<]*[^<\s])/i.exec(start)?.[1].trim();
    return {
      expected: DATA,
      received: `a web page (HTML)${title ? ` with the title ${quote(title)}` : ""}`,
      suggestion: detail === void 0 ? ONLY_DATA : "Perhaps it is the error page or the login of the website: open the address in a private window, and correct it until you see the data, which begins with {."
    };
  }
  if (LINK.test(text))
    return {
      expected: DATA,
      received: `the address ${quote(text, ADDRESS)}`,
      suggestion: `Addresses belong into the attribute src: src="${glance(text, ADDRESS)}".`
    };
  for (const [beginning, received, suggestion] of OTHERS)
    if (beginning.test(start)) return { expected: DATA, received, suggestion };
  return /[{}[\]]/.test(text) ? void 0 : {
    expected: DATA,
    received: `the text ${quote(text)}`,
    suggestion: `Write it as a named field in brackets, like ${SAMPLE}.`
  };
};

export { mended, notJson };
