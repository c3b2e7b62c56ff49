import { expect } from '@open-wc/testing';
import '../career-elements.js';
import {
  WIDGETS,
  address,
  box,
  career,
  expectFallback,
  expectShown,
  frame,
  nameOf,
  put,
  settled,
  shown,
  until,
  watch,
  type Widget,
} from '../../test/watch.js';

const page = watch();
const FALLBACK = '<p>Readable without script</p>';
const card = (attributes = '', children = FALLBACK) =>
  put(`<career-role-card ${attributes}>${children}</career-role-card>`);
const named = (name: string) => JSON.stringify({ name });
const comesToShow = async (widget: Widget, name: string | undefined) => {
  await until(() => nameOf(widget) === name, `${name}, not ${nameOf(widget)}`);
  await settled();
  expect(nameOf(widget)).to.equal(name);
};

const withAttribute = (text: string) => {
  const widget = card();
  widget.setAttribute('data-career', text);
  return widget;
};
const withChild = (tag: string, text: string) => {
  const widget = document.createElement('career-role-card') as Widget;
  const carrier = document.createElement(tag);
  if (tag === 'script') carrier.setAttribute('type', 'application/json');
  carrier.textContent = text;
  widget.append(carrier);
  box().append(widget);
  return widget;
};

const child = (tag: string) => (widget: Widget, on: number) => {
  const old = widget.querySelector(tag);
  if (!on) return old?.remove();
  const element = old ?? document.createElement(tag);
  if (tag === 'script') element.setAttribute('type', 'application/json');
  element.textContent = named(`${tag} ${on}`);
  if (!old) widget.append(element);
};

/** Ways in, the strongest first. Each can be put on with one of two values (1, 2), and taken off (0). */
const CARRIERS: { name: string; names: [string, string]; set: (widget: Widget, on: number) => void }[] = [
  {
    name: 'the property data',
    names: ['property 1', 'property 2'],
    set: (widget, on) => (widget.data = on ? { name: `property ${on}` } : undefined),
  },
  {
    name: 'the attribute data-career',
    names: ['attribute 1', 'attribute 2'],
    set: (widget, on) =>
      on
        ? widget.setAttribute('data-career', named(`attribute ${on}`))
        : widget.removeAttribute('data-career'),
  },
  { name: 'a child script', names: ['script 1', 'script 2'], set: child('script') },
  { name: 'a child pre', names: ['pre 1', 'pre 2'], set: child('pre') },
  { name: 'a child code', names: ['code 1', 'code 2'], set: child('code') },
  {
    name: 'the attribute src',
    names: ['Ward Nurse', 'Director of Pharmacy Operations'],
    set: (widget, on) =>
      on
        ? widget.setAttribute('src', address(['', 'ward-nurse', 'director-of-pharmacy-operations'][on]!))
        : widget.removeAttribute('src'),
  },
  {
    name: 'a <career-data> round it',
    names: ['provider 1', 'provider 2'],
    set: (widget, on) => {
      const provider = widget.closest('career-data')!;
      if (on) provider.setAttribute('data-career', JSON.stringify({ role: { name: `provider ${on}` } }));
      else provider.removeAttribute('data-career');
    },
  },
];
const isChild = (name: string) => name.startsWith('a child');

describe('of two ways in, the stronger wins', () => {
  for (const [i, strong] of CARRIERS.entries()) {
    for (const weak of CARRIERS.slice(i + 1)) {
      // Of several children with JSON, the first one counts.
      if (isChild(strong.name) && isChild(weak.name)) continue;
      const place = () =>
        box(`<career-data><career-role-card>${FALLBACK}</career-role-card></career-data>`).querySelector(
          'career-role-card',
        ) as Widget;

      it(`${strong.name}, put on later, replaced and taken off again, over ${weak.name}`, async () => {
        const widget = place();
        weak.set(widget, 1);
        await comesToShow(widget, weak.names[0]);
        strong.set(widget, 1);
        await comesToShow(widget, strong.names[0]);
        strong.set(widget, 2);
        await comesToShow(widget, strong.names[1]);
        strong.set(widget, 0);
        await comesToShow(widget, weak.names[0]);
        weak.set(widget, 2);
        await comesToShow(widget, weak.names[1]);
      });

      it(`${strong.name}, there before, over ${weak.name}, which comes, changes and goes`, async () => {
        const widget = place();
        strong.set(widget, 1);
        await comesToShow(widget, strong.names[0]);
        for (const on of [1, 2, 0, 1]) {
          weak.set(widget, on);
          await settled(40);
          expect(nameOf(widget)).to.equal(strong.names[0]);
        }
        strong.set(widget, 0);
        await comesToShow(widget, weak.names[0]);
      });
    }
  }

  for (const [first, second] of [
    ['script', 'pre'],
    ['pre', 'script'],
    ['code', 'pre'],
    ['pre', 'code'],
  ] as const) {
    it(`of several children with JSON the first: ${first} before ${second}`, async () => {
      const widget = card();
      child(first)(widget, 1);
      child(second)(widget, 1);
      await comesToShow(widget, `${first} 1`);
      child(first)(widget, 0);
      await comesToShow(widget, `${second} 1`);
    });
  }
});

