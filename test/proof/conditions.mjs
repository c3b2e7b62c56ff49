/**
 * How a visitor may look at a page. Folds are opened in all but the first, so that what is in them is checked too; on
 * paper the widget has to open them itself.
 * `recolours` and `rearranges` say what else is than in the default.
 * @type {readonly import('./page/scene.js').Condition[]}
 */
export const conditions = [
  { name: 'default' },
  { name: 'default, unfolded', rearranges: true, reduced: true, unfold: true },
  { name: 'dark', recolours: true, dark: true, reduced: true, unfold: true },
  { name: 'forced colours', recolours: true, forced: true, dark: true, reduced: true, unfold: true },
  { name: 'right to left', rearranges: true, direction: 'rtl', reduced: true, unfold: true },
  { name: '320 px', rearranges: true, width: 320, reduced: true, unfold: true },
  { name: '200 % text', rearranges: true, text: 200, reduced: true, unfold: true },
  { name: 'text spacing', rearranges: true, spacing: true, reduced: true, unfold: true },
  { name: 'pointed at', recolours: true, pointed: true, reduced: true, unfold: true, probesOnly: true },
  { name: 'print', recolours: true, rearranges: true, media: 'print', width: 718, reduced: true },
];

/** What the browser, and not the page, does for a condition. */
export async function emulate(client, { width = 1280, media = '', dark, forced, reduced }) {
  await Promise.all([
    client.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    }),
    client.send('Emulation.setEmulatedMedia', {
      media,
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: reduced ? 'reduce' : 'no-preference' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    }),
  ]);
}
