import { escape as escape$1, markup } from '../lit/markup.js';

const serialize = (content) => markup(content).replace(UNKNOWN, "\uFFFD");
const escape = (text) => escape$1(text).replace(UNKNOWN, "\uFFFD");
const UNKNOWN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

export { escape, serialize };