describe('a way in, alone', () => {
  for (const { name, names, set } of CARRIERS) {
    it(`${name}: comes, changes, goes, comes back`, async () => {
      const outer = box(`<career-data><career-role-card>${FALLBACK}</career-role-card></career-data>`);
      const widget = outer.querySelector('career-role-card')!;
      for (const on of [1, 2, 1]) {
        set(widget, on);
        await comesToShow(widget, names[on - 1]);
      }
      set(widget, 0);
      await until(() => shown(widget) === undefined, 'the fallback');
      set(widget, 2);
      await comesToShow(widget, names[1]);
    });
  }

  const blanks: [string, string][] = [
    ['data-career', ''],
    ['data-career', ' \n'],
    ['src', ''],
    ['src', ' '],
  ];
  for (const [attribute, value] of blanks) {
    it(`an empty ${attribute}=${JSON.stringify(value)} counts as none`, async () => {
      const widget = card(`${attribute}="${value}"`, `<p>Fallback</p>`);
      await settled();
      expect(page.problems).to.deep.equal([
        'expected a career document, none.'.replace('none', 'found none'),
      ]);
      widget.closest('div')!.innerHTML =
        `<career-data data-career='{"role":{"name":"Provided"}}'><career-role-card ${attribute}="${value}"></career-role-card></career-data>`;
      await settled(50);
      expect(nameOf(document.querySelector('career-data career-role-card')!)).to.equal('Provided');
    });
  }

  for (const empty of [null, undefined]) {
    it(`the property data, when it is ${empty}, counts as none`, async () => {
      const widget = card(`data-career='{"name":"Attribute"}'`);
      widget.data = empty;
      await comesToShow(widget, 'Attribute');
    });
  }

  it('the property data may be JSON text', async () => {
    const widget = card();
    widget.data = '{"name":"Text"}';
    await comesToShow(widget, 'Text');
    widget.data = encodeURIComponent('{"name":"Encoded"}');
    await comesToShow(widget, 'Encoded');
  });

  it('the property data may be set at every time: made, in the page, out of it, back in', async () => {
    const widget = document.createElement('career-role-card') as Widget;
    widget.innerHTML = FALLBACK;
    widget.data = { name: 'A' };
    await settled();
    const outer = box();
    outer.append(widget);
    await comesToShow(widget, 'A');
    widget.data = { name: 'B' };
    await comesToShow(widget, 'B');
    widget.remove();
    widget.data = { name: 'C' };
    await settled();
    outer.append(widget);
    await comesToShow(widget, 'C');
  });

  it('there is no attribute “data”: content systems mangle that name', async () => {
    const widget = card(`data='{"name":"Nurse"}'`);
    await settled();
    expectFallback(widget);
  });

  for (const [what, text] of [
    ['percent-encoded', encodeURIComponent('{"name":"Pflege & Ärzte"}')],
    ['base64url', btoa('{"name":"Pflege & \xc3\x84rzte"}').replaceAll('=', '')],
  ]) {
    it(`data-career may be ${what}`, async () =>
      comesToShow(card(`data-career="${text}"`), 'Pflege & Ärzte'));
  }

  it('a child with JSON does not show, nor does the rest of the children', async () => {
    const widget = card('', `<h2>Nurse</h2><pre>{"name":"Nurse"}</pre><p>Rest</p>`);
    await settled();
    expectShown(widget, 'Nurse');
    for (const element of widget.children) expect(element.getBoundingClientRect().height).to.equal(0);
  });

  const noCarriers = [
    '<pre>Readable text</pre>',
    '<code>name</code>',
    '<script>void {"name":"Nurse"}</script>',
    '<script type="application/ld+json">{"name":"Nurse"}</script>',
    '<script type="application/json"> </script>',
    '<div><script type="application/json">{"name":"Nurse"}</script></div>',
    '<p>{"name":"Nurse"}</p>',
    '<!-- {"name":"Nurse"} -->',
  ];
  for (const markup of noCarriers) {
    it(`is not: ${markup}`, async () => {
      const widget = card('', `<p>Fallback</p>${markup}`);
      await settled();
      expect(shown(widget)).to.equal(undefined);
      expect(page.problems).to.deep.equal(['expected a career document, found none.']);
    });
  }

  it('a broken child is one problem, and leaves the children on the screen', async () => {
    const widget = card('', `<p>Fallback</p><script type="application/json">{"name":</script>`);
    await settled();
    expect(shown(widget)).to.equal(undefined);
    expect(widget.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(page.seen.errors).to.have.length(1);
  });

  it('the text of a child may change in place', async () => {
    const widget = card('', '<script type="application/json">{"name":"A"}</script>');
    await comesToShow(widget, 'A');
    widget.querySelector('script')!.firstChild!.nodeValue = '{"name":"B"}';
    await comesToShow(widget, 'B');
    widget.innerHTML = '<pre>{"name":"<b>C</b>"}</pre>';
    await comesToShow(widget, 'C');
  });

  it('children that come late count, in a page that is complete too', async () => {
    const widget = card('', '');
    await settled();
    widget.innerHTML = '<script type="application/json">{"name":"Late"}</script>';
    await comesToShow(widget, 'Late');
  });

  it('a clone by a child with JSON shows the same', async () => {
    const widget = card('', '<script type="application/json">{"name":"A"}</script>');
    await settled();
    const clone = widget.cloneNode(true) as Widget;
    box().append(clone);
    await comesToShow(clone, 'A');
  });

  it('a clone has no property data: it falls back to the attribute, or to its children', async () => {
    const widget = card(`data-career='{"name":"Attribute"}'`);
    widget.data = { name: 'Property' };
    await comesToShow(widget, 'Property');
    const clone = widget.cloneNode(true) as Widget;
    box().append(clone);
    await comesToShow(clone, 'Attribute');
    widget.removeAttribute('data-career');
    const bare = widget.cloneNode(true) as Widget;
    box().append(bare);
    await settled();
    expectFallback(bare);
  });
});

/** What content systems and word processors make of `{"name":"Nurse"}`. */
const MANGLED: [string, string][] = [
  ['curly quotes', '{“name”: “Nurse”}'],
  ['a comma too many', '{"name": "Nurse",}'],
  ['entities', '{&quot;name&quot;: &quot;Nurse&quot;}'],
  ['single quotes and bare names', "{name: 'Nurse'}"],
  ['tags of a visual editor', '<p>{<br />\n"name": "Nurse"</p>\n<p>}</p>'],
];

describe('what is almost JSON', () => {
  const ways: [string, (text: string) => Widget][] = [
    ['data-career', withAttribute],
    ['the property data', (text) => Object.assign(card(), { data: text })],
    ['a child script', (text) => withChild('script', text)],
    ['a child pre', (text) => withChild('pre', `{${text.slice(text.indexOf('{') + 1)}`)],
  ];
  for (const [what, text] of MANGLED) {
    for (const [way, make] of ways) {
      it(`is read by way of ${way}, and the repair is told to developers only: ${what}`, async () => {
        const widget = make(text);
        await comesToShow(widget, 'Nurse');
        expect(page.seen.errors).to.deep.equal([]);
        expect(page.seen.groups).to.have.length(1);
        expect(page.seen.warnings).to.not.be.empty;
      });
    }
  }

  it('is read from an address', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response(MANGLED[0]![1]));
    try {
      await comesToShow(card('src="/mangled"'), 'Nurse');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(page.seen.errors).to.deep.equal([]);
    expect(page.seen.groups).to.have.length(1);
  });

  it('does not touch what strict JSON can read', async () => {
    const widget = card();
    widget.setAttribute('data-career', named('“Nurse”, &quot;{a: 1,}&quot; // <br>'));
    await comesToShow(widget, '“Nurse”, &quot;{a: 1,}&quot; // <br>');
    expect(page.seen.groups).to.deep.equal([]);
  });

  it('that came last wins, however long the mending of the first takes', async () => {
    const widget = card();
    widget.setAttribute('data-career', '{“name”: “First”}');
    await widget.updateComplete;
    widget.setAttribute('data-career', named('Second'));
    await comesToShow(widget, 'Second');
    await settled(50);
    expect(nameOf(widget)).to.equal('Second');
  });

  it('keeps the old data on the screen while it is mended', async () => {
    const widget = card(`data-career='${named('Old')}'`);
    await comesToShow(widget, 'Old');
    const names = new Set<string | undefined>();
    const look = new MutationObserver(() => names.add(nameOf(widget)));
    look.observe(widget.shadowRoot!, { childList: true, subtree: true, characterData: true });
    widget.setAttribute('data-career', '{“name”: “New”}');
    await comesToShow(widget, 'New');
    look.disconnect();
    expect([...names]).to.deep.equal(['New']);
  });
});

