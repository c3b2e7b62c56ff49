import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser } from './scripts/browser.mjs';
import { compactLit, forcedColors, jsonModules, stories } from './scripts/wtr-plugins.mjs';

/** Mocha fails a test for an uncaught error, but not for a rejection, nor for what comes just after the last test. */
const page = (runner) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Tests</title>
  <script>addEventListener('unhandledrejection', ({ reason }) => { throw reason; });</script>
  <script type="module" src="${runner}"></script>
  <script type="module">after(() => new Promise((resolve) => setTimeout(resolve, 50)));</script>
</html>`;

export default {
  files: ['src/**/*.test.ts', 'test/*.test.ts'],
  browsers: [
    chromeLauncher({
      launchOptions: await findBrowser(),
      // A window each: a tab behind another one gets no animation frames.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  concurrency: 2,
  // Lit as pages get it: without the warnings of its development build.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    compactLit(),
    stories(),
    jsonModules(),
    // An explicit target: with 'auto', coverage counts lines that only the lowered code has.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    forcedColors(),
    a11ySnapshotPlugin(),
  ],
  testRunnerHtml: page,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    // What stands in for Lit is measured in its own run: scripts/runners.mjs.
    exclude: ['src/**/*.test.ts', 'src/lit/**', 'node_modules/**'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
    threshold: { statements: 95, branches: 92, functions: 90, lines: 95 },
  },
};
