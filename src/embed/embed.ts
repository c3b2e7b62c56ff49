/** The page dist/embed.html: a widget for hosts that let nothing pass but a frame. */
import '../career-elements.js';
import { attributesOf } from '../page.js';
import { readAddress } from './address.js';

/** To the page around, and from it to ask for an answer now: `{ type: 'career-height', height: 412 }`. */
const MESSAGE = 'career-height';
const USAGE = 'Write it like embed.html#career-role-card=… or embed.html?src=….';

const { body, documentElement: root } = document;

function show(): void {
  const { tag, data, options } = readAddress(location);
  // `<career-data>` shows nothing of its own.
  const known = tag === 'career-data' ? undefined : attributesOf(tag);
  const words = document.createElement('p');
  root.lang = options.get('lang') ?? 'en';
  look(options);
  if (!known || (!data && !options.get('src'))) {
    words.textContent = known
      ? `There is no career document in this address. ${USAGE}`
      : `There is no widget “${tag}”. ${USAGE}`;
    body.replaceChildren(words);
    return;
  }

  const widget = document.createElement(tag);
  for (const [name, value] of options) if (known.includes(name)) widget.setAttribute(name, value);
  if (data) widget.setAttribute('data-career', data);
  widget.append(words);
  words.textContent = 'The career is being loaded.';
  const drawn = () => widget.shadowRoot!.querySelector<HTMLElement>('.career');
  widget.addEventListener('career-ready', () => {
    const { lang } = drawn()!;
    if (lang) root.lang = lang;
    document.title = drawn()!.querySelector('[part~=title]')?.textContent.trim() || document.title;
  });
  widget.addEventListener('career-error', ({ issues: [issue] }) => {
    words.textContent = ['The career cannot be shown.', issue!.message, issue!.suggestion].join(' ');
  });
  body.replaceChildren(widget);
}

/** What a page says by its style sheet, which does not reach into a frame. */
function look(options: ReadonlyMap<string, string>): void {
  const theme = options.get('theme') ?? '';
  root.style.colorScheme = /^(light|dark)$/.test(theme) ? theme : '';
  const brand = (options.get('brand') ?? '').replace(/^(?=[\da-f]{3,8}$)/i, '#');
  // A colour by its name or its number; not what would fetch something.
  root.style.setProperty(
    '--career-brand',
    /^#?\w+$/.test(brand) && CSS.supports('color', brand) ? brand : '',
  );
}

function tellHeight(): void {
  // What is no secret may be told to anybody: the page around has no name that a sandboxed frame could know.
  parent.postMessage({ type: MESSAGE, height: Math.ceil(body.getBoundingClientRect().height) }, '*');
}

/** A frame is no place for another site. Where the host forbids new tabs, it is still better than a dead link. */
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement);
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (event.defaultPrevented || !link || !isPlain || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  const tab = open(link.href, '_blank');
  if (tab) tab.opener = null;
  else location.assign(link.href);
}

show();
addEventListener('hashchange', show);
addEventListener('click', follow);
if (parent !== window) {
  new ResizeObserver(tellHeight).observe(body);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === MESSAGE) tellHeight();
  });
}
