/** `npm start`: installs what is missing, builds, serves the project and opens the gallery. Needs only Node to begin. */
import { createServer } from 'node:net';
import { install } from './install.mjs';
import { npm } from './npm.mjs';

install();
npm(['run', 'build']);
const { startDevServer } = await import('@web/dev-server');

const port = await freePort(8000);
await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: '.',
    hostname: '127.0.0.1',
    port,
    open: process.stdout.isTTY && !process.argv.includes('--no-open') ? '/examples/' : false,
  },
});
console.log(`Gallery: http://127.0.0.1:${port}/examples/   (Ctrl+C stops it)`);

/** The first port from `port` on that nobody listens on. */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(freePort(port + 1)) : reject(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}
