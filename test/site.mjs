import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serve } from './server.mjs';

/**
 * A browser, and a server of the project's files and of `pages`, for the tests of the suite that asks for it.
 *
 * @param args switches of the browser
 */
export function site(pages, ...args) {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      findBrowser().then((options) => puppeteer.launch({ ...options, args: [...options.args, ...args] })),
      serve(pages),
    ]);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    newPage: () => browser.newPage(),
    get origin() {
      return server.origin;
    },
  };
}
