/**
 * A template result as HTML. Knows what our templates use: values as children, and attributes whose value is an
 * expression or holds some. Anything else is a fault of the template, and thrown.
 */
export declare const serialize: (content: unknown) => string;
/**
 * Text that is only text wherever it stands, in content and in attributes. What no HTML can hold (most control characters,
 * half a surrogate pair) becomes the character for what is unknown.
 */
export declare const escape: (text: string) => string;
