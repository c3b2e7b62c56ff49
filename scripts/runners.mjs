import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { defaultReporter, startTestRunner } from '@web/test-runner';

/** `src/**\/*.test.ts` and `test/*.test.ts`, as web-test-runner.config.mjs says; `change` says what is otherwise. */
export async function runBrowserTests(change = () => ({})) {
  const tally = { passed: 0, failed: 0, skipped: 0, ok: false };
  const count = ({ sessions }) => {
    for (const session of sessions) {
      const tests = [...testsOf(session.testResults)];
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      // A file that fails outside its tests (a syntax error, an error after the last one) is one failure.
      const failed = tests.length - passed - skipped || (session.passed ? 0 : 1);
      tally.passed += passed;
      tally.failed += failed;
      tally.skipped += skipped;
    }
  };
  // A browser of its own for each run: that of the last one may still be closing.
  const { default: base } = await import(`../web-test-runner.config.mjs?run=${++runs}`);
  const runner = await startTestRunner({
    autoExitProcess: false,
    readCliArgs: false,
    // Read by itself, the file would have the last word.
    readFileConfig: false,
    config: { ...base, ...change(base), reporters: [defaultReporter(), { stop: count }] },
  });
  if (!runner) throw new Error('The browser tests did not start');
  tally.ok = await new Promise((resolve) => runner.on('stopped', resolve));
  return tally;
}

let runs = 0;

function* testsOf(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/** The tests of the elements once more, with the part of Lit that the drop-in file has: for both the same must hold. */
export async function runCompactTests() {
  process.env.CAREER_LIT = 'compact';
  const tally = await runBrowserTests(({ coverageConfig }) => ({
    files: ['src/lit/*.test.ts', 'src/elements/**/*.test.ts', 'src/static/*.test.ts'],
    coverageConfig: {
      ...coverageConfig,
      include: ['src/lit/*.ts'],
      exclude: ['**/*.test.ts'],
      reportDir: 'coverage/lit',
    },
  }));
  delete process.env.CAREER_LIT;
  return tally;
}

/** `*.test.mjs` in a folder. */
export async function runNodeTests(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files, concurrency: 2 });
  stream.on('test:pass', ({ skip, todo, details }) => {
    if (details.type === 'suite') return;
    tally[skip !== undefined || todo !== undefined ? 'skipped' : 'passed'] += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') tally.failed += 1;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  return { ...tally, ok: tally.failed === 0 && tally.passed > 0 };
}
