/**
 * Lit keeps its version lists in these global variables. An element with such an id anywhere in the page takes their
 * place (DOM clobbering), and Lit then throws while it loads. Imported first, this gives each clobbered name the value it
 * has on a page without such an element.
 */
const NAMES = [
  'litHtmlVersions',
  'reactiveElementVersions',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementPolyfillSupport',
];

const scope = globalThis as unknown as Record<string, unknown>;
for (const name of NAMES) {
  const value = scope[name];
  const expected = name.endsWith('Versions') ? Array.isArray(value) : typeof value === 'function';
  if (value !== undefined && !expected) {
    Object.defineProperty(scope, name, { value: undefined, writable: true, configurable: true });
  }
}
