import { en } from './en.js';

const wordsFor = (_lang) => en;
const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

export { fill, wordsFor };