describe('src', () => {
  it('loads a document, and the author’s children show until it is there', async () => {
    const widget = card(`src="${address('ward-nurse')}"`);
    await Promise.resolve();
    expectFallback(widget);
    await comesToShow(widget, 'Ward Nurse');
    expect(page.problems).to.deep.equal([]);
  });

  it('picks a part by its fragment', async () => {
    const badge = put(
      `<career-certification-badge src="${address('ward-nurse')}#/certifications/1">${FALLBACK}</career-certification-badge>`,
    );
    await until(() => shown(badge), 'the badge');
    const { certifications } = (await (await fetch(address('ward-nurse'))).json()) as typeof career;
    expectShown(badge, certifications[1]!.name);
  });

  it('reports nothing while it loads, whatever the attributes beside it leave open', async () => {
    const widget = card(`src="${address('ward-nurse')}" tagline="Mine" label="Label alone"`);
    for (let i = 0; i < 3; i++) await Promise.resolve();
    widget.requestUpdate();
    await Promise.resolve();
    expect(page.problems).to.deep.equal([]);
    expect(page.seen.ready).to.have.length(0);
    await comesToShow(widget, 'Ward Nurse');
    expect(shown(widget)).to.contain('Mine');
    expect(page.problems).to.deep.equal([]);
  });

  const failing: [string, string][] = [
    ['nobody is there', '/nobody/here'],
    ['it is a page and no JSON', '/examples/role-card.html'],
    ['the fragment points at nothing', `${address('ward-nurse')}#/none`],
    ['the scheme is not of the web', 'data:application/json,{&quot;name&quot;:&quot;Nurse&quot;}'],
    ['the address makes no sense', 'http://'],
  ];
  for (const [why, src] of failing) {
    it(`leaves the author’s children when ${why}, and reports it once`, async () => {
      const widget = card(`src="${src}"`);
      await until(() => page.seen.errors.length, 'the report');
      await settled();
      expectFallback(widget);
      expect(page.seen.errors).to.have.length(1);
      expect(page.problems[0]).to.match(/^Src: /);
      widget.setAttribute('src', address('ward-nurse'));
      await comesToShow(widget, 'Ward Nurse');
    });
  }

  it('that failed is asked anew when it is written anew', async () => {
    const widget = card('src="/nobody/here"');
    await until(() => page.seen.errors.length, 'the report');
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (url) => {
      asked.push(String(url));
      return Promise.resolve(new Response(named('Back again')));
    };
    try {
      widget.setAttribute('src', '/nobody/here');
      await comesToShow(widget, 'Back again');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).to.have.length(1);
    expect(page.seen.errors).to.have.length(1);
  });

  it('that fails still leaves what the attributes say', async () => {
    const widget = card('src="/nobody/here" name="Nurse"');
    await comesToShow(widget, 'Nurse');
    expect(page.seen.errors).to.have.length(1);
  });

  it('of the newest address wins, however the answers come in', async () => {
    const widget = card(`src="${address('ward-nurse')}"`);
    await Promise.resolve();
    widget.setAttribute('src', address('director-of-pharmacy-operations'));
    await Promise.resolve();
    widget.setAttribute('src', address('pharmacy-operations-manager'));
    await until(() => nameOf(widget), 'a name');
    await settled(100);
    expect(nameOf(widget)).to.equal('Pharmacy Operations Manager');
    expect(page.problems).to.deep.equal([]);
  });

  it('keeps showing the old document until the new one is there', async () => {
    const widget = card(`src="${address('ward-nurse')}"`);
    await comesToShow(widget, 'Ward Nurse');
    widget.setAttribute('src', address('director-of-pharmacy-operations'));
    while (nameOf(widget) !== 'Director of Pharmacy Operations') {
      expect(nameOf(widget)).to.equal('Ward Nurse');
      await Promise.resolve();
      await settled(0);
    }
  });

  it('is given up when the widget leaves the page, without a word', async () => {
    const widget = card(`src="${address('ward-nurse')}"`);
    await Promise.resolve();
    widget.remove();
    await settled(100);
    expect(page.problems).to.deep.equal([]);
    box().append(widget);
    await comesToShow(widget, 'Ward Nurse');
  });

  it('is not loaded to its end for a widget that has left the page, or has got another address', async () => {
    const { fetch } = window;
    const signals: AbortSignal[] = [];
    window.fetch = (address, init) => {
      signals.push(init!.signal!);
      return fetch(address, init);
    };
    try {
      const widget = card(`src="${address('ward-nurse')}?a"`);
      await until(() => signals.length === 1, 'the first request');
      widget.setAttribute('src', `${address('ward-nurse')}?b`);
      await until(() => signals.length === 2, 'the second request');
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
      widget.remove();
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('keeps the document on the screen while the widget moves', async () => {
    const widget = card(`src="${address('ward-nurse')}"`);
    await comesToShow(widget, 'Ward Nurse');
    box().append(widget);
    for (let i = 0; i < 5; i++) {
      expect(nameOf(widget)).to.equal('Ward Nurse');
      await settled(5);
    }
    expect(page.problems).to.deep.equal([]);
  });

  it('asks once for one address, however often the widget renders', async () => {
    performance.clearResourceTimings();
    const src = `${address('ward-nurse')}?once`;
    const widget = card(`src="${src}"`);
    for (const level of [3, 4, 5] as const) {
      widget.level = level;
      await settled(5);
    }
    await comesToShow(widget, 'Ward Nurse');
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?once'));
    expect(asked).to.have.length(1);
  });

  it('is not asked for while a stronger way in has the document', async () => {
    performance.clearResourceTimings();
    card(`src="/nobody/asked" data-career='{"name":"A"}'`);
    card(`src="/nobody/asked"`, '<script type="application/json">{"name":"B"}</script>');
    await settled(60);
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/nobody/asked')),
    ).to.have.length(0);
  });
});

describe('one certification', () => {
  const badge = (attributes: string) =>
    put(
      `<career-certification-badge data-career='${JSON.stringify(career)}' ${attributes}>${FALLBACK}</career-certification-badge>`,
    );
  const refs: [string, string][] = [
    ['', 'Ward Practice Certificate'],
    ['ref="ward"', 'Ward Practice Certificate'],
    ['ref="WPC"', 'Ward Practice Certificate'],
    ['ref="dose"', 'Dosing Certificate'],
    ['ref="CCP-340B"', 'Dosing Certificate'],
  ];
  for (const [attributes, name] of refs) {
    it(`is picked by ${attributes || 'nothing, and then the first'}`, async () => {
      const widget = badge(attributes);
      await settled();
      expectShown(widget, name);
      expect(page.problems).to.deep.equal([]);
    });
  }

  it('changes with ref', async () => {
    const widget = badge('ref="WPC"');
    await settled();
    widget.setAttribute('ref', 'dose');
    await settled();
    expectShown(widget, 'Dosing Certificate');
    (widget as Widget & { ref: string }).ref = 'ward';
    await settled();
    expectShown(widget, 'Ward Practice Certificate');
  });

  it('that nobody knows leaves the author’s children, and the report names ref', async () => {
    const widget = badge('ref="NONE"');
    await settled();
    expectFallback(widget);
    expect(page.problems).to.have.length(1);
    expect(page.problems[0]).to.match(/^Ref: /);
  });
});

describe('in a page that is still coming in', () => {
  /** A page into which one writes, with the widgets working from the start. */
  const stream = async () => {
    const { page: inner, scope } = frame();
    inner.open();
    inner.write(`<!doctype html><html lang="en"><body><script>
      problems = [];
      addEventListener('error', (event) => problems.push(event.message));
      addEventListener('career-error', (event) => problems.push(...event.issues.map((issue) => issue.message)));
    </script><script type="module" async src="/src/career-elements.ts"></script>`);
    await until(() => scope.customElements.get('career-spotlight'), 'the widgets work');
    expect(inner.readyState).to.equal('loading');
    return {
      problems: (scope as unknown as { problems: string[] }).problems,
      write: async (markup: string) => {
        inner.write(markup);
        await settled(40);
      },
      close: async () => {
        inner.close();
        await settled(40);
      },
      find: (tag = 'career-role-card') => inner.querySelector(tag) as Widget,
    };
  };

  it('a child with JSON that comes in two pieces is read when it is whole, and nothing is reported', async () => {
    const page = await stream();
    await page.write('<career-role-card><p>Fallback</p><script type="application/json">{"name": "Pharm');
    expect(shown(page.find())).to.equal(undefined);
    expect(page.problems).to.deep.equal([]);
    await page.write('acist"}');
    await page.write('</script></career-role-card>');
    expect(nameOf(page.find())).to.equal('Pharmacist');
    await page.close();
    expect(nameOf(page.find())).to.equal('Pharmacist');
    expect(page.problems).to.deep.equal([]);
  });

  it('a <pre> with JSON that comes in two pieces is read when it is whole, and nothing is reported', async () => {
    const page = await stream();
    await page.write('<career-role-card><pre>{"name": "Pharm');
    await page.write('acist"}</pre></career-role-card><p>After</p>');
    expect(nameOf(page.find())).to.equal('Pharmacist');
    await page.close();
    expect(page.problems).to.deep.equal([]);
  });

  it('the children may come after a while', async () => {
    const page = await stream();
    await page.write('<career-role-card>');
    await page.write('<p>Fallback</p>');
    expect(page.problems).to.deep.equal([]);
    await page.write('<script type="application/json">{"name":"Late"}</script>');
    await page.write('</career-role-card>');
    expect(nameOf(page.find())).to.equal('Late');
    await page.close();
    expect(page.problems).to.deep.equal([]);
  });

  for (const { tag } of WIDGETS) {
    it(`<${tag}> without data keeps the children, and says so only when its end has come`, async () => {
      const page = await stream();
      await page.write(`<main><${tag}><p>Fallback</p>`);
      expect(page.problems).to.deep.equal([]);
      await page.write(`<p>More</p></${tag}>`);
      expect(page.problems.length).to.be.at.most(1);
      await page.write('<p>After</p></main>');
      await page.close();
      expect(page.problems).to.deep.equal(['expected a career document, found none.']);
      expect(shown(page.find(tag))).to.equal(undefined);
    });
  }

  it('a broken child is reported, once, when it has ended', async () => {
    const page = await stream();
    await page.write('<career-role-card><p>Fallback</p><script type="application/json">{"name": ');
    expect(page.problems).to.deep.equal([]);
    await page.write('</script></career-role-card><p>After</p>');
    await page.close();
    expect(page.problems).to.have.length(1);
    expect(page.problems[0]).to.match(/closing bracket/);
  });

  it('data in an attribute shows before the end tag is there', async () => {
    const page = await stream();
    await page.write(`<career-role-card data-career='{"name":"Nurse"}'><p>Fall`);
    expect(nameOf(page.find())).to.equal('Nurse');
    await page.write('back</p></career-role-card>');
    await page.close();
    expect(page.problems).to.deep.equal([]);
  });

  it('a provider and its widgets may come in pieces', async () => {
    const page = await stream();
    await page.write('<career-data><career-role-card><p>Fallback</p></career-role-card>');
    await page.write('<script type="application/json">{"role":{"name":"Prov');
    await page.write('ided"}}</script></career-data>');
    await page.close();
    expect(nameOf(page.find())).to.equal('Provided');
    expect(page.problems).to.deep.equal([]);
  });
});

describe('a page that knows the widgets only later', () => {
  it('shows the author’s children before, the data after, and takes what was set meanwhile', async () => {
    const { page: inner, scope } = frame();
    inner.body.innerHTML = `<career-role-card><p>Fallback</p></career-role-card>
      <career-data data-career='{"role":{"name":"Provided"}}'><career-role-card></career-role-card></career-data>`;
    const [first, second] = inner.querySelectorAll('career-role-card');
    expect(first!.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    (first as Widget).data = { name: 'Property' };
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = '/src/career-elements.ts';
    inner.body.append(script);
    await until(() => scope.customElements.get('career-spotlight'), 'the widgets work');
    await settled(50);
    expect(nameOf(first!)).to.equal('Property');
    expect(nameOf(second!)).to.equal('Provided');
  });
});
