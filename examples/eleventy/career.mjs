import { renderHtml, renderShadow } from 'career-elements/static';

/**
 * A shortcode: `{% career document %}` is the whole page, drawn before any script has run;
 * `{% career document, "html", widget="day-schedule" %}` is one widget, as HTML that `career-elements.css` lays out.
 */
export async function career(document, as = 'shadow', { widget = 'spotlight', layout, level } = {}) {
  const render = { html: renderHtml, shadow: renderShadow }[as];
  const { html, issues } = await render(document, { widget, layout, level, tag: true });
  for (const { message } of issues) console.warn(message);
  if (!html) throw new Error(`Nothing to show in a ${widget}`);
  return html;
}
