import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { COMPACT_LIT, LIT, sources } from './files.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
/** @param notices file with the licences of what else is inside */
export const banner = (notices) =>
  `/*! ${name} ${version} | ${license}${notices ? ` | notices: ${notices}` : ''} */`;

/** A build tool or a test may import the file in Node, where these names do not exist and nothing is registered. */
export const withoutDom =
  'const HTMLElement=globalThis.HTMLElement??class{},document=globalThis.document??{createTreeWalker(){}};';

/** Takes the white space out of our templates and style sheets. The minifier only warns and skips; here that fails. */
export function minifyLiterals() {
  // Elements that stand in running text: the spaces round them are the author's.
  const tags = sources().flatMap((path) => /elements\/[^/]+\/(career-[\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  // Without its slash, an element of SVG would take what follows for its content.
  const html = { keepClosingSlash: true, inlineCustomElements: ['slot', 'tspan', ...tags] };
  const complaints = [];
  const { warn } = console;
  return {
    name: 'minify-literals',
    buildStart() {
      console.warn = (...words) => complaints.push(words.join(' '));
    },
    async transform(code, id) {
      if (id.includes('node_modules')) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id, html, sourceMap: false });
      return result && { code: result.code, map: null };
    },
    buildEnd() {
      console.warn = warn;
      if (complaints.length) this.error(`minify-literals: ${complaints.join('\n')}`);
    },
  };
}

/** In place of Lit, the part of it that the widgets use: docs/decisions/0019-compact-lit.md. */
export const compactLit = () => ({
  name: 'compact-lit',
  resolveId: (id) => (LIT.test(id) ? resolve(COMPACT_LIT) : null),
});

/** Lists the packages inside the bundle with the licence text that each asks to travel with it. */
export function notices(fileName) {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const packages = Object.values(bundle)
        .flatMap((chunk) => Object.keys(chunk.modules ?? {}))
        // The CommonJS plugin marks what it adds to a module with a leading NUL.
        .map((id) => id.replace('\0', ''))
        .flatMap((id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []);
      const source = [...new Set(packages)]
        .map(noticeOf)
        .sort()
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} carries no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

/** Modules that the drop-in files load only when they need them: built before, by a name that has their hash. */
const built = new Map();
export const onDemand = {
  /** The modules that a source imports as it runs; those that do so themselves come last, for the names of the others. */
  inputs() {
    const imports = (path) =>
      Array.from(readFileSync(path, 'utf8').matchAll(/\bimport\('(.+?)\.js'\)/g), ([, specifier]) =>
        join(dirname(path), `${specifier}.ts`),
      );
    const inputs = [...new Set(sources().flatMap(imports))];
    return inputs.sort((a, b) => imports(a).length - imports(b).length);
  },
  /** In the build of such a module. */
  remember: () => ({
    name: 'remember',
    generateBundle(_, bundle) {
      for (const { fileName, facadeModuleId } of Object.values(bundle)) built.set(facadeModuleId, fileName);
    },
  }),
  /** In the build of what imports them: both a module and a classic script resolve `import()` by their own address. */
  refer: () => ({
    name: 'refer',
    async resolveDynamicImport(specifier, importer) {
      const { id } = await this.resolve(specifier, importer);
      if (!built.has(id)) this.error(`${specifier} would be loaded on demand, but nothing built it`);
      return { id: `./${built.get(id)}`, external: 'absolute' };
    },
  }),
};
