import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
 * Gives our copy of Lit the Trusted Types policy of this library, so that a site's header can allow all of it by one name:
 * two policies of one name are refused.
 */
export function ownPolicy() {
  const created = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;
  const shared = `import{policy as careerPolicy}from${JSON.stringify(resolve('src/safety/policy.ts'))};`;
  let replaced = 0;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.includes('node_modules')) return null;
      const found = code.match(created)?.length ?? 0;
      replaced += found;
      if (!found) return null;
      return {
        code: shared + code.replace(created, '{createHTML:html=>careerPolicy().createHTML(html)}'),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`Expected one Trusted Types policy in Lit, found ${replaced}`);
    },
  };
}

/**
 * Takes out of our copy of Lit what no supported browser and no template of ours needs.
 *
 * First, all that it reads from and writes to global variables: polyfills, version lists, the metadata of decorators. An
 * element with such an id anywhere in the page would take the variable's place (DOM clobbering), and Lit would throw while
 * it loads. Then style sheets as `<style>`, which strict CSP forbids; bindings of events, properties and elements,
 * directives and expressions in raw text, which HTML without script could not show either; decorators and JSON in
 * attributes, which we have other ways for; and messages about mistakes that the compiler finds here.
 */
const UNUSED = [
  [/\w+\.(?:lit|reactive)\w+(?:Polyfill|Hydrate)Support/g, '(void 0)', 4],
  [/\(\w+\.(?:lit|reactive)\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '(void 0)', 3],
  [/Symbol\.metadata\?\?=.*?,\w+\.litPropertyMetadata\?\?=new WeakMap;/g, '', 1],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\.)/g, '', 1],
  [/(?<=,\w=)\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/g, 'true', 1],
  [/(?<=ctor:)"\."===.*?:(?=\w\})/g, '', 1],
  [/6===\w\.type&&\(\w=new \w\(\w,this,t\)\)/g, '0', 1],
  [/(?<=function M\()t,i,s=t,e\)\{.*?,i\}/g, 't,i){return i}', 1],
  [/if\(y\.test\(r\.tagName\)\)\{.*?c\(\)\)\}\}/g, '', 1],
  [
    /static addInitializer.*?(?=static get)|(?<=finalize\(\)),void 0!==t\.l&&\(.*?\)|,this\.constructor\.l\?.*?\)\)/g,
    '',
    3,
  ],
  [/case Object:case Array:(?:t=.*?\)|try\{.*?\}catch\(t\)\{.*?\})/g, '', 2],
  [/this\._\$EO\?\.forEach\(t=>t\.host(?:Update|Updated)\?\.\(\)\)/g, '0', 2],
  [/(?<=throw Error\()"(?:CSSResult|Value passed).*?(?=\))/g, '', 2],
];
const dispensable = new RegExp(UNUSED.map(([pattern]) => pattern.source).join('|'));

export function withoutUnused() {
  const counts = UNUSED.map(() => 0);
  return {
    name: 'without-unused',
    transform(code, id) {
      if (!id.includes('node_modules') || !dispensable.test(code)) return null;
      const reduced = UNUSED.reduce((code, [pattern, instead], i) => {
        counts[i] += code.match(pattern)?.length ?? 0;
        return code.replace(pattern, instead);
      }, code);
      return { code: reduced, map: null };
    },
    buildEnd(error) {
      if (error) return;
      for (const [i, [pattern, , expected]] of UNUSED.entries())
        if (counts[i] !== expected)
          this.error(`Expected ${pattern} in Lit ${expected} times, found ${counts[i]}`);
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
