/**
 * Tells the browser what kind of value some private properties of the sheets hold: then it works them out once per widget,
 * and not again for each element that uses them. Without it (in a page without script) all look the same. The names are
 * the page's too, which is why they are no common ones.
 */
export const register = (): void => {
  for (const property of PROPERTIES)
    try {
      CSS.registerProperty(property);
    } catch {
      // An older browser, or another copy of this library was here.
    }
};

/** The same for a page that is made without script: there it may stand in a style sheet, but in none of a shadow tree. */
export const registration = (): string =>
  PROPERTIES.map(
    ({ name, syntax, initialValue }) =>
      `@property ${name}{syntax:'${syntax}';inherits:true;initial-value:${initialValue}}`,
  ).join('');

const all = (names: string, syntax: string, initialValue: string) =>
  names.split(' ').map((name) => ({ name: `--ce-${name}`, syntax, inherits: true, initialValue }));

/** The last is what counts where an owner has given what is no colour; what the sheets say of `:host` comes before it. */
const PROPERTIES = [
  ...all('brand', '<color>', '#0b5c66'),
  ...all('accent border muted surface text tint', '<color>', 'CanvasText'),
  ...all('fill', '<color>', 'transparent'),
  ...all('cqi', '<length>', '0px'),
];
