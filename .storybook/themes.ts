/** The ready themes: name and sheet. */
const files = import.meta.glob<string>('../src/styles/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const sheets = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/(.*)\.css$/, '$1'), css]),
);

export const THEMES = [...sheets.keys()];

/** Its rules, for the elements of one class instead of the whole page. */
export const themeOf = (name: string, selector: string): string | undefined =>
  sheets.get(name)?.replaceAll(':root', selector);
