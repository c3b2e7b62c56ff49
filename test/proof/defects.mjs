/**
 * Defects to plant in real stories, one at a time: the gate must see them. `plant` runs in the page, after the story shows;
 * it gets its first `host` and that one's `root`, `one(selector)` and `all(selector)` through all roots, `css(text)` for a
 * style sheet in every root, `rename(element, tag)`, and the `canvas` round the story.
 */
export const defects = [
  // Lists and terms
  {
    name: 'a list without role="list"',
    story: 'role-card/Card',
    plant: ({ one }) => one('ul').removeAttribute('role'),
  },
  {
    name: 'a list that is made of boxes',
    story: 'role-card/Card',
    plant: ({ one, rename }) => {
      for (const item of [...one('ul').children]) rename(item, 'div').className = 'item';
      rename(one('ul'), 'div').removeAttribute('role');
    },
  },
  {
    name: 'an item outside of its list',
    story: 'pathway-timeline/Default',
    plant: ({ one }) => one('.set').before(one('.set > li')),
  },
  {
    name: 'a list that is only layout',
    story: 'certification-badge/CompleteOpen',
    plant: ({ one }) => one('ul').setAttribute('role', 'presentation'),
  },
  {
    name: 'a box between a list and its items',
    story: 'pathway-timeline/Default',
    plant: ({ one }) => {
      const box = document.createElement('div');
      box.append(...one('.set').children);
      one('.set').append(box);
    },
  },
  { name: 'a term without a description', story: 'role-card/Card', plant: ({ one }) => one('dd').remove() },
  {
    name: 'descriptions as paragraphs',
    story: 'role-card/Card',
    plant: ({ all, rename }) => all('dd').forEach((it) => rename(it, 'p')),
  },

  // Headings
  {
    name: 'a heading level skipped',
    story: 'role-card/Card',
    plant: ({ all, rename }) => all('h4').forEach((it) => rename(it, 'h6')),
  },
  {
    name: 'a heading that is a styled paragraph',
    story: 'role-card/Card',
    plant: ({ one, rename, css }) => {
      const other = rename(one('h3'), 'p');
      other.id = 'fake';
      css('#fake { font-weight: 650; line-height: 1.15 }');
    },
  },
  {
    name: 'a heading that is a bold box',
    story: 'day-schedule/PartsOfADay',
    plant: ({ one, rename, css }) => {
      rename(one('.slot-title'), 'div');
      css('.slot-title { font-weight: 700 }');
    },
  },
  { name: 'an empty heading', story: 'role-card/Card', plant: ({ one }) => one('h3').replaceChildren() },
  {
    name: 'a section without its heading',
    story: 'role-card/Complete',
    plant: ({ all }) => all('section > h3').at(-1).remove(),
  },
  {
    name: 'a heading whose role is taken away',
    story: 'pathway-timeline/Default',
    plant: ({ one }) => one('h2').setAttribute('role', 'presentation'),
  },

  // Names
  {
    name: 'links of one name that lead to different pages',
    story: 'certification-badge/FiveSeals',
    plant: ({ all }) => all('.link .unseen').forEach((it) => it.remove()),
  },
  {
    name: 'a link that only says “Read more”',
    story: 'certification-badge/Card',
    plant: ({ one }) => (one('.link').textContent = 'Read more'),
  },
  {
    name: 'an empty link',
    story: 'certification-badge/Card',
    plant: ({ one }) => one('.link').replaceChildren(),
  },
  {
    name: 'a name that does not hold what is written',
    story: 'certification-badge/Card',
    plant: ({ one }) => one('.link').setAttribute('aria-label', 'Open the page of the certification CHPOP'),
  },
  {
    name: 'a title as the only name',
    story: 'certification-badge/Card',
    plant: ({ one }) => {
      const link = one('.link');
      link.title = 'View details: CHPOP';
      link.innerHTML = '<svg width="44" height="44" aria-hidden="true"><circle cx="22" cy="22" r="9"/></svg>';
    },
  },
  {
    name: 'a name on a box without a role',
    story: 'role-card/Card',
    plant: ({ one }) => one('.story').setAttribute('aria-label', 'The story'),
  },
  {
    name: 'a fold without a name',
    story: 'certification-badge/Complete',
    plant: ({ one }) => one('summary').replaceChildren(),
  },
  {
    name: 'a fold without a summary',
    story: 'certification-badge/Complete',
    plant: ({ one }) => one('summary').remove(),
  },

  // Links and keys
  {
    name: 'a new window that is not announced',
    story: 'certification-badge/Card',
    plant: ({ one }) => (one('.link').target = '_blank'),
  },
  {
    name: 'a link that leads nowhere',
    story: 'certification-badge/Card',
    plant: ({ one }) => one('.link').removeAttribute('href'),
  },
  { name: 'tabindex="5"', story: 'role-card/Hero', plant: ({ one }) => (one('a').tabIndex = 5) },
  {
    name: 'a link that Tab leaves out',
    story: 'certification-badge/FiveSeals',
    plant: ({ one }) => (one('.link').tabIndex = -1),
  },
  {
    name: 'a tab stop that is no control',
    story: 'role-card/Card',
    plant: ({ one }) => (one('.title').tabIndex = 0),
  },
  {
    name: 'a control for the mouse alone',
    story: 'role-card/Card',
    plant: ({ one, css }) => {
      one('.head').addEventListener('click', () => open('/'));
      css('.head { cursor: pointer }');
    },
  },
  {
    name: 'a keyboard trap',
    story: 'certification-badge/FiveSeals',
    plant: ({ one }) =>
      one('.link').addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault()),
  },
  {
    name: 'Enter does nothing',
    story: 'certification-badge/Card',
    plant: ({ one }) =>
      one('.link').addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault()),
  },
  {
    name: 'a control inside a control',
    story: 'certification-badge/Card',
    plant: ({ one }) => one('.link').append(document.createElement('button')),
  },
  {
    name: 'a link hidden from readers',
    story: 'certification-badge/Card',
    plant: ({ one }) => one('.link').setAttribute('aria-hidden', 'true'),
  },
  {
    name: 'the focus thrown away',
    story: 'certification-badge/FiveSeals',
    plant: ({ all }) => all('.link')[1].addEventListener('focus', (event) => event.target.blur()),
  },

  // Focus
  {
    name: 'no focus ring',
    story: 'certification-badge/Card',
    plant: ({ css }) => css('a:focus-visible, summary:focus-visible { outline: none !important }'),
  },
  {
    name: 'a focus ring that hardly shows',
    story: 'certification-badge/Card',
    plant: ({ css }) => css('a:focus-visible { outline-color: #ccc !important }'),
  },
  {
    name: 'a focus ring of 1 px',
    story: 'certification-badge/Card',
    plant: ({ css }) => css('a:focus-visible { outline-width: 1px !important }'),
  },
  {
    name: 'a focus ring that is cut off',
    story: 'certification-badge/Card',
    plant: ({ css }) => css('.badge { overflow: hidden } .words { overflow: hidden } .link { margin: 0 }'),
  },
  {
    name: 'a focus ring missing in the dark',
    story: 'certification-badge/Complete',
    plant: ({ css }) =>
      css('@media (prefers-color-scheme: dark) { summary:focus-visible { outline-color: #333 !important } }'),
  },

  // Colour
  {
    name: 'text of too little contrast',
    story: 'role-card/Card',
    plant: ({ css }) => css('.lede { color: #949494 !important }'),
  },
  {
    name: 'text of AA contrast only',
    story: 'role-card/Card',
    plant: ({ css }) => css('.text { color: #707070 !important }'),
  },
  {
    name: 'text of too little contrast in the dark',
    story: 'day-schedule/PartsOfADay',
    plant: ({ css }) => css('@media (prefers-color-scheme: dark) { .text { color: #777 !important } }'),
  },
  {
    name: 'text that is half transparent',
    story: 'role-card/Card',
    plant: ({ css }) => css('.lede { opacity: 0.5 }'),
  },
  {
    name: 'a link that fades under the pointer',
    story: 'certification-badge/Card',
    plant: ({ css }) => css('.link:hover { color: #b5b5b5 !important }'),
  },
  {
    name: 'a state that only a colour tells',
    story: 'pathway-timeline/StagedSet',
    plant: ({ all, css }) => {
      for (const state of all('.state')) state.parentElement.remove();
      for (const step of all('.step')) step.removeAttribute('aria-current');
      css(
        '.set > li { border-block-start: 2px solid gray !important } .set > .done { border-color: green !important } .set > .current { border-color: red !important }',
      );
    },
  },
  {
    name: 'a link that only its colour tells',
    story: 'certification-badge/CompleteOpen',
    plant: ({ css }) => css('a { text-decoration: none !important }'),
  },
  {
    name: 'marks that are backgrounds',
    story: 'role-card/Card',
    plant: ({ css }) => css('.bullets > li::before { border: 0; block-size: 2px; background: currentColor }'),
  },
  {
    name: 'a button that forced colours dissolve',
    story: 'role-card/Hero',
    plant: ({ css }) => css('@media (forced-colors: active) { a.button { border: 0 !important } }'),
  },
  {
    name: 'a drawing that forced colours swallow',
    story: 'certification-badge/Card',
    plant: ({ css }) =>
      css('@media (forced-colors: active) { .seal * { stroke: #111 !important; fill: #000 !important } }'),
  },

  // Room
  {
    name: 'a target of 20 px',
    story: 'certification-badge/Card',
    plant: ({ css }) => css('.link { min-block-size: 0 !important; margin: 0 !important; line-height: 1.2 }'),
  },
  {
    name: 'targets on top of each other',
    story: 'certification-badge/Complete',
    plant: ({ css }) => css('.link { margin-block-start: -30px !important }'),
  },
  {
    name: 'text cut off at 200 %',
    story: 'role-card/Card',
    plant: ({ css }) => css('.lede { block-size: 32px; overflow: hidden }'),
  },
  {
    name: 'text that does not grow',
    story: 'role-card/Card',
    plant: ({ css }) => css('.text { font-size: 15px !important }'),
  },
  {
    name: 'text cut off by a reader’s spacing',
    story: 'role-card/Hero',
    plant: ({ css }) =>
      css(
        '.button { block-size: 46px; inline-size: max-content; max-inline-size: 215px; white-space: nowrap; overflow: hidden }',
      ),
  },
  {
    name: 'a style that a reader’s spacing cannot change',
    story: 'role-card/Card',
    plant: ({ css }) => css('.text { line-height: 1.2 !important; letter-spacing: 0 !important }'),
  },
  {
    name: 'wider than 320 px',
    story: 'role-card/Card',
    plant: ({ css }) => css('.words { min-inline-size: 24rem !important }'),
  },
  {
    name: 'content that a narrow page loses',
    story: 'role-card/Card',
    plant: ({ css }) => css('@media (max-width: 400px) { .lede { display: none } }'),
  },
  {
    name: 'text that ends in dots',
    story: 'role-card/Long',
    plant: ({ css }) => css('.title { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }'),
  },
  {
    name: 'a box that scrolls by itself',
    story: 'role-card/TwelveItems',
    plant: ({ css }) => css('.bullets { max-block-size: 6em; overflow: auto }'),
  },
  {
    name: 'text over text',
    story: 'role-card/Card',
    plant: ({ css }) => css('.lede { margin-block-end: -2.5em !important }'),
  },
  {
    name: 'justified text',
    story: 'spotlight/WholePageDirector',
    plant: ({ css }) => css('p { text-align: justify }'),
  },
  {
    name: 'one side for both directions',
    story: 'day-schedule/PartsOfADay',
    plant: ({ css }) => css('.what, .slot-title { text-align: left !important; margin-left: 3em }'),
  },
  {
    name: 'a card that is turned on a phone held upright',
    story: 'role-card/Card',
    plant: ({ css }) => css('@media (orientation: portrait) { .career { rotate: 90deg } }'),
  },

  // Order
  {
    name: 'another order for the eye',
    story: 'role-card/Card',
    plant: ({ css }) =>
      css('.role { display: flex !important; flex-direction: column } .story { order: -1 }'),
  },
  {
    name: 'a row in reverse',
    story: 'role-card/Compact',
    plant: ({ css }) =>
      css('.role { display: flex !important; flex-direction: row-reverse; justify-content: space-between }'),
  },

  // Words
  {
    name: 'a text hidden from readers',
    story: 'role-card/Card',
    plant: ({ one }) => one('.lede').setAttribute('aria-hidden', 'true'),
  },
  {
    name: 'a drawing that is read out',
    story: 'certification-badge/Card',
    plant: ({ one }) => one('svg').removeAttribute('aria-hidden'),
  },
  {
    name: 'a number that is counted twice',
    story: 'pathway-timeline/Short',
    plant: ({ all }) => all('.node').forEach((it) => it.removeAttribute('aria-hidden')),
  },
  {
    name: 'a word from the style sheet',
    story: 'certification-badge/Card',
    plant: ({ css }) => css(".title::before { content: 'New: ' }"),
  },
  {
    name: 'a sentence for ears alone',
    story: 'role-card/Card',
    plant: ({ one }) => {
      const text = Object.assign(document.createElement('p'), {
        className: 'unseen',
        textContent: 'Use the arrow keys to move about.',
      });
      one('.story').prepend(text);
    },
  },
  {
    name: 'a hint for the mouse alone',
    story: 'role-card/Card',
    plant: ({ one }) => (one('.lede').title = 'More than twelve openings'),
  },
  {
    name: 'content that only a pointer finds',
    story: 'role-card/Card',
    plant: ({ css }) =>
      css('.aside .bullets { visibility: hidden } .aside:hover .bullets { visibility: visible }'),
  },
  {
    name: 'the same said twice',
    story: 'role-card/Card',
    plant: ({ one }) => one('.lede').after(one('.lede').cloneNode(true)),
  },
  {
    name: 'paragraphs by line breaks',
    story: 'role-card/Card',
    plant: ({ one }) =>
      one('.lede').append(document.createElement('br'), document.createElement('br'), 'Another paragraph.'),
  },

  // Pictures
  {
    name: 'a picture without alt',
    story: 'role-card/HeroWithPicture',
    plant: ({ one }) => one('img').removeAttribute('alt'),
  },
  {
    name: 'a picture whose words are lost',
    story: 'role-card/HeroWithPicture',
    plant: ({ one }) => (one('img').alt = ''),
  },
  {
    name: 'a file name for words',
    story: 'role-card/HeroWithPicture',
    plant: ({ one }) => (one('img').alt = 'ward.svg'),
  },

  // Language
  { name: 'the wrong language', story: 'role-card/Card', plant: ({ one }) => (one('.career').lang = 'de') },
  {
    name: 'a language that does not exist',
    story: 'role-card/Card',
    plant: ({ one }) => (one('.career').lang = 'english'),
  },
  {
    name: 'Arabic said to be English',
    story: 'role-card/RightToLeft',
    plant: ({ one }) => (one('.career').lang = 'en'),
  },
  {
    name: 'Arabic from left to right',
    story: 'role-card/RightToLeft',
    plant: ({ css }) => css('.career { direction: ltr !important }'),
  },
  {
    name: 'a time that comes apart',
    story: 'day-schedule/ByTheClock',
    plant: ({ all, css }) => {
      css('time { unicode-bidi: normal !important }');
      all('time').forEach((it) => it.removeAttribute('dir'));
    },
  },

  // Roles and ids
  {
    name: 'a role that does not exist',
    story: 'role-card/Card',
    plant: ({ one }) => one('.aside').setAttribute('role', 'infobox'),
  },
  {
    name: 'a heading that claims to be a button',
    story: 'role-card/Card',
    plant: ({ one }) => one('h2').setAttribute('role', 'button'),
  },
  {
    name: 'an id twice',
    story: 'role-card/Card',
    plant: ({ all }) => all('h4').forEach((it) => (it.id = 'duty')),
  },
  {
    name: 'a label that is not there',
    story: 'role-card/Card',
    plant: ({ one }) => one('section').setAttribute('aria-labelledby', 'nowhere'),
  },
  {
    name: 'an alarm for a mere text',
    story: 'role-card/Card',
    plant: ({ one }) => one('.lede').setAttribute('role', 'alert'),
  },

  // Motion
  {
    name: 'a motion that never ends',
    story: 'role-card/Card',
    plant: ({ css }) =>
      css('@keyframes pulse { to { scale: 1.05 } } .button { animation: pulse 2s infinite alternate }'),
  },
  {
    name: 'a motion that ignores the wish for none',
    story: 'role-card/Card',
    plant: ({ css }) => css('.button { transition: translate 0.4s } .button:hover { translate: 0 -4px }'),
  },
  {
    name: 'text that changes of itself',
    story: 'role-card/Card',
    plant: ({ one }) => {
      const words = ['one opening', 'two openings'];
      setInterval(() => (one('.lede').textContent = words.reverse()[0]), 60);
    },
  },

  // Paper
  {
    name: 'content that paper loses',
    story: 'day-schedule/PartsOfADay',
    plant: ({ css }) => css('@media print { .what { display: none } }'),
  },
  {
    name: 'text that paper cuts',
    story: 'role-card/Complete',
    plant: ({ css }) => css('@media print { .story { block-size: 8em; overflow: hidden } }'),
  },

  // Numbers, times and words
  {
    name: 'numbers that begin anew in each stage',
    story: 'spotlight/WholePageNurse',
    plant: ({ all }) => all('ol[start]').forEach((it) => it.removeAttribute('start')),
  },
  {
    name: 'a time that no machine can read',
    story: 'day-schedule/ByTheClock',
    plant: ({ all }) => all('time').forEach((it) => it.setAttribute('datetime', it.textContent)),
  },
  {
    name: 'a time that says another to machines',
    story: 'day-schedule/ByTheClock',
    plant: ({ one }) => one('time').setAttribute('datetime', '04:10'),
  },
  {
    name: 'a placeholder that nobody filled',
    story: 'day-schedule/ByTheClock',
    plant: ({ one }) => one('.time').append(' {time}'),
  },
  {
    name: 'a value that is undefined',
    story: 'role-card/Card',
    plant: ({ one }) => (one('dd').textContent = 'undefined'),
  },
  {
    name: 'headings that all say the same',
    story: 'role-card/Card',
    plant: ({ all }) => all('h4').forEach((it) => (it.textContent = 'Responsibility')),
  },
  {
    name: 'title and abbreviation as two headings',
    story: 'role-card/Hero',
    plant: ({ one, rename }) => one('h2').after(rename(one('.abbreviation'), 'h2')),
  },
  {
    name: 'paragraphs as headings',
    story: 'day-schedule/PartsOfADay',
    plant: ({ all, rename, css }) => {
      css('h4.text { font-weight: 400 }');
      for (const it of all('.what .text')) rename(it, 'h4');
    },
  },
  {
    name: 'a quotation for the sake of its indent',
    story: 'role-card/Card',
    plant: ({ one, rename }) => rename(one('.lede'), 'blockquote'),
  },
  {
    name: 'a state that a tick alone tells',
    story: 'pathway-timeline/StagesAndChoices',
    plant: ({ all }) => all('.done .state').forEach((it) => it.remove()),
  },
  {
    name: 'words that a picture swallows',
    story: 'role-card/Card',
    plant: ({ one }) => {
      one('.aside').setAttribute('role', 'img');
      one('.aside').setAttribute('aria-label', 'Facts');
    },
  },
  {
    name: 'a whole widget that announces itself',
    story: 'day-schedule/PartsOfADay',
    plant: ({ one }) => one('.career').setAttribute('role', 'status'),
  },

  // What a press, or time, sets off
  {
    name: 'a link round a whole card',
    story: 'role-card/Compact',
    plant: ({ one }) => {
      const link = one('a');
      link.replaceChildren();
      link.remove();
      link.append(...one('article').children);
      one('article').append(link);
    },
  },
  {
    name: 'a box that answers a click',
    story: 'role-card/Card',
    plant: ({ one }) => one('.aside section').addEventListener('click', () => undefined),
  },
  {
    name: 'a fold that throws the focus to a link',
    story: 'certification-badge/Complete',
    plant: ({ one }) => one('details').addEventListener('toggle', () => one('a').focus()),
  },
  {
    name: 'a fold that does not open',
    story: 'certification-badge/Complete',
    plant: ({ one }) => one('summary').addEventListener('click', (event) => event.preventDefault()),
  },
  {
    name: 'a text that is another after eight seconds',
    story: 'role-card/Card',
    plant: ({ one }) => setTimeout(() => (one('.lede').textContent = 'The next of the set'), 8000),
  },
  {
    name: 'a page that can no longer be scrolled',
    story: 'role-card/Card',
    plant: () => (document.body.style.overflow = 'hidden'),
  },

  // From right to left, over each other
  {
    name: 'marks that stay on the left',
    story: 'spotlight/RightToLeft',
    plant: ({ css }) => css('.bullets > li::before { inset-inline-start: auto !important; left: 0 }'),
  },
  {
    name: 'text that stays on the left',
    story: 'role-card/RightToLeft',
    plant: ({ css }) => css('.career .text { text-align: left }'),
  },
  {
    name: 'an arrow that points back',
    story: 'certification-badge/RightToLeft',
    plant: ({ one }) => one('a.link').append(' →'),
  },
  {
    name: 'no focus ring from right to left',
    story: 'role-card/Hero',
    plant: ({ css }) =>
      css('a:dir(rtl):focus-visible { outline-color: transparent !important; box-shadow: none !important }'),
  },
  {
    name: 'a veil over the first lines',
    story: 'role-card/Hero',
    plant: ({ one, css }) => {
      css(
        '.veil { position: absolute; inset: 0 0 auto; block-size: 90px; background: Canvas; border: 1px solid }',
      );
      const veil = document.createElement('div');
      veil.className = 'veil';
      one('.head').append(veil);
    },
  },
  {
    name: 'words that cannot be selected',
    story: 'role-card/Card',
    plant: ({ css }) => css('.career { user-select: none }'),
  },
];
