import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { CSSResult } from 'lit';
import '../src/career-elements.js';
import type { CareerElement } from '../src/elements/career-element.js';
import typical from '../examples/careers/ward-nurse.json';
import { career as schema } from '../src/model/career.js';
import { base } from '../src/styles/base.js';
import { customProperties, resolve } from '../src/styles/resolve.js';
import { DERIVED, TOKENS } from '../src/styles/tokens.js';
import { full } from './full-document.js';
import { Contrasts, distinct, extract, pairsOf, read, ringOf, type Pair } from './pairs.js';

/** Every layout of every widget; in the spotlight are the hero, the pathway and the day. */
const WIDGETS = `
  <career-spotlight></career-spotlight>
  <career-role-card layout="card"></career-role-card>
  <career-role-card layout="compact"></career-role-card>
  <career-certification-badge layout="card"></career-certification-badge>
  <career-certification-badge layout="compact"></career-certification-badge>
  <p>A sentence with <career-certification-badge layout="inline"></career-certification-badge> in it.</p>`;

const SCHEMES = ['light', 'dark'] as const;
const hex = (rgb: number) => `#${rgb.toString(16).padStart(6, '0')}`;
/** Seventeen steps of each channel, then some in between: always the same ones. */
const BRANDS = [
  ...Array.from({ length: 17 ** 3 }, (_, i) =>
    hex(
      [i % 17, Math.floor(i / 17) % 17, Math.floor(i / 289)].reduce((rgb, step) => rgb * 256 + step * 15, 0),
    ),
  ),
  ...Array.from({ length: 100 }, (_, i) => hex((i * 6_700_417 + 12_345) % 0x1000000)),
];
const every = (step: number) => BRANDS.filter((_, i) => i % step === 0);
/** Enough to tell apart what is painted differently. */
const PROBES = ['#123456', '#ffee00', '#ffffff', 'none', 'currentColor'];

/** A brand that is the page, that is hardly there, that no screen can show, that is none. */
const STRANGE = [
  ...[
    'white',
    'black',
    '#121212',
    'Canvas',
    'CanvasText',
    'gray',
    'rebeccapurple',
    'LinkText',
    'AccentColor',
  ],
  ...['rgb(255 0 0 / 0.05)', 'rgb(0 0 0 / 0)', '#ffffff10', 'transparent', 'oklch(0.6 0.2 30 / 30%)'],
  ...['currentColor', 'currentcolor', 'light-dark(white, black)'],
  ...[
    'color(display-p3 0 1 0)',
    'color(display-p3 0.9 0 0)',
    'color(display-p3 1 0.1 1)',
    'color(rec2020 0 0 1)',
  ],
  ...['color(xyz 3 3 3)', 'oklch(0.7 0.5 145)', 'oklch(0 0.4 264)', 'oklch(1 0.4 90)', 'lab(54 107 -60)'],
  ...[
    'hsl(none 100% 50%)',
    'oklch(60% none none)',
    'calc(1px)',
    'nonsense',
    '12px',
    'url(x.png)',
    'var(--none)',
    ' ',
  ],
  ...['inherit', 'initial', '#12345', 'red blue', 'linear-gradient(red, blue)'],
];

/** What an engine may lack, told by the conditions of `@supports` that it then refuses. */
const ENGINES = {
  'without light-dark()': (condition: string) => !condition.includes('light-dark'),
  'without relative colours': () => false,
};
type Engine = (condition: string) => boolean;
interface Styled {
  elementStyles: readonly CSSResult[];
}

const THEMES = ['clinical', 'editorial', 'civic', 'playful'];

const systemColours = (...names: string[]) => {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colours = names.map((name) => {
    probe.style.backgroundColor = name;
    return getComputedStyle(probe).backgroundColor;
  });
  probe.remove();
  return colours;
};

