/**
 * The one Trusted Types policy of this library, by a name that a site's header can allow. The browser makes a policy once
 * per name and logs a second try: so it is made at the first use, which a second copy of the drop-in never comes to, because
 * the first has registered every tag. Refused, it goes on without: then the browser decides about each text.
 */
type Rules = Record<'createHTML' | 'createScript', (text: string) => string>;
/** For HTML that is ours alone, and for data blocks: what is in them is never run. */
export declare const policy: () => Rules;
export {};
