/** Templates as text, for where there is no DOM: the same templates that the elements render. */
import * as lit from '../lit/markup.js';

/** A template result as HTML. */
export const serialize = (content: unknown): string => lit.markup(content).replace(UNKNOWN, '\ufffd');

/** Text that is only text wherever it stands, in content and in attributes. */
export const escape = (text: string): string => lit.escape(text).replace(UNKNOWN, '\ufffd');

/** What no HTML can hold: most control characters, half a surrogate pair. */
const UNKNOWN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
