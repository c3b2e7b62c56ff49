import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { PEERS } from '../peers/index.mjs';

const folder = resolve('bench/peers');
const withoutBreaks = (text) => text.replace(/\s*\n\s*/g, '');

/** The look as a module: the sheet that all peers share, and markup for those that copy a template. */
const look = ({ css, card }) => ({
  name: 'look',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench:look$/ }, () => ({ path: 'look', namespace: 'look', sideEffects: false }));
    onLoad({ filter: /./, namespace: 'look' }, async () => {
      const { code } = await transform(css, { loader: 'css', minify: true });
      return {
        contents: `export const css = ${JSON.stringify(code)}; export const card = ${JSON.stringify(withoutBreaks(card))};`,
      };
    });
  },
});

/** Takes white space out of templates and sheets, as the builds of their authors do; in packages they come without. */
const markup = {
  name: 'markup',
  setup({ onLoad }) {
    onLoad({ filter: /peers[\\/].*\.html$/ }, ({ path }) => ({
      contents: withoutBreaks(readFileSync(path, 'utf8')),
      loader: 'text',
    }));
    onLoad({ filter: /peers[\\/].*[\\/]markup\.js$/ }, ({ path }) => ({
      contents: withoutBreaks(readFileSync(path, 'utf8')),
    }));
    onLoad({ filter: /(peers[\\/](lit|fast)[\\/](card|four)|[\\/]dist[\\/].*)\.js$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = readFileSync(path, 'utf8');
      const options = { fileName: path, html: { keepClosingSlash: true }, sourceMap: false };
      return { contents: (await minifyHTMLLiterals(source, options))?.code ?? source };
    });
  },
};

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    const options = (path) => ({ filename: basename(path), generate: 'client', dev: false });
    onLoad({ filter: /peers[\\/].*\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      return {
        contents: compile(readFileSync(path, 'utf8'), options(path)).js.code,
        resolveDir: join(path, '..'),
      };
    });
    onLoad({ filter: /peers[\\/].*\.svelte\.js$/ }, async ({ path }) => {
      const { compileModule } = await import('svelte/compiler');
      return {
        contents: compileModule(readFileSync(path, 'utf8'), options(path)).js.code,
        resolveDir: join(path, '..'),
      };
    });
  },
};

const vue = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /peers[\\/].*\.vue$/ }, async ({ path }) => {
      const { compileScript, parse } = await import('vue/compiler-sfc');
      const { descriptor, errors } = parse(readFileSync(path, 'utf8'), { filename: basename(path) });
      if (errors.length) throw errors[0];
      const { content } = compileScript(descriptor, {
        id: basename(path),
        inlineTemplate: true,
        isProd: true,
      });
      return { contents: content, resolveDir: join(path, '..') };
    });
  },
};

const common = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
};

/**
 * Bundles what a page loads, and says which of the files it needs at once, made of which modules.
 *
 * @returns {Promise<{ files: Map<string, string>, entry: string, first: string[], modules: string[] }>}
 */
export async function bundleOf(contents, { shared, jsx, resolveDir = folder }) {
  const { outputFiles, metafile } = await build({
    ...common,
    stdin: { contents, resolveDir, sourcefile: 'page.js' },
    splitting: true,
    outdir: '/out',
    conditions: ['browser', 'production'],
    jsx: 'automatic',
    jsxImportSource: jsx,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    metafile: true,
    plugins: [...(shared ? [look(shared)] : []), markup, svelte, vue],
  });
  const outputs = Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]),
  );
  const entry = Object.keys(outputs).find((name) => outputs[name].entryPoint?.endsWith('page.js'));
  const first = new Set([entry]);
  for (const name of first)
    for (const { path, kind } of outputs[name].imports)
      if (kind === 'import-statement') first.add(basename(path));
  return {
    files: new Map(outputFiles.map(({ path, text }) => [basename(path), text])),
    first: [...first],
    entry,
    modules: [...first].flatMap((name) => Object.keys(outputs[name].inputs)),
  };
}

/** The script of a peer: `card` shows role cards, `four` all four widgets. */
export const bundlePeer = (name, part, shared) =>
  bundleOf(`export * from './${name}/${part}.${PEERS[name].extension ?? 'js'}';`, { shared, jsx: name });

/** The theme that a library of components asks its pages to link. */
export async function bundleTheme(name) {
  const { css = [] } = PEERS[name];
  if (!css.length) return '';
  const { outputFiles } = await build({
    ...common,
    stdin: {
      contents: css.map((path) => `@import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: folder,
      loader: 'css',
    },
  });
  return outputFiles[0].text;
}
