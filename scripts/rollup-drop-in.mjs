import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { sources } from './files.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const NOTICES = 'career-elements.LICENSES.txt';

export const banner = (fileName = NOTICES) => `/*! ${name} ${version} | ${license} | notices: ${fileName} */`;

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

/**
 * Gives our copy of Lit its own Trusted Types policy, so that a site's header can allow this library by name. A policy may be
 * created once per name, and the browser logs a second try: so it is created at the first render, which a second copy of the
 * file never comes to, because the first has registered every tag. Refused, it goes on without a policy.
 */
export function ownPolicy() {
  const created = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;
  const lazily = (_, factory, rules) => `((factory,rules,policy)=>({createHTML(html){
    try{policy??=factory.createPolicy("career-elements",rules)}catch{policy=rules}
    return policy.createHTML(html)
  }}))(${factory},${rules})`;
  let replaced = 0;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.includes('node_modules')) return null;
      const found = code.match(created)?.length ?? 0;
      replaced += found;
      return found ? { code: code.replace(created, lazily), map: null } : null;
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`Expected one Trusted Types policy in Lit, found ${replaced}`);
    },
  };
}

/**
 * Takes out of our copy of Lit what it reads from and writes to global variables: polyfills that no supported browser needs,
 * and version lists. An element with such an id anywhere in the page would take the variable's place (DOM clobbering), and
 * Lit would throw while it loads.
 */
export function noGlobals() {
  const touched =
    /\w+\.(?:lit|reactive)\w+(?:Polyfill|Hydrate)Support|\(\w+\.(?:lit|reactive)\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
  let replaced = 0;
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!id.includes('node_modules')) return null;
      replaced += code.match(touched)?.length ?? 0;
      return { code: code.replace(touched, '(void 0)'), map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 7) this.error(`Expected seven global variables in Lit, found ${replaced}`);
    },
  };
}

/** Lists the packages inside the bundle with the licence text that each asks to travel with it. */
export function notices(fileName = NOTICES) {
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
  /** In the build of such a module. */
  remember: () => ({
    name: 'remember',
    generateBundle(_, bundle) {
      for (const { fileName, facadeModuleId } of Object.values(bundle)) built.set(facadeModuleId, fileName);
    },
  }),
  /** In the build of the drop-in: both a module and a classic script resolve `import()` by their own address. */
  refer: () => ({
    name: 'refer',
    async resolveDynamicImport(specifier, importer) {
      const { id } = await this.resolve(specifier, importer);
      if (!built.has(id)) this.error(`${specifier} would be loaded on demand, but nothing built it`);
      return { id: `./${built.get(id)}`, external: 'absolute' };
    },
  }),
};
