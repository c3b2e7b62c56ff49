/** Chromium's accessibility tree of the story, as text: what a screen reader has to say of it, in its order. */

const text = new Set(['StaticText']);
/** Running text goes on through these. */
const phrases = new Set([
  'time',
  'strong',
  'emphasis',
  'code',
  'mark',
  'Abbr',
  'superscript',
  'subscript',
  'insertion',
  'deletion',
  'Ruby',
]);
const transparent = new Set([
  'generic',
  'none',
  'presentation',
  'RootWebArea',
  'GenericContainer',
  'Section',
  'sectionheader',
  'sectionfooter',
]);
/** Their name is their content: it is not said twice. */
const named = new Set([
  'heading',
  'link',
  'button',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'image',
  'term',
  'LabelText',
]);
const dropped = new Set(['InlineTextBox', 'LineBreak', 'StyleElement']);

/** As WAI-ARIA calls them. */
const roles = {
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  Details: 'details',
  DescriptionList: 'terms',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  LayoutTable: 'layout table',
};
/** What is heard of a node besides its role and name. */
const heard = [
  'level',
  'checked',
  'pressed',
  'selected',
  'disabled',
  'invalid',
  'required',
  'expanded',
  'hasPopup',
  'live',
  'busy',
  'roledescription',
  'valuetext',
];

const silent = [false, 'false', 'off', '', undefined];

export async function transcribe(client, folded) {
  const [{ nodes }, { root }] = await Promise.all([
    client.send('Accessibility.getFullAXTree'),
    client.send('DOM.getDocument', { depth: -1, pierce: true }),
  ]);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const markup = attributesIn(root);
  const main = nodes.find(({ role }) => role?.value === 'main');
  const children = (node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const lines = folded ? [`(${folded === 1 ? 'one fold' : `${folded} folds`}, closed at first)`] : [];

  const write = (node, depth) => {
    let run = '';
    const flush = () => {
      const words = tidy(run);
      if (words) lines.push(`${'  '.repeat(depth)}“${words}”`);
      run = '';
    };
    const visit = (child, inPhrase) => {
      const role = child.role?.value ?? '';
      if (dropped.has(role)) {
        if (role === 'LineBreak') run += ' ';
        return;
      }
      if (text.has(role)) run = joined(run, child.name?.value ?? '');
      else if (child.ignored || transparent.has(role) || phrases.has(role)) {
        const language = markup.get(child.backendDOMNodeId)?.lang;
        const inline = inPhrase || phrases.has(role) || child.ignored;
        if (!inline || language) flush();
        if (language) lines.push(`${'  '.repeat(depth)}[${language}]`);
        for (const inner of children(child)) visit(inner, inline);
        if (!inline) flush();
      } else {
        flush();
        open(child, depth);
      }
    };
    for (const child of children(node)) visit(child, false);
    flush();
  };

  const open = (node, depth) => {
    const role = node.role.value;
    const name = tidy(node.name?.value ?? '');
    const { lang, current } = markup.get(node.backendDOMNodeId) ?? {};
    const states = (role === 'listitem' ? [] : (node.properties ?? []))
      .filter(({ name, value }) => heard.includes(name) && !silent.includes(value.value))
      .map(({ name, value }) =>
        name === 'level' ? ` ${value.value}` : `, ${name}${value.value === true ? '' : ` ${value.value}`}`,
      );
    const about = [
      ...states,
      current ? `, current ${current}` : '',
      node.description?.value ? `, described “${tidy(node.description.value)}”` : '',
      node.value?.value ? `, value “${node.value.value}”` : '',
      lang ? ` [${lang}]` : '',
    ].join('');
    const at = lines.length;
    lines.push('');
    write(node, depth + 1);
    const said = tidy(
      lines
        .slice(at + 1)
        .join(' ')
        .replace(/[“”]/g, ''),
    );
    const plain = lines.slice(at + 1).every((line) => /^ *“.*”$/.test(line));
    let title = name && (named.has(role) || said !== name) ? ` “${name}”` : '';
    if (named.has(role)) {
      // Content that the name already tells; what else is in it stays.
      for (let i = lines.length - 1; i > at; i -= 1) if (/^ *“.*”$/.test(lines[i])) lines.splice(i, 1);
    } else if (plain && lines.length === at + 2) {
      title = `${title} ${lines.pop().trim()}`;
    }
    lines[at] = `${'  '.repeat(depth)}${roles[role] ?? role}${about}${title}`;
  };

  if (main) {
    const [, ...rest] = children(main);
    write({ childIds: rest.map(({ nodeId }) => nodeId) }, 0);
  }
  return `${lines.join('\n')}\n`;
}

/** `lang` and `aria-current` of every element: the protocol does not tell them. */
function attributesIn(root) {
  const found = new Map();
  const walk = (node) => {
    const { attributes = [] } = node;
    const of = (name) => {
      const at = attributes.findIndex((it, i) => i % 2 === 0 && it === name);
      return at < 0 ? undefined : attributes[at + 1];
    };
    const [lang, current] = [of('lang'), of('aria-current')];
    if (lang || current) found.set(node.backendNodeId, { lang, current });
    for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(inner);
  };
  walk(root);
  return found;
}

/** A blank between two elements is no node of the tree. */
const joined = (run, next) =>
  /[\p{L}\p{N}]$/u.test(run) && /^[\p{L}\p{N}(]/u.test(next) ? `${run} ${next}` : run + next;

const tidy = (words) => words.replace(/\s+/g, ' ').trim();
