import { quote, glance } from './quote.js';

const SAMPLE = '{ "name": "Ward Nurse" }';
const DATA = "data in { } (JSON)";
const EXPECTED = {
  value: "a value: text in quotes, a number, { or [",
  key: "a name in quotes, or }",
  colon: "a colon after the name",
  comma: "a comma, or a closing bracket",
  end: "nothing after the last bracket",
  escape: "a sign that may stand in a text",
  cut: 'a closing quote "',
  open: "a closing bracket"
};
const TOKEN = /"[^"\n]{1,30}"|&[\w#]{2,8};|[\p{L}\p{N}_.+-]{2,30}|[^]|$/uy;
const NAMES = {
  "": "the end",
  '"': 'a quote "',
  "'": "a single quote '",
  ",": "a comma",
  ":": "a colon",
  "\\": "a backslash \\"
};
const found = (text, index) => {
  TOKEN.lastIndex = index;
  const token = TOKEN.exec(text)[0].replace(/^&(?:quot|#34);$/, '"');
  const said = (token.length < 2 ? NAMES[token] : void 0) ?? (/^[\0-\x1f]$/.test(token) ? "an invisible sign" : /^"/.test(token) ? glance(token) : quote(token));
  return { token, said };
};
const refused = (text, { known: [failure] = [], given, detail }) => {
  if (!failure)
    return {
      expected: DATA,
      received: `the text ${quote(text)}`,
      suggestion: "Put the file career-elements.repair.\u2026.js beside career-elements.js: it mends this, or says what to change."
    };
  const { code, line, index } = failure;
  const whole = String(given);
  const inAttribute = detail === void 0;
  const expected = EXPECTED[code];
  const end = `the end after \u201C${text.length > 25 ? "\u2026" : ""}${glance(text.slice(-25))}\u201D`;
  if (code === "cut")
    return {
      expected,
      received: end,
      suggestion: `Write the missing " where the words end${inAttribute ? `. If an apostrophe has ended the attribute, write \u2019 or &#39; for each one; or put " round the attribute, and write &quot; for each " inside.` : ", and see that the file is complete."}`
    };
  if (code === "open") {
    const closers = closersOf(whole);
    return {
      expected,
      received: end,
      suggestion: inAttribute && /^[{[\s]+$/.test(text) ? `The next " has ended the attribute: put single quotes round the data, like data-career='${SAMPLE}'.` : `${closers ? `Write ${closers} at the very end` : "Each { needs a } and each [ a ]: write what is missing at the end"}, and see that nothing was cut off.`
    };
  }
  if (code === "quote") {
    const next = found(whole, whole.length - whole.slice(index + 1).trimStart().length);
    return /^[,:}\]]/.test(next.token) ? {
      expected: "a quote that can be meant in one way only",
      received: "one that may end the text or belong to it",
      suggestion: CURLED
    } : {
      expected: "a comma, a colon or a closing bracket after this quote",
      received: next.said,
      suggestion: 'If the quote belongs to the text, write \\" in its place; if not, write what has to follow it.'
    };
  }
  const { token, said } = found(whole, index);
  return { expected, received: said, suggestion: remedy(code, token, whole, index, line) };
};
const CURLED = 'Word processors curl quotes: type a straight " where each text begins and ends. Within a text curly ones may stay.';
const closersOf = (text) => {
  if (text.length > 1e5) return "";
  const open = [];
  for (const char of text.replace(/\\./g, "").replace(/"[^"]*"|[^[\]{}"]+/g, "")) {
    if (char === "{" || char === "[") open.push(char === "{" ? "}" : "]");
    else open.pop();
  }
  if (open.length > 9) return "";
  const closers = open.reverse().join("");
  try {
    JSON.parse(text + closers);
    return closers;
  } catch {
    return "";
  }
};
const remedy = (code, token, text, index, line) => {
  const before = text.slice(0, index).trimEnd();
  const last = before.at(-1) ?? "";
  const breaks = text.slice(before.length, index).split("\n").length - 1;
  const isBracket = /^[}\]]$/.test(token);
  if (/^&(?:amp;)?$/.test(token)) return 'The quotes were encoded twice: write " in place of &amp;quot;.';
  if (/^[“”„‟‘’‚‛«»″′]$/.test(token)) return CURLED;
  if (code === "escape")
    return token === "\\" ? "Write two backslashes \\\\ where one is meant." : "Delete it, and type the text round it again.";
  if (token === "\\") return 'Delete the backslash before each quote: write " in place of \\".';
  switch (code) {
    case "value":
      if (isBracket || token === ",")
        return last === ":" ? 'Write the value after the colon, like "Ward Nurse".' : "Delete it, or write an entry before it.";
      if (/^(?:true|false|null)$/i.test(token)) return `Write it in small letters: ${token.toLowerCase()}.`;
      if (/^(?:none|nil|undefined|nan)$/i.test(token)) return "Write null in its place, or delete the field.";
      return /^[+.\d-]/.test(token) ? "Write numbers in plain digits, like 52000 or 3.5, and all else in double quotes." : `Put text into double quotes: "${glance(/^[^\s&,:;"[\]{}]+(?: [^\s&,:;"[\]{}]+)*/.exec(text.slice(index, index + 99))?.[0] ?? "Ward Nurse")}".`;
    case "key":
      if (token === ",") return "Delete it: one comma is enough.";
      if (/^\d/.test(token)) return "Write numbers without commas between their digits, like 52000.";
      if (token === "{" || token === "[")
        return 'In { } each entry has a name: write "name": before it, or put the entries into [ ].';
      break;
    case "colon":
      if (token === "=") return "Write a colon in its place.";
      break;
    case "comma":
      if (/^[;|.=]$/.test(token)) return "Write a comma in its place.";
      if (isBracket) break;
      if (breaks) return `Write a comma at the end of line ${line - breaks}.`;
      if (/[\w.]/.test(last) && /^[^"{[]/.test(token))
        return 'Put the whole into double quotes, like "12 hours" or "07:30".';
      if (token === ":") return `Only in { } do values have names, each one its own, like ${SAMPLE}.`;
      return `Write a comma before it.${last === '"' ? ' If the quotes before it belong to a text, write \\" for each of them.' : ""}`;
    case "end":
      return token === "," || token === "{" ? "If these are several documents, put [ ] round them all, and commas between them." : "Delete it, or look for a bracket too many before it.";
  }
  return isBracket ? "Each { is closed by a } and each [ by a ]: write the other one here, or the one that is missing before it." : 'Write a name in quotes, a colon, then the value: "name": "Ward Nurse".';
};

export { DATA, SAMPLE, refused };
