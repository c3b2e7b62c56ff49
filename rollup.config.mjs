import { isBuiltin } from 'node:module';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify as fold } from 'rollup-plugin-esbuild';
import { asPage } from './scripts/embed.mjs';
import { sources } from './scripts/files.mjs';
import { derivedFiles, emptyFolder } from './scripts/rollup-derived.mjs';
import { executable } from './scripts/rollup-cli.mjs';
import {
  banner,
  compactLit,
  minifyLiterals,
  notices,
  onDemand,
  withoutDom,
} from './scripts/rollup-drop-in.mjs';

/** The tests build a second time, elsewhere, and compare. */
const dist = process.env.CAREER_DIST ?? 'dist';
const compile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: false });
// A warning is a build that nobody looked at.
const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** For npm: one readable module per source; `lit` is left to the application's own bundler. */
const modules = {
  input: sources().filter(
    (path) => /^src\/(static\/)?index\.ts$/.test(path) || /^src\/elements\/[^/]+\//.test(path),
  ),
  external: [/^lit($|\/)/, /^@lit\/context($|\/)/],
  plugins: [emptyFolder(dist), compile(), minifyLiterals()],
  output: { dir: dist, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  onwarn,
};

/** What most pages never load: named by its content, so that a page never gets that of another version. */
const chunks = onDemand.inputs().map((input) => ({
  input,
  plugins: [
    compile(),
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    minifyLiterals(),
    onDemand.refer(),
  ],
  output: {
    dir: dist,
    entryFileNames: 'career-elements.[name].[hash].js',
    format: 'es',
    plugins: [...minify(), onDemand.remember()],
  },
  onwarn,
}));

/** For pages: everything in one file, as a module and as a classic script; then all that derives from the sources. */
const dropIn = {
  input: 'src/career-elements.ts',
  plugins: [compactLit(), compile(), nodeResolve(), minifyLiterals(), onDemand.refer()],
  output: [
    { file: `${dist}/career-elements.js`, format: 'es', plugins: minify() },
    {
      file: `${dist}/career-elements.iife.js`,
      format: 'iife',
      name: 'CareerElements',
      plugins: [...minify(), derivedFiles(dist)],
    },
  ].map((output) => ({ ...output, intro: withoutDom })),
  onwarn,
};

/** For hosts that allow nothing but an iframe: one page with all of it inside. */
const embed = {
  input: 'src/embed/embed.ts',
  plugins: [compactLit(), compile(), nodeResolve(), minifyLiterals()],
  output: {
    file: `${dist}/embed.html`,
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [...minify(), asPage()],
  },
  onwarn,
};

/** For a terminal: one file for Node, with the few packages that it needs. Not minified: there, nobody waits for bytes. */
const cli = {
  input: 'src/cli/cli.ts',
  external: isBuiltin,
  // Lit as for browsers, of which the templates take no more than is there in Node too.
  plugins: [compile(), nodeResolve({ exportConditions: ['production'] }), commonjs()],
  output: {
    file: `${dist}/cli.js`,
    format: 'es',
    inlineDynamicImports: true,
    intro: withoutDom,
    banner: banner('cli.LICENSES.txt'),
    plugins: [notices('cli.LICENSES.txt'), executable()],
  },
  onwarn,
};

/** esbuild folds, terser names: measured, 100 bytes with brotli less than terser alone. */
function minify() {
  return [
    fold({ target: 'es2022', legalComments: 'none' }),
    // The plugin sets `module` by format; set for a classic script, it would delete the global.
    terser({
      ecma: 2022,
      compress: { passes: 3, inline: 0 },
      format: { comments: false, preamble: banner(), ascii_only: true },
    }),
  ];
}

export default [modules, ...chunks, embed, dropIn, cli];
