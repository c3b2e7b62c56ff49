import { expect } from '@open-wc/testing';
import { explain } from '../model/explain.js';
import type { Decoded } from './decode.js';
import { load } from './load.js';

/** The test server turns a name that ends in “.json” into a module; spelled like this it sends the file. */
const CAREER = '/examples/careers/ward-nurse.jso%6E';
const never = () => new AbortController().signal;
const from = (src: string, base = document.baseURI, signal = never()) => load(src, base, signal);
const codes = ({ problems }: Decoded) => problems.map(({ code }) => code);

describe('a document at an address', () => {
  it('is loaded', async () => {
    const { value, problems } = await from(CAREER);
    expect(problems).to.deep.equal([]);
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

  for (const fragment of ['#', '#role']) {
    it(`is given whole when the fragment is no pointer: ${fragment}`, async () => {
      expect((await from(CAREER + fragment)).value).to.have.property('role');
    });
  }

  const failing: [string, string, RegExp][] = [
    ['nobody is there', '/nobody/here', /404/],
    ['the fragment points at nothing', `${CAREER}#/role/none`, /nothing at “\/role\/none”/],
    ['the fragment points into a text', `${CAREER}#/role/name/0`, /nothing at/],
    ['the fragment is badly encoded', `${CAREER}#/%E0%A4%A`, /could not be loaded/],
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
      const { value, problems } = await from(src);
      expect(value).to.equal(undefined);
      expect(problems.map((problem) => explain(problem).message).join()).to.match(message);
      expect(problems.map(({ at, given }) => [at, given])).to.deep.equal([[['src'], src]]);
    });
  }
});

type Answer = (asked: {
  url: string;
  init: RequestInit;
  signal: AbortSignal;
}) => Response | Promise<Response>;

