import { expect } from '@open-wc/testing';
import './elements/role-card/career-role-card.js';
import { put, settled, shown } from '../test/watch.js';
import { upgrade, watch } from './placeholders.js';

const JSON_TEXT = '{"name":"Pharmacist","tagline":"Safe medicines"}';
const block = (data = JSON_TEXT, more = '') =>
  `<div data-career-widget="role-card" data-career='${data}' ${more}><p>Readable</p></div>`;

describe('a placeholder', () => {
  it('becomes the widget, with its content as the author’s children', async () => {
    const page = put<HTMLElement>(`<section>${block()}</section>`);
    const [widget] = upgrade(page);
    await settled();
    expect(page.firstElementChild === widget).to.equal(true);
    expect(widget!.localName).to.equal('career-role-card');
    expect(shown(widget!)).to.contain('Pharmacist');
    expect(widget!.innerHTML).to.equal('<p>Readable</p>');
  });

  for (const [form, data] of [
    ['percent-encoded', encodeURIComponent(JSON_TEXT)],
    ['base64url', btoa(JSON_TEXT)],
  ] as const) {
    it(`takes data that is ${form}`, async () => {
      const [widget] = upgrade(put<HTMLElement>(`<section>${block(data)}</section>`));
      await settled();
      expect(shown(widget!)).to.contain('Safe medicines');
    });
  }

  it('takes the widget’s attributes with and without “data-”, and what a page says of any element', () => {
    const more =
      'data-layout="compact" level="4" data-eyebrow="Careers" id="me" class="wide" dir="rtl" lang="ar"';
    const [widget] = upgrade(put<HTMLElement>(`<section>${block(JSON_TEXT, more)}</section>`));
    const given = Object.fromEntries([...widget!.attributes].map(({ name, value }) => [name, value]));
    expect(given).to.deep.include({
      layout: 'compact',
      level: '4',
      eyebrow: 'Careers',
      id: 'me',
      class: 'wide',
      dir: 'rtl',
      lang: 'ar',
      'data-career': JSON_TEXT,
    });
  });

  it('takes nothing else: no handler and no style comes in by a “data-” name', () => {
    const more =
      'data-onclick="alert(1)" data-onfocus="alert(1)" data-style="x" data-hidden data-is="a" style="color:red"';
    const [widget] = upgrade(put<HTMLElement>(`<section>${block(JSON_TEXT, more)}</section>`));
    const names = [...widget!.attributes].map(({ name }) => name).sort();
    expect(names).to.deep.equal(['data-career']);
  });

  it('may be the element itself', () => {
    const placeholder = put<HTMLElement>(block());
    const parent = placeholder.parentElement!;
    expect(upgrade(placeholder)).to.have.length(1);
    expect(parent.firstElementChild!.localName).to.equal('career-role-card');
  });

  it('becomes one widget, however often it is asked', async () => {
    const page = put<HTMLElement>(`<section>${block()}</section>`);
    upgrade(page);
    expect(upgrade(page)).to.have.length(0);
    expect(page.querySelectorAll('career-role-card')).to.have.length(1);
    const copy = page.cloneNode(true) as HTMLElement;
    page.after(copy);
    expect(upgrade(copy)).to.have.length(0);
    await settled();
    expect(shown(copy.firstElementChild!)).to.contain('Pharmacist');
  });

  for (const name of ['', 'nonsense', 'role-card"', '../x', 'Role-Card ', '__proto__', 'constructor']) {
    it(`that names no widget stays as it is: ${JSON.stringify(name)}`, () => {
      const page = put<HTMLElement>('<section><div><p>Readable</p></div></section>');
      page.firstElementChild!.setAttribute('data-career-widget', name);
      const before = page.innerHTML;
      expect(upgrade(page)).to.have.length(0);
      expect(page.innerHTML).to.equal(before);
    });
  }

  it('with bad data leaves the author’s words on the page', async () => {
    const [widget] = upgrade(put<HTMLElement>(`<section>${block('{')}</section>`));
    await settled();
    expect(shown(widget!)).to.equal(undefined);
    expect(widget!.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe('a page that is watched', () => {
  before(() => watch());

  it('turns placeholders that come in later', async () => {
    const page = put<HTMLElement>('<section></section>');
    page.innerHTML = `<p>${block()}</p><article>${block()}</article>`;
    await settled();
    expect(page.querySelectorAll('career-role-card')).to.have.length(2);
    expect(page.querySelectorAll('[data-career-widget]')).to.have.length(0);
  });
});
