import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { COMPACT_LIT, LIT } from './files.mjs';

/**
 * Stories as tests. `virtual:stories` is every stories file, by name; `storybook/test` is written for Node's resolution, so a
 * browser needs it bundled.
 */
export function stories() {
  const modules = {
    'virtual:stories': ['/__stories.js', listStories],
    'storybook/test': ['/__storybook-test.js', once(bundleStorybookTest)],
  };
  return {
    name: 'stories',
    resolveImport: ({ source }) => modules[source]?.[0],
    async serve({ path }) {
      const load = Object.values(modules).find(([url]) => url === path)?.[1];
      return load && { body: await load(), type: 'js' };
    },
  };
}

function listStories() {
  const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
  const entries = files.map((name) => `${JSON.stringify(name)}: () => import('/stories/${name}')`);
  return `export const stories = {${entries.join(',')}};`;
}

async function bundleStorybookTest() {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'storybook/test'", resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

function once(make) {
  let made;
  return () => (made ??= make());
}

/** An imported JSON file is a module; a fetched one stays what it is. */
export const jsonModules = () => ({
  name: 'json-modules',
  resolveImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
  async serve({ path, querystring }) {
    if (!path.endsWith('.json') || querystring !== 'module') return undefined;
    return { body: `export default ${await readFile(`.${decodeURIComponent(path)}`, 'utf8')}`, type: 'js' };
  },
});

/** `executeServerCommand('forced-colors', 'active' | 'none')`: the built-in media emulation does not know this feature. */
export const forcedColors = () => ({
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: payload }],
    });
    return true;
  },
});

/** With `CAREER_LIT=compact`: in place of Lit, the part of it that the drop-in file has. */
export const compactLit = () => ({
  name: 'compact-lit',
  resolveImport: ({ source }) =>
    process.env.CAREER_LIT === 'compact' && LIT.test(source) ? `/${COMPACT_LIT}` : undefined,
});
