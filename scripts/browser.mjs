import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';

const embedded = { name: '@sparticuz/chromium', version: '153.0.0' };
const cache = resolve('.cache/browser');

/** No sound, no phoning home: a test browser talks to this machine only. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launch options for puppeteer, of the first browser found: `CHROME_PATH`, an installed one, on Linux x64 one from npm.
 * `CAREER_BROWSER=embedded` goes straight to the last.
 */
export async function findBrowser() {
  const installed = process.env.CAREER_BROWSER === 'embedded' ? undefined : installedBrowser();
  // Chrome's sandbox refuses to start for root.
  if (installed) return launch(installed, process.getuid?.() === 0 ? ['--no-sandbox'] : []);
  if (process.platform === 'linux' && process.arch === 'x64') return embeddedBrowser();
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program.');
}

const launch = (executablePath, args) => ({ executablePath, headless: true, args: [...quiet, ...args] });

function installedBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH: no file ${CHROME_PATH}`);
  return CHROME_PATH ?? candidates().find((path) => existsSync(path));
}

function candidates() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Fetched on demand, because most machines have a browser and this is 68 MB. npm checks what it fetches. */
async function embeddedBrowser() {
  const { name, version } = embedded;
  const home = join(cache, version);
  const ready = join(home, 'ready');
  if (!existsSync(ready)) {
    console.log(`Fetching ${name} ${version} into .cache/`);
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true }));
    npm(
      [
        'install',
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        '--loglevel=error',
        `${name}@${version}`,
      ],
      home,
    );
  }
  const executablePath = await unpack(join(home, 'node_modules', name, 'build/index.js'), home);
  writeFileSync(ready, '');
  // Its own flags are for Lambda: one process, and web security off, which would void the tests of the page's policy.
  return { executablePath, headless: 'shell', args: [...quiet, '--no-sandbox', '--no-zygote'] };
}

/** The package unpacks into the system's temporary folder, its shared libraries only where it believes it runs on Lambda. */
async function unpack(entry, home) {
  const { TMPDIR } = process.env;
  Object.assign(process.env, { TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import(pathToFileURL(entry));
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
