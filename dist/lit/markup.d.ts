/** Templates as HTML: of what Lit knows, texts, attributes, templates in templates, lists. */
export declare const nothing: unique symbol;
export interface TemplateResult {
    readonly strings: readonly string[];
    readonly values: readonly unknown[];
}
/**
 * What a template shows, as HTML; the texts in it are only text wherever they stand. An attribute whose expression has no
 * quotes round it is left out where that is `nothing`. Attributes with an expression stand last in a tag: Lit sets them last.
 */
export declare const markup: (value: unknown) => string;
export declare const escape: (text: string) => string;
