import { expect } from '@open-wc/testing';
import { explain } from '../model/explain.js';
import { load } from './load.js';

/** The test server turns a name that ends in “.json” into a module; spelled like this it sends the file. */
const CAREER = '/examples/careers/ward-nurse.jso%6E';
const never = new AbortController().signal;
const from = (src: string, base = document.baseURI, signal = never) => load(src, base, signal);

describe('a document at an address', () => {
  it('is loaded', async () => {
    const { value, problem } = await from(CAREER);
    expect(problem).to.equal(undefined);
    expect(value).to.have.nested.property('role.name', 'Ward Nurse');
  });

  it('is found relative to the page', async () => {
    const base = new URL('/examples/pages/page.html', location.href).href;
    expect((await from('../careers/ward-nurse.jso%6E', base)).value).to.have.property('role');
  });

  const parts: [string, unknown][] = [
    ['#/role/name', 'Ward Nurse'],
    ['#/role/settings/1', 'Surgery'],
    ['#/role/skills/0/level', 'Expert'],
    ['#/role/%6E%61me', 'Ward Nurse'],
  ];
  for (const [fragment, expected] of parts) {
    it(`gives the part that its fragment points at: ${fragment}`, async () => {
      expect((await from(CAREER + fragment)).value).to.equal(expected);
    });
  }

  it('is given whole when the fragment is empty', async () => {
    expect((await from(`${CAREER}#`)).value).to.have.property('role');
  });

  const failing: [string, string, RegExp][] = [
    ['nobody is there', '/nobody/here', /404/],
    ['the address is a page', '/examples/role-card.html', /doctype html/],
    ['the fragment points at nothing', `${CAREER}#/role/none`, /nothing at “\/role\/none”/],
    ['the fragment points into a text', `${CAREER}#/role/name/0`, /nothing at/],
    ['the fragment is badly encoded', `${CAREER}#/%E0%A4%A`, /could not be loaded/],
    ['there is no such server', 'http://127.0.0.1:1/x', /could not be loaded/],
    ['the address makes no sense', 'http://', /could not be loaded/],
    ['the address has a port that no server has', 'http://a:99999/', /could not be loaded/],
    ['the scheme is javascript', 'javascript:{"role":{}}', /starts with “javascript:”/],
    ['the scheme is data', 'data:application/json,{}', /starts with “data:”/],
    ['the scheme is blob', 'blob:https://example.org/x', /starts with “blob:”/],
    ['the scheme is file', 'file:///etc/passwd', /starts with “file:”/],
    ['the scheme is hidden behind a tab', 'java\tscript:alert(1)', /starts with “javascript:”/],
  ];
  for (const [name, src, message] of failing) {
    it(`gives a problem and never rejects when ${name}`, async () => {
      const { value, problem } = await from(src);
      expect(value).to.equal(undefined);
      expect(explain(problem!).message).to.match(message);
    });
  }

  it('says which address gave what is not JSON', async () => {
    const { problem } = await from('/examples/role-card.html');
    expect(explain(problem!).message).to.match(/role-card\.html/);
  });

  it('gives a problem and never rejects when loading is given up', async () => {
    const before = new AbortController();
    before.abort();
    expect((await from(CAREER, document.baseURI, before.signal)).problem).to.not.equal(undefined);

    const during = new AbortController();
    const loading = from(`${CAREER}?slow`, document.baseURI, during.signal);
    during.abort();
    expect((await loading).problem).to.not.equal(undefined);
  });

  it('is asked for without cookies and without saying from where', async () => {
    const { fetch } = window;
    const asked: RequestInit[] = [];
    window.fetch = (_, init) => {
      asked.push(init!);
      return Promise.resolve(new Response('{}'));
    };
    try {
      expect((await from('/a')).value).to.deep.equal({});
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.have.length(1);
    const { credentials, referrerPolicy } = asked[0]!;
    expect({ credentials, referrerPolicy }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('never leaves the fragment in the request', async () => {
    const { fetch } = window;
    let asked = '';
    window.fetch = (address) => {
      asked = String(address);
      return Promise.resolve(new Response('{"a":"b"}'));
    };
    try {
      expect((await from('/x#/a')).value).to.equal('b');
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.equal(new URL('/x', location.href).href);
  });
});