describe('colours', function () {
  // Thousands of states; a machine may have other work.
  this.timeout(100_000);
  let page: HTMLElement;
  let widgets: CareerElement[];
  /** Each that there is in the document with something in every field, and those that differ. */
  let all: Pair[];
  let pairs: Pair[];
  /** What the brand is set on. */
  let branded: HTMLElement[];

  const set = (brand: string, scheme: string) => {
    const { style } = document.documentElement;
    if (style.colorScheme !== scheme) style.colorScheme = scheme;
    for (const { style } of branded) style.setProperty('--career-brand', brand);
  };
  const states = (brands: readonly string[]) =>
    SCHEMES.flatMap((scheme) =>
      brands.map((brand) => ({ name: `${brand}, ${scheme}`, enter: () => set(brand, scheme) })),
    );
  /** Of what is not displayed a browser works out only the styles that are asked for: thousands of states in seconds. */
  const hidden = (pairs: readonly Pair[]) => {
    set('', 'light');
    const copy = extract(pairs);
    branded = copy.roots;
    page.style.display = 'none';
    const show = () => {
      page.style.display = '';
      branded = [page];
      for (const root of copy.roots) root.remove();
    };
    return { pairs: copy.pairs, show };
  };
  /** Pairs with less contrast than they need, as sentences. */
  const faults = (
    pairs: readonly Pair[],
    all: readonly { name: string; enter: () => void }[],
    least: (pair: Pair) => number,
  ): string[] => {
    const copy = hidden(pairs);
    const faults = measure(copy.pairs, all, least);
    copy.show();
    return faults;
  };
  const measure: typeof faults = (pairs, all, least) => {
    const contrasts = new Contrasts();
    for (const { name, enter } of all) {
      enter();
      contrasts.note(pairs, name);
    }
    return contrasts
      .lowest()
      .filter(({ pair, contrast }) => contrast < least(pair))
      .map(({ pair, contrast, state }) => `${contrast.toFixed(2)}:1 ${pair.where} (${state})`);
  };
  const aa = ({ kind }: Pair) => (kind === 'text' ? 4.5 : 3);
  /** Black or white on the brand itself is the one pair that no colour can bring to 7:1. */
  const aaa = (pair: Pair) => (pair.kind === 'text' && !pair.where.includes('.button') ? 7 : aa(pair));

  /** Gives the widgets the sheets that an engine would make of theirs. */
  const pretend = (engine: Engine) => {
    for (const widget of widgets) {
      const { elementStyles } = widget.constructor as unknown as Styled;
      widget.shadowRoot!.adoptedStyleSheets = elementStyles.map(({ cssText }) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          cssText.replace(/@supports ([^{]+)/g, (rule, condition: string) =>
            engine(condition) ? rule : '@supports (not: so)',
          ),
        );
        return sheet;
      });
    }
  };
  const fill = async (career: unknown) => {
    // With pictures there would be no seals and no drawn field.
    const drawn = (key: string, value: unknown) => (key === 'image' ? undefined : value);
    const data: unknown = JSON.parse(JSON.stringify(career, drawn));
    for (const widget of widgets) widget.data = data;
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    for (const { shadowRoot } of widgets)
      for (const fold of shadowRoot!.querySelectorAll('details')) fold.open = true;
    set('', 'light');
  };
  const measured = (pairs = pairsOf(widgets)) =>
    distinct(
      pairs,
      states(PROBES).map(({ enter }) => enter),
    );

  before(async () => {
    await setViewport({ width: 1280, height: 24_000 });
    document.documentElement.style.background = 'Canvas';
    page = document.createElement('main');
    page.innerHTML = WIDGETS;
    document.body.append(page);
    branded = [page];
    widgets = [...page.querySelectorAll<CareerElement>(':is(career-spotlight, [layout])')];
    await fill(full(schema, 'career'));
    all = pairsOf(widgets);
    pairs = measured(all);
  });
  afterEach(() => {
    page.removeAttribute('style');
  });
  after(async () => {
    page.remove();
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  it('are looked for wherever there is text or a shape', () => {
    const found = all.map(({ kind, where }) => `${kind} ${where.replace(/ “.*/, '')}`);
    for (const one of [
      'text career-spotlight <h2>.title',
      'text career-spotlight <p>.kicker',
      'text career-spotlight <p>.lede',
      'text career-spotlight <p>.quiet',
      'text career-spotlight <a>.button',
      'text career-spotlight <text>.',
      'text career-spotlight <span>.node',
      'text career-spotlight <summary>.',
      'text career-role-card <a>.link',
      'text career-certification-badge <abbr>.acronym',
      'graphic career-spotlight <a>.button',
      'graphic career-spotlight <span>.node',
      'graphic career-spotlight <circle>.rim',
      'graphic career-spotlight <svg>.bar',
      'graphic career-spotlight <div>.choice::before',
    ])
      expect(found).to.include(one);
    expect(found.length).to.be.greaterThan(200);
  });

  it(`keep 7:1 with each of ${BRANDS.length} brands, light and dark; 4.5:1 on the brand itself`, () => {
    expect(faults(pairs, states(BRANDS), aaa)).to.deep.equal([]);
  });

  it('ask nothing of an engine that it may lack', () => {
    for (const { elementStyles } of widgets.map((it) => it.constructor as unknown as Styled)) {
      for (const { cssText } of elementStyles) {
        // A block in a block, and what stands between the two.
        const certain = cssText.replace(/@supports[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
        expect(certain).to.not.match(/light-dark\(|contrast-color\(|\(\s*from /);
      }
    }
  });

  it('are the same in the copy that is measured', () => {
    const sample = states(every(700));
    const colours = (pairs: readonly Pair[]) =>
      sample.map(({ enter }) => {
        enter();
        return pairs.map(read);
      });
    const displayed = colours(pairs);
    const copy = hidden(pairs);
    const copied = colours(copy.pairs);
    copy.show();
    expect(copied).to.deep.equal(displayed);
  });

  it('reach 7:1 for all text, the button’s as well, where nothing is set', () => {
    const least = ({ kind }: Pair) => (kind === 'text' ? 7 : 3);
    expect(faults(pairs, states(['']), least)).to.deep.equal([]);
  });

  it('keep their contrast whatever is given for a brand', () => {
    expect(faults(pairs, states(STRANGE), aa)).to.deep.equal([]);
  });

  // What stands on the brand is left out: given nonsense, it has the colour of the text around, on whatever brand.
  for (const token of ['surface', 'text', 'muted', 'border', 'radius', 'space', 'font'])
    it(`keep their contrast where --career-${token} is nonsense`, () => {
      page.style.setProperty(`--career-${token}`, 'nonsense');
      expect(faults(pairs, states(PROBES), aa)).to.deep.equal([]);
    });

  it('keep their contrast on tinted paper, and on the dark canvas of other browsers', () => {
    for (const surface of ['#f3efe6', '#f0f4f8', '#fff1f5', '#eef5ee']) {
      page.style.setProperty('--career-surface', `light-dark(${surface}, #232126)`);
      expect(faults(pairs, states(every(100)), aa), surface).to.deep.equal([]);
    }
  });

  it('change nothing but a line where a pointer hovers', () => {
    const sheets = widgets.flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
    const hovers = sheets
      .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[])
      .filter((rule) => rule.selectorText?.includes(':hover'));
    expect(hovers).to.not.have.length(0);
    for (const { style } of hovers)
      expect([...style].filter((property) => !property.startsWith('text-decoration'))).to.deep.equal([]);
  });

  it('show a ring round what has the focus', () => {
    const root = widgets[0]!.shadowRoot!;
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[]);
    const focused = rules.filter(({ selectorText }) => selectorText?.includes(':focus-visible'));
    expect(focused).to.not.have.length(0);
    const controls = [...root.querySelectorAll<HTMLElement>('a, summary')].filter((it) => it.offsetHeight);
    // The window of a test need not have the focus.
    for (const { style } of controls) style.cssText = focused.map((rule) => rule.style.cssText).join('');
    const rings = controls.map(ringOf);
    expect(rings.length).to.be.greaterThan(10);
    expect(measure(rings, states(PROBES), () => 7)).to.deep.equal([]);
    for (const control of controls) control.removeAttribute('style');
  });

  it('of a badge in a sentence are those of the sentence, on a dark page that does not say so too', () => {
    const badge = widgets.find((widget) => widget.getAttribute('layout') === 'inline')!;
    Object.assign(page.style, { color: '#eee', background: '#111' });
    const ours = distinct(pairsOf([badge]), [() => set('', 'light')]);
    expect(ours).to.not.have.length(0);
    const least = () => 4.5;
    const light = states(PROBES).filter(({ name }) => name.endsWith('light'));
    expect(faults(ours, light, least)).to.deep.equal([]);
  });

  it('are what is worked out for designers', () => {
    const probe = document.createElement('i');
    widgets[0]!.shadowRoot!.querySelector('.career')!.append(probe);
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const declared = customProperties(base.cssText);
    const all = [...TOKENS, ...DERIVED].flatMap(({ property }) => property ?? []);
    expect(all.length).to.be.greaterThan(7);
    const off: string[] = [];
    page.style.display = 'none';
    for (const { name, enter } of states(every(17))) {
      enter();
      const [brand, scheme] = name.split(', ') as [string, 'light' | 'dark'];
      for (const property of all) {
        probe.style.color = `var(${property})`;
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
        const shown = canvas.getImageData(0, 0, 1, 1).data;
        const ours = resolve(`var(${property})`, new Map([...declared, ['--career-brand', brand]]), scheme);
        if (ours.some((part, i) => Math.abs(part * 255 - shown[i]!) > 1)) off.push(`${property} of ${name}`);
      }
    }
    probe.remove();
    expect(off).to.deep.equal([]);
  });

  it('follow the page, and a theme against it', () => {
    const surfaces = (attribute?: 'light' | 'dark') =>
      SCHEMES.map((scheme) => {
        set('', scheme);
        return widgets
          .filter((widget) => widget.getAttribute('layout') !== 'inline')
          .map((widget) => {
            if (attribute) widget.setAttribute('theme', attribute);
            else widget.removeAttribute('theme');
            return getComputedStyle(widget.shadowRoot!.querySelector('.career')!).backgroundColor;
          });
      }).map((all) => [...new Set(all)].join());
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(18, 18, 18)'];
    expect(surfaces()).to.deep.equal([light, dark]);
    expect(surfaces('light')).to.deep.equal([light, light]);
    expect(surfaces('dark')).to.deep.equal([dark, dark]);
    expect(surfaces()).to.deep.equal([light, dark]);
  });

  describe('of a typical page', () => {
    before(() => fill(typical));

    for (const [name, engine] of Object.entries(ENGINES))
      it(`keep their contrast in an engine ${name}`, () => {
        pretend(engine);
        expect(faults(measured(), states(every(16)), aa)).to.deep.equal([]);
        pretend(() => true);
      });

    for (const theme of SCHEMES)
      it(`keep their contrast where the theme is ${theme}, whatever the page is`, () => {
        for (const widget of widgets) widget.theme = theme;
        expect(faults(measured(), states([...every(200), ...STRANGE]), aa)).to.deep.equal([]);
        for (const widget of widgets) widget.removeAttribute('theme');
      });

    for (const theme of THEMES)
      it(`keep their contrast in the ready theme “${theme}”, light and dark`, async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await (await fetch(`/src/styles/themes/${theme}.css`)).text());
        document.adoptedStyleSheets.push(sheet);
        set('', 'light');
        expect(
          getComputedStyle(widgets[0]!.shadowRoot!.querySelector('.button')!).backgroundColor,
        ).to.not.equal('color(srgb 0.0431373 0.360784 0.4)');
        const least = ({ kind }: Pair) => (kind === 'text' ? 7 : 3);
        expect(faults(measured(), states(['']), least)).to.deep.equal([]);
        document.adoptedStyleSheets.pop();
      });
  });

  it('are the visitor’s own where colours are forced', async () => {
    await executeServerCommand('forced-colors', 'active');
    try {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      set('', 'light');
      const known = systemColours('Canvas', 'CanvasText', 'LinkText');
      const strange = pairsOf(widgets).flatMap(({ where, fronts, behind }) =>
        [...behind, ...fronts]
          // Of a shape in `currentColor`, only `color` tells what is really painted.
          .map(({ element, style, property }) =>
            style.getPropertyValue(
              /fill|stroke/.test(property) && element.closest('svg') ? 'color' : property,
            ),
          )
          .filter((colour) => !known.includes(colour) && !colour.endsWith(', 0)'))
          .map((colour) => `${colour} ${where}`),
      );
      expect(strange).to.deep.equal([]);
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });
});
