import {
  isControl,
  isDrawn,
  isMuted,
  isSpoken,
  nameOf,
  roleOf,
  rootsIn,
  spokenText,
  styleOf,
  tidy,
} from './dom.js';
import type { Probe } from './scene.js';

const nameless =
  /^(caption|code|deletion|emphasis|generic|insertion|paragraph|none|presentation|strong|subscript|superscript|time|definition|term)?$/;

const roles: Probe = {
  name: 'no role or state is invented, taken away or set against the element',
  criteria: ['1.3.1', '2.2.4', '4.1.2', '4.1.3'],
  *find({ elements }) {
    for (const element of elements) {
      const given = tidy(element.getAttribute('role') ?? '');
      const role = roleOf(element);
      if (given && isDrawn(element)) {
        const [first] = given.split(' ');
        const allowed = /^(list|img|group|region|presentation|none|status|note)$/;
        const meaningful =
          /^(h[1-6]|ul|ol|li|dl|dt|dd|a|button|summary|details|table|tr|td|th|section|article|main|nav|p|time|img)$/;
        if (/^(none|presentation)$/.test(first!)) {
          if (meaningful.test(element.localName) && element.localName !== 'img')
            yield [element, `role="${given}" takes its meaning away`];
        } else if (
          !allowed.test(first!) &&
          meaningful.test(element.localName) &&
          first !== IMPLICIT[element.localName]
        )
          yield [element, `role="${given}" on <${element.localName}>`];
        else if (
          !isMuted(element) &&
          role !== first &&
          !(first === 'img' && role === 'image') &&
          !/^(none|presentation)$/.test(first!)
        )
          yield [element, `role="${given}" is not taken: the browser says ${role || 'nothing'}`];
        if (/^(application|alert|alertdialog|log|marquee|timer|menu|menubar|grid|tree)$/.test(first!))
          yield [element, `role="${given}" changes how a reader works here`];
      }
      if (isSpoken(element) && FLAT.test(given) && element.querySelector(given === 'button' ? OUTLINE : '*'))
        if (element.querySelector(OUTLINE) || (given !== 'button' && spokenText(element)))
          yield [element, `role="${given}" takes away what is in it`];
      if (/^(group|region)$/.test(given) && isDrawn(element) && !nameOf(element))
        yield [element, `role="${given}" without a name`];
      if (given === 'status' && (spokenText(element).length > 200 || element.querySelector('ul, ol, dl, a')))
        yield [element, 'more than a message announces itself'];
      for (const { name, value } of element.attributes) {
        if (!name.startsWith('aria-')) continue;
        if (/^aria-(label|labelledby|roledescription)$/.test(name) && !tidy(value))
          yield [element, `${name} is empty`];
        if (/^aria-(label|labelledby)$/.test(name) && nameless.test(role) && isDrawn(element))
          yield [element, `${name} on an element without a role that can have a name`];
        if (name === 'aria-live' && element.getAttribute('role') !== 'status')
          yield [element, 'announces itself'];
        if (name === 'aria-busy' && value === 'true') yield [element, 'says that it is not ready'];
        if (name === 'aria-disabled' && value === 'true' && !element.matches(':disabled'))
          yield [element, 'says that it does nothing'];
        if (/^aria-(roledescription|owns|flowto|activedescendant|setsize|posinset|keyshortcuts)$/.test(name))
          yield [element, `${name} in content`];
        if (/^aria-(expanded|pressed|checked|selected|disabled)$/.test(name) && !isControl(element))
          yield [element, `${name} on what is no control`];
      }
    }
    for (const element of elements) {
      if (
        element.getRootNode() instanceof ShadowRoot &&
        isSpoken(element) &&
        /(^|\s)(current|active|selected)(\s|$)/.test(element.className)
      )
        if (
          !['aria-current', 'aria-selected', 'aria-pressed', 'aria-checked'].some((name) =>
            element.hasAttribute(name),
          )
        )
          yield [element, 'its class says a state that no attribute does'];
    }
    const current = new Set<Element>();
    for (const element of elements) {
      if (!element.hasAttribute('aria-current')) continue;
      if (!/^(page|step|location|date|time|true)$/.test(element.getAttribute('aria-current')!))
        yield [element, `aria-current="${element.getAttribute('aria-current')}"`];
      if (/^(page|location)$/.test(element.getAttribute('aria-current')!) && !isControl(element))
        yield [element, 'the current page, and no link to it'];
      const set = element.parentElement ?? element;
      if (current.has(set)) yield [element, 'a second one that is current'];
      current.add(set);
    }
  },
};

