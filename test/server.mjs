import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Serves the project's files, and pages that a test writes: `pages['/x.html'] = { body, headers }`, or a function that
 * answers a request as it likes. Loopback only.
 */
export async function serve(pages) {
  const root = resolve('.');
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (typeof page === 'function') return page(request, response);
    if (page) {
      response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.body);
      return;
    }
    // Browsers ask for it of themselves.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const path = resolve(
      root,
      `.${decodeURIComponent(pathname)}`,
      pathname.endsWith('/') ? 'index.html' : '',
    );
    try {
      if (!path.startsWith(root + sep)) throw new Error('outside');
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
