import { expect, waitUntil } from '@open-wc/testing';

const NAMES = [
  'litHtmlVersions',
  'reactiveElementVersions',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementPolyfillSupport',
];

/** A page of its own, with the sources of the drop-in as its script. */
const open = async (body: string) => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="en"><body>
    <script>
      problems = [];
      addEventListener('error', (event) => problems.push(event.message));
      addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
    </script>
    ${body}
    <career-role-card name="Pharmacist"><p>Fallback</p></career-role-card>
    <script type="module" src="/src/career-elements.ts" onload="loaded = true" onerror="loaded = true"></script>
  </body></html>`);
  page.close();
  const scope = frame.contentWindow as unknown as Record<string, unknown>;
  await waitUntil(() => scope['loaded'], 'the script loads', { timeout: 8000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    scope,
    problems: scope['problems'] as string[],
    text: page.querySelector('career-role-card')!.shadowRoot?.querySelector('h2')?.textContent,
    close: () => frame.remove(),
  };
};

describe('a page with elements named like the variables of Lit', () => {
  const clobbers: [string, (name: string) => string][] = [
    ['an id', (name) => `<p id="${name}"></p>`],
    ['the name of a form', (name) => `<form name="${name}"></form>`],
    ['the name of a frame', (name) => `<iframe name="${name}"></iframe>`],
    ['two ids', (name) => `<p id="${name}"></p><a id="${name}" name="push"></a>`],
  ];
  for (const [how, clobber] of clobbers) {
    it(`shows its widgets all the same: ${how}`, async () => {
      const page = await open(NAMES.map(clobber).join(''));
      expect(page.problems).to.deep.equal([]);
      expect(page.text).to.equal('Pharmacist');
      page.close();
    });
  }

  for (const name of NAMES) {
    it(`shows its widgets all the same: ${name} alone`, async () => {
      const page = await open(`<img id="${name}" alt="">`);
      expect(page.problems).to.deep.equal([]);
      expect(page.text).to.equal('Pharmacist');
      page.close();
    });
  }
});

describe('a page that has its own Lit', () => {
  it('keeps what that has noted down', async () => {
    const page = await open(
      `<script>
        litHtmlVersions = ['0.0.0'];
        calls = 0;
        litElementPolyfillSupport = () => { calls++; };
      </script>`,
    );
    expect(page.problems).to.deep.equal([]);
    expect(page.text).to.equal('Pharmacist');
    expect(page.scope['litHtmlVersions']).to.include('0.0.0');
    expect((page.scope['litHtmlVersions'] as string[]).length).to.be.greaterThan(1);
    expect(page.scope['calls']).to.be.greaterThan(0);
    page.close();
  });
});