/** Roles whose children are no more than a picture, or a label. */
const FLAT = /^(img|image|button|checkbox|math|meter|option|progressbar|radio|separator|slider|switch|tab)$/;
const OUTLINE = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, a, summary, table';

const IMPLICIT: Readonly<Record<string, string>> = {
  a: 'link',
  article: 'article',
  button: 'button',
  img: 'img',
  li: 'listitem',
  main: 'main',
  nav: 'navigation',
  ol: 'list',
  p: 'paragraph',
  section: 'region',
  table: 'table',
  td: 'cell',
  time: 'time',
  tr: 'row',
  ul: 'list',
};

const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'for',
  'headers',
  'list',
  'form',
  'commandfor',
  'popovertarget',
];

const ids: Probe = {
  name: 'ids are unique in their root, and what refers to one finds it',
  criteria: ['1.3.1', '4.1.2'],
  *find({ canvas }) {
    for (const root of rootsIn(canvas)) {
      const all =
        root instanceof Document ? [...canvas.querySelectorAll('*')] : [...root.querySelectorAll('*')];
      const met = new Set<string>();
      for (const element of all) {
        if (element.id && met.has(element.id)) yield [element, `a second #${element.id}`];
        met.add(element.id);
        for (const name of REFERENCES) {
          for (const id of tidy(element.getAttribute(name) ?? '')
            .split(' ')
            .filter(Boolean))
            if (!root.getElementById(id)) yield [element, `${name} names #${id}, which is not there`];
        }
        const href = element.getAttribute('href');
        if (href?.startsWith('#') && href.length > 1 && element.localName === 'a') {
          const id = decodeURIComponent(href.slice(1));
          if (!document.getElementById(id) && !root.getElementById(id))
            yield [element, `leads to ${href}, which is not there`];
        }
      }
    }
  },
};

const folds: Probe = {
  name: 'each fold says what is in it and shows that it opens',
  criteria: ['4.1.2', '2.4.6'],
  *find({ elements }) {
    for (const element of elements) {
      if (element.localName === 'summary' && element.parentElement?.localName !== 'details')
        yield [element, 'a summary outside of a fold'];
      if (element.localName !== 'details' || !isDrawn(element)) continue;
      const summary = element.querySelector(':scope > summary');
      if (!summary) yield [element, 'a fold without a summary: the browser names it'];
      else if (element.firstElementChild !== summary)
        yield [summary, 'the summary is not the first in its fold'];
      else {
        if (!/[\p{L}\p{N}]/u.test(nameOf(summary))) yield [summary, 'a fold without a name'];
        const marker = styleOf(summary).display === 'list-item' && styleOf(summary).listStyleType !== 'none';
        const drawn = ['::before', '::after'].some((pseudo) => styleOf(summary, pseudo).content !== 'none');
        if (!marker && !drawn && !summary.querySelector('svg, img'))
          yield [summary, 'nothing shows that it opens'];
        const told = summary.getAttribute('aria-expanded');
        if (told !== null && (told === 'true') !== (element as HTMLDetailsElement).open)
          yield [summary, `aria-expanded="${told}"`];
      }
      if (
        !spokenText(element)
          .replace(summary ? spokenText(summary) : '', '')
          .trim() &&
        (element as HTMLDetailsElement).open
      )
        yield [element, 'opens on nothing'];
    }
  },
};

const markup: Probe = {
  name: 'markup is not used for its looks',
  criteria: ['1.3.1'],
  *find({ elements }) {
    for (const element of elements) {
      if (
        element.localName === 'br' &&
        element.nextElementSibling?.localName === 'br' &&
        !tidy(element.nextSibling?.textContent ?? '')
      )
        yield [element, 'two line breaks for a paragraph'];
      if (
        element.matches('p, h1, h2, h3, h4, h5, h6, a, button, summary, figcaption, caption, th') &&
        isDrawn(element)
      ) {
        const empty = !tidy(element.textContent ?? '') && !element.querySelector('img, svg, slot');
        if (empty) yield [element, 'empty'];
      }
      if (element.matches('blockquote:not([cite]), fieldset'))
        yield [element, `<${element.localName}> for an indent`];
      if (element.matches('font, center, marquee, blink, big, tt, strike, u'))
        yield [element, `<${element.localName}>`];
      if (element.localName === 'table' && isSpoken(element)) {
        if (!element.querySelector('th')) yield [element, 'a table without headers'];
        if (/^(block|grid|flex)$/.test(styleOf(element).display))
          yield [element, 'a table that its style undoes'];
      }
    }
  },
};

export const roleProbes: readonly Probe[] = [roles, ids, folds, markup];