describe('a request', () => {
  const { fetch, setTimeout, Math: math } = window;
  const { random } = math;
  let asked: { url: string; init: RequestInit; signal: AbortSignal }[] = [];
  let count = 0;
  let url = '';

  /** Lets a server answer: with these in turn, and the last one from then on. */
  const answer = (...answers: Answer[]) => {
    window.fetch = async (address, init) => {
      const call = { url: String(address), init: init!, signal: init!.signal! };
      asked.push(call);
      call.signal.throwIfAborted();
      return answers[Math.min(asked.length, answers.length) - 1]!(call);
    };
  };
  /** Notes down every pause, and takes none. */
  const pauses = () => {
    const noted: number[] = [];
    window.setTimeout = ((go: () => void, ms: number) => {
      noted.push(ms);
      return setTimeout(go);
    }) as typeof window.setTimeout;
    return noted;
  };
  beforeEach(() => {
    asked = [];
    url = new URL(`/asked/${count++}`, location.href).href;
  });
  afterEach(() => {
    Object.assign(window, { fetch, setTimeout });
    math.random = random;
  });

  const json: Answer = () => new Response('{"a": [{"b": "c"}, "d"]}');
  const status =
    (code: number, headers: Record<string, string> = {}): Answer =>
    () =>
      new Response('no', { status: code, headers });
  const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
  /** As a real one: no answer until it is aborted. */
  const silent: Answer = ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  /** Half a text; then it breaks, or says nothing more until it is aborted. */
  const half =
    (breaks: boolean): Answer =>
    ({ signal }) =>
      new Response(
        new ReadableStream({
          start(out) {
            out.enqueue(new TextEncoder().encode('{"a":'));
            if (breaks) out.error(new TypeError('network error'));
            else signal.addEventListener('abort', () => out.error(signal.reason));
          },
        }),
      );
  const ask = (src = url, signal = never(), pause = 0, patience = 10_000) =>
    load(src, document.baseURI, signal, pause, patience);

  it('is made without cookies and without saying from where, and never holds the fragment', async () => {
    answer(json);
    expect((await ask(`${url}#/a/1`)).value).to.equal('d');
    expect(asked).to.have.length(1);
    const { credentials, referrerPolicy } = asked[0]!.init;
    expect([asked[0]!.url, credentials, referrerPolicy]).to.deep.equal([url, 'omit', 'no-referrer']);
  });

  it('is not made for an address that is refused, nor for who has gone already', async () => {
    answer(json);
    await ask('data:application/json,{}');
    expect(codes(await ask(url, AbortSignal.abort()))).to.deep.equal(['fetch']);
    expect(asked).to.have.length(0);
  });

  describe('that fails', () => {
    for (const code of [408, 429, 500, 502, 503, 504]) {
      it(`with ${code} is made three times, no more`, async () => {
        answer(status(code));
        const { value, problems } = await ask();
        expect([value, problems]).to.deep.equal([
          undefined,
          [{ at: ['src'], code: 'status', given: url, detail: String(code) }],
        ]);
        expect(asked).to.have.length(3);
      });
    }

    for (const code of [400, 401, 403, 404, 410, 501]) {
      it(`with ${code} is not made again`, async () => {
        answer(status(code));
        expect(codes(await ask())).to.deep.equal(['status']);
        expect(asked).to.have.length(1);
      });
    }

    const passing: [string, Answer][] = [
      ['is answered with 503', status(503)],
      ['does not get through', unreachable],
      ['is cut off in the middle of the answer', half(true)],
    ];
    for (const [why, failure] of passing) {
      it(`and ${why} is made again, and what comes then counts`, async () => {
        answer(failure, failure, json);
        expect((await ask(`${url}#/a/0/b`)).value).to.equal('c');
        expect(asked).to.have.length(3);
      });
    }

    for (const [why, failure] of passing.slice(1)) {
      it(`three times because it ${why} says so`, async () => {
        answer(failure);
        const { value, problems } = await ask();
        expect(value).to.equal(undefined);
        expect(problems.map(({ code, detail }) => [code, detail === url])).to.deep.equal([['fetch', false]]);
        expect(asked).to.have.length(3);
      });
    }

    it('rests longer each time, and not as long as all the others', async () => {
      const noted = pauses();
      answer(status(500));
      math.random = () => 0;
      await ask(url, never(), 100);
      math.random = () => 0.5;
      await ask(url, never(), 100);
      expect(noted).to.deep.equal([100, 300, 150, 450]);
    });

    it('rests as long as the server asks for, and no shorter than without that', async () => {
      const noted = pauses();
      answer(status(503, { 'retry-after': '2' }), status(429, { 'retry-after': '1' }), json);
      math.random = () => 0;
      expect((await ask(url, never(), 1000)).value).to.have.property('a');
      expect(noted).to.deep.equal([2000, 3000]);
    });

    it('is not made again where the server asks for more than a visitor waits', async () => {
      answer(status(503, { 'retry-after': '3600' }));
      expect(codes(await ask())).to.deep.equal(['status']);
      expect(asked).to.have.length(1);
    });

    it('rests as always where it cannot be read how long the server wants', async () => {
      const noted = pauses();
      answer(status(503, { 'retry-after': 'soon' }), json);
      math.random = () => 0;
      await ask(url, never(), 100);
      expect(noted).to.deep.equal([100]);
    });

    it('is made anew by who asks later, also while others still stand there with the failure', async () => {
      answer(status(404), json);
      expect(codes(await ask())).to.deep.equal(['status']);
      expect((await ask()).value).to.have.property('a');
      expect(asked).to.have.length(2);
    });
  });

  describe('that takes too long', () => {
    for (const [name, slow] of [
      ['to be answered', silent],
      ['to be answered to the end', half(false)],
    ] as const) {
      it(`${name} is given up, and not made again`, async () => {
        answer(slow);
        expect(codes(await ask(url, never(), 0, 1))).to.deep.equal(['fetch']);
        expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
      });
    }
  });

  describe('for a text', () => {
    const LIMIT = 2 * 1024 * 1024;

    it('takes one that is as large as can be', async () => {
      answer(() => new Response(`"${'a'.repeat(LIMIT - 2)}"`));
      expect((await ask()).value).to.have.length(LIMIT - 2);
    });

    it('refuses a larger one, and does not ask for it again', async () => {
      answer(() => new Response(`"${'a'.repeat(LIMIT - 1)}"`));
      const { value, problems } = await ask();
      expect(value).to.equal(undefined);
      expect(problems).to.deep.equal([{ at: ['src'], code: 'size', given: url, detail: '2 MB' }]);
      expect(asked).to.have.length(1);
    });

    it('stops one that has no end', async () => {
      let stopped = 0;
      answer(
        () =>
          new Response(
            new ReadableStream({
              pull: (out) => out.enqueue(new Uint8Array(65_536)),
              cancel: () => void stopped++,
            }),
          ),
      );
      expect(codes(await ask())).to.deep.equal(['size']);
      expect(stopped).to.equal(1);
    });

    it('reads it as UTF-8, also across the pieces in which it comes, without the mark at its start', async () => {
      const bytes = new TextEncoder().encode('\uFEFF{"a":"é€😀"}');
      answer(
        () =>
          new Response(
            new ReadableStream({
              start(out) {
                for (const byte of bytes) out.enqueue(Uint8Array.of(byte));
                out.close();
              },
            }),
          ),
      );
      expect((await ask()).value).to.deep.equal({ a: 'é€😀' });
    });

    it('reads what is almost JSON, and names the address to it', async () => {
      answer(() => new Response('{“a”: [1, 2,]}'));
      const { value, problems } = await ask();
      expect(value).to.deep.equal({ a: [1, 2] });
      expect(problems.length).to.be.greaterThan(0);
      expect(problems.map(({ at, code, detail }) => [at, code, detail])).to.deep.equal(
        problems.map(() => [['src'], 'mended', url]),
      );
    });

    for (const [name, text] of [
      ['a page', '<!doctype html><title>Not found</title>'],
      ['nothing', ''],
    ] as const) {
      it(`that is ${name} gives a problem with its address, and is not asked for again`, async () => {
        answer(() => new Response(text));
        const { value, problems } = await ask(`${url}#/a`);
        expect(value).to.equal(undefined);
        expect(problems.map(({ at, code, given, detail }) => [at, code, given, detail])).to.deep.equal([
          [['src'], 'json', text, `${url}#/a`],
        ]);
        expect(asked).to.have.length(1);
      });
    }
  });

  describe('of many', () => {
    const people = (n: number) => Array.from({ length: n }, () => new AbortController());

    it('is one, and gives one document of which each has the part that it points at', async () => {
      answer(json);
      const [whole, again, part, item, none] = await Promise.all([
        ask(),
        ask(`${url}#`),
        ask(`${url}#/a/0`),
        ask(`${url}#/a/0/b`),
        ask(`${url}#/z`),
      ]);
      expect(asked).to.have.length(1);
      expect(whole.value === again.value).to.equal(true);
      expect(part.value === (whole.value as { a: unknown[] }).a[0]).to.equal(true);
      expect(item.value).to.equal('c');
      expect(none.problems).to.deep.equal([
        { at: ['src'], code: 'pointer', given: `${url}#/z`, detail: '/z' },
      ]);
    });

    it('is one for addresses that are spelled in two ways, and two for two addresses', async () => {
      answer(json);
      await Promise.all([ask(), ask(new URL(url).pathname), ask(`${url}?`), ask(`${url}?b`)]);
      expect(asked.map((call) => call.url)).to.deep.equal([url, `${url}?`, `${url}?b`]);
    });

    it('names to each the address as it was written', async () => {
      answer(status(404));
      const srcs = [`${url}#/a`, `${url}#/b`];
      const all = await Promise.all(srcs.map((src) => ask(src)));
      expect(all.flatMap(({ problems }) => problems.map(({ given }) => given))).to.deep.equal(srcs);
      expect(asked).to.have.length(1);
    });

    it('goes on while one of them is there, and ends with the last', async () => {
      answer(silent);
      const [one, two] = people(2) as [AbortController, AbortController];
      const all = Promise.all([ask(url, one.signal), ask(url, two.signal)]);
      one.abort();
      expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
      two.abort();
      expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
      expect((await all).flatMap(codes)).to.deep.equal(['fetch', 'fetch']);
    });

    it('gives its answer to those who stayed', async () => {
      let go: (response: Response) => void = () => {};
      answer(() => new Promise((resolve) => (go = resolve)));
      const one = new AbortController();
      void ask(url, one.signal);
      const stayed = ask();
      one.abort();
      go(new Response('7'));
      expect((await stayed).value).to.equal(7);
    });

    it('serves who comes later while one of them is there, and is made anew when all have gone', async () => {
      answer(json);
      const [one, two, three] = people(3) as [AbortController, AbortController, AbortController];
      await ask(url, one.signal);
      await ask(url, two.signal);
      one.abort();
      expect((await ask(url, three.signal)).value).to.have.property('a');
      expect(asked).to.have.length(1);
      two.abort();
      three.abort();
      await ask();
      expect(asked).to.have.length(2);
    });

    it('is made anew when all had gone before the answer came', async () => {
      answer(silent, json);
      const one = new AbortController();
      const gone = ask(url, one.signal);
      one.abort();
      expect((await ask()).value).to.have.property('a');
      await gone;
      expect(asked).to.have.length(2);
    });

    it('that failed does not end a newer one when those who saw it fail leave', async () => {
      answer(status(404), silent);
      const old = new AbortController();
      await ask(url, old.signal);
      const [one, two] = people(2) as [AbortController, AbortController];
      const all = [ask(url, one.signal)];
      old.abort();
      all.push(ask(url, two.signal));
      expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
      one.abort();
      two.abort();
      await Promise.all(all);
    });

    it('that rests between two tries ends at once when all leave, and asks nobody any more', async () => {
      let resting: () => void = () => {};
      const rests = new Promise<void>((resolve) => (resting = resolve));
      // A pause that never ends by itself.
      window.setTimeout = (() => resting()) as unknown as typeof window.setTimeout;
      answer(status(503), json);
      const one = new AbortController();
      const all = ask(url, one.signal, 100);
      await rests;
      one.abort();
      expect(codes(await all)).to.deep.equal(['fetch']);
      expect(asked.filter(({ signal }) => !signal.aborted)).to.have.length(0);
    });
  });
});
