import { expect, fixture, html } from '@open-wc/testing';
import { canonical, inherited, languageOf } from './language.js';

describe('the language of an element', () => {
  const inPage = async (markup: string) => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = markup;
    return box.querySelector('#it')!;
  };

  const cases: [string, string, string][] = [
    ['its own', '<p lang="de"><b id="it" lang="fr"></b></p>', 'fr'],
    ['its parent’s', '<p lang="de"><b id="it"></b></p>', 'de'],
    ['its nearest ancestor’s', '<div lang="de"><div lang="fr"><p><b id="it"></b></p></div></div>', 'fr'],
    ['meant by an underscore', '<b id="it" lang="en_US"></b>', 'en-US'],
    ['in canonical spelling', '<b id="it" lang=" PT-br "></b>', 'pt-BR'],
    ['English when it makes no sense', '<div lang="de"><b id="it" lang="!!"></b></div>', 'en'],
    ['English when it is said to be unknown', '<div lang="de"><b id="it" lang=""></b></div>', 'en'],
    ['the page’s', '<b id="it"></b>', 'en'],
  ];
  for (const [name, markup, expected] of cases) {
    it(`is ${name}`, async () => expect(languageOf(await inPage(markup))).to.equal(expected));
  }

  it('is found across shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ar"><section></section></div>`);
    const middle = document.createElement('div');
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).append(middle);
    const it = document.createElement('b');
    middle.attachShadow({ mode: 'closed' }).append(it);
    expect(languageOf(it)).to.equal('ar');
    middle.lang = 'he';
    expect(languageOf(it)).to.equal('he');
  });

  it('is that of the place where a child was written, not of the shadow root that it shows in', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="de"><b></b></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p lang="fr"><slot></slot></p>';
    expect(languageOf(host.querySelector('b')!)).to.equal('de');
  });

  it('is the page’s, whatever that is', () => {
    const { lang } = document.documentElement;
    try {
      document.documentElement.lang = 'sv';
      expect(languageOf(document.body)).to.equal('sv');
      document.documentElement.removeAttribute('lang');
      expect(languageOf(document.body)).to.equal('en');
      document.documentElement.lang = '';
      expect(languageOf(document.body)).to.equal('en');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('is English for an element that is in no page', () => {
    expect(languageOf(document.createElement('p'))).to.equal('en');
    const link = document.createElement('a');
    link.href = 'https://www.example.org';
    expect(languageOf(link.appendChild(document.createElement('p')))).to.equal('en');
  });
});

describe('an attribute that is inherited', () => {
  it('is that of the nearest element that has one, across shadow roots', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div data-x="far">
        <p data-x=""><b></b></p>
      </div>`,
    );
    const it = document.createElement('i');
    outer.querySelector('p')!.attachShadow({ mode: 'open' }).append(it);
    expect(inherited(outer, 'data-x')).to.equal('far');
    expect(inherited(it, 'data-x')).to.equal('');
    outer.querySelector('p')!.dataset['x'] = 'near';
    expect(inherited(it, 'data-x')).to.equal('near');
    expect(inherited(it, 'data-y')).to.equal(undefined);
  });
});

describe('a language tag', () => {
  const tags: [string, string][] = [
    ['en', 'en'],
    ['EN', 'en'],
    ['en_US', 'en-US'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
    ['de-ch-1996', 'de-CH-1996'],
    ['iw', 'he'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
    [' fr\n', 'fr'],
    ['', 'en'],
    [' ', 'en'],
    ['e', 'en'],
    ['C', 'en'],
    ['en_US.UTF-8', 'en'],
    ['de,en', 'en'],
    ['*', 'en'],
    ['-', 'en'],
    ['x'.repeat(1000), 'en'],
    ['<b>', 'en'],
    ['ру', 'en'],
  ];
  for (const [given, expected] of tags) {
    it(`“${given.slice(0, 20)}” is read as ${expected}`, () => expect(canonical(given)).to.equal(expected));
  }

  it('is always one that Intl takes', () => {
    for (const [given] of tags) expect(() => new Intl.NumberFormat(canonical(given))).to.not.throw();
  });
});
