/**
 * The one Trusted Types policy of this library, by a name that a site's header can allow. The browser makes a policy once
 * per name and logs a second try: so it is made at the first use, which a second copy of the drop-in never comes to, because
 * the first has registered every tag. Refused, it goes on without: then the browser decides about each text.
 */
type Rules = Record<'createHTML' | 'createScript', (text: string) => string>;
/** For the HTML of our templates, where all that is an author’s is escaped, and for data blocks: nothing in them is ever run. */
export declare const policy: () => Rules;
export {};
