import { expect, fixture, html } from '@open-wc/testing';
import '../elements/role-card/career-role-card.js';
import type { RoleCard } from '../elements/role-card/role-card.js';
import { register, registration } from './register.js';

/** What the browser makes of a private property, and of the button that uses some. */
const look = async (styles: Record<string, string> = {}) => {
  const card = await fixture<RoleCard>(
    html`<career-role-card name="Ward nurse" href="/nurse"></career-role-card>`,
  );
  for (const [name, value] of Object.entries(styles)) card.style.setProperty(name, value);
  const value = (name: string, selector = '.title') =>
    getComputedStyle(card.shadowRoot!.querySelector(selector)!).getPropertyValue(name);
  return { value, button: value('background-color', '.button'), color: value('color', '.title') };
};

describe('registered properties', () => {
  it('are worked out before they are inherited', async () => {
    const { value } = await look({ '--career-brand': '#7a1f5c' });
    for (const name of ['accent', 'border', 'fill', 'muted', 'text', 'tint'])
      expect(value(`--ce-${name}`)).to.match(/^(rgb|color|oklab|oklch)\([^a-z]*(srgb[^a-z]*)?\)$/);
    expect(value('--ce-cqi')).to.match(/^[\d.]+px$/);
  });

  it('give the default brand and text in place of what is no colour', async () => {
    const { button, color } = await look();
    for (const nonsense of ['nonsense', '12px', 'none', 'url(x.png)'])
      expect((await look({ '--career-brand': nonsense })).button).to.equal(button);
    for (const token of ['text', 'surface', 'muted'])
      expect((await look({ [`--career-${token}`]: 'nonsense', color: 'red' })).color).to.not.equal(
        'rgb(255, 0, 0)',
      );
    expect(color).to.not.equal('');
  });

  it('are the same in the style sheet of a whole page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(registration());
    const rules = [...sheet.cssRules] as CSSPropertyRule[];
    expect(rules.length).to.equal(registration().split('@property').length - 1);
    const { value } = await look();
    for (const { name, syntax, initialValue, inherits } of rules) {
      expect([inherits, syntax === '<color>' || syntax === '<length>']).to.deep.equal([true, true]);
      expect([initialValue, value(name)]).to.not.include('');
    }
  });

  it('may be registered again, as by a second copy of the library', () => {
    register();
    register();
  });
});
