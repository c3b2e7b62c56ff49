/** Lit's style sheets: text that becomes a constructed sheet once. */
export interface CSSResult {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
  toString(): string;
}
export type CSSResultGroup = CSSResult | readonly CSSResultGroup[];

export const css = (strings: TemplateStringsArray, ...values: readonly (CSSResult | number)[]): CSSResult => {
  const cssText = String.raw({ raw: strings }, ...values);
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
    toString: () => cssText,
  };
};
