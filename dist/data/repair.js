const DOUBLE = '"\u201C\u201D\u201E\u201F\u2033';
const SINGLE = "'\u2018\u2019\u201A\u201B\u2032";
const ANGLED = "\xAB\xBB";
const QUOTES = DOUBLE + SINGLE + ANGLED;
const ENTITIES = ` quot" apos' amp& lt< gt> nbsp\xA0 ldquo\u201C rdquo\u201D lsquo\u2018 rsquo\u2019 ndash\u2013 mdash\u2014 hellip\u2026 trade\u2122 reg\xAE`;
const ENTITY = /&(?:#(x[\da-f]{1,5}|\d{1,6})|(\w{2,6}));/gi;
const GAP = /[ \t\n\r]+|([\s\xad\u200b-\u200f\u2060]+)|(<\/?(?:br|p)\b[^<>]*>)|(\/\/.*?(?=<br|$)|\/\*[^]*?\*\/)/imy;
const INSIDE = /[^\0-\x1f\\<"“”„‟″'‘’‚‛′«»]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\(["“”„‟″'‘’‚‛′«»])|(\t|(?:<br ?\/?>|(<\/p>))?\r?\n(?:<p>)?)|(["“”„‟″'‘’‚‛′«»])|</y;
const NAME = /[a-z_$][\w$]*/iy;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LETTER = /[\p{L}\d]/u;
const repair = (text) => rewrite(text, text);
const rewrite = (source, text, repairs = {}) => {
  const decoded = repairs["entity"];
  const closers = [];
  let due = "value";
  let enders = "";
  let inner = 0;
  let at = 0;
  let out = "";
  let done = 0;
  const find = (pattern, from = at) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const skip = (from, comments) => {
    for (let gap; (gap = find(GAP, from)) && (comments || !gap[3]); ) from += gap[0].length;
    return from;
  };
  const refuse = (code, index = at) => {
    const place = locate(source, index, decoded);
    return !decoded && text[index] === "&" ? rewrite(source, source.replace(ENTITY, decodeEntity), {
      entity: { kind: "entity", count: 1, ...place }
    }) : { failure: { code, ...place } };
  };
  const complete = () => {
    due = due === "key" ? "colon" : closers.length ? "comma" : "end";
  };
  for (; ; ) {
    const char = text[at];
    const gap = !enders && find(GAP);
    const closer = closers.at(-1);
    const item = closer === "}" ? "key" : "value";
    let length = 1;
    let kind;
    let instead = "";
    if (enders) {
      const part = find(INSIDE);
      if (!part) return refuse(at + 1 < text.length ? "escape" : "cut");
      const [all, escaped, lineBreak, paragraph, quote] = part;
      length = all.length;
      if (lineBreak) {
        kind = "break";
        instead = char === "	" ? "\\t" : paragraph ? "\\n\\n" : "\\n";
      } else if (escaped) {
        kind = "quote";
        instead = SINGLE.includes(escaped) ? "'" : '\\"';
      } else if (quote && enders.includes(quote)) {
        const next = skip(at + 1);
        if (",:]}/".includes(text[next] ?? ",")) {
          if (inner % 2) return refuse("quote");
          instead = '"';
          enders = "";
          complete();
        } else {
          const behind = LETTER.test(text[at + 1]);
          const glued = behind && LETTER.test(text[at - 1]);
          if (!glued || !SINGLE.includes(quote)) {
            if (quote > "~" && (inner % 2 || behind && !glued)) inner++;
            else {
              if (!(QUOTES + "&").includes(text[next])) return refuse("quote");
              complete();
              return refuse(due, next);
            }
          }
        }
      } else if (quote === '"') instead = '\\"';
    } else if (gap) {
      length = gap[0].length;
      kind = gap[1] ? "space" : gap[2] ? "markup" : gap[3] && "comment";
    } else if (at === text.length) {
      if (due !== "end") return refuse("open");
      return { value: JSON.parse(out + text.slice(done)), repairs: Object.values(repairs) };
    } else if (char === "," && due === "comma") {
      if (text[skip(at + 1, true)] === closer) kind = "comma";
      else due = item;
    } else if (char === ":" && due === "colon") due = "value";
    else if (char === closer && (due === "comma" || due === item)) {
      closers.pop();
      due = "value";
      complete();
    } else if ("{[".includes(char) && due === "value") {
      closers.push(char === "{" ? "}" : "]");
      if (char === "{") due = "key";
    } else if (due !== "key" && due !== "value") return refuse(due);
    else if (QUOTES.includes(char)) {
      enders = char < "~" ? char : [DOUBLE, SINGLE, ANGLED].find((family) => family.includes(char));
      instead = '"';
      if (char !== '"') kind = "quote";
    } else {
      const word = find(due === "key" ? NAME : LITERAL);
      if (!word) return refuse(due);
      length = word[0].length;
      if (due === "key") {
        kind = "key";
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
const decodeEntity = (entity, digits, name) => name ? ENTITIES.match(` ${name}(\\W)`)?.[1] ?? entity : String.fromCodePoint(+`0${digits}`);
const locate = (text, index, decoded) => {
  if (decoded) {
    for (const match of text.matchAll(ENTITY)) {
      if (match.index >= index) break;
      index += match[0].length - decodeEntity(...match).length;
    }
  }
  const lines = text.slice(0, index).split("\n");
  return { line: lines.length, column: lines.at(-1).length + 1, index };
};

export { repair };
