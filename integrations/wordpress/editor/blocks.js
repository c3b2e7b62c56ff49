/** The blocks in the editor: the element itself as preview, the form in the sidebar, pasted tags as blocks. */
(function (wp, careerElements) {
  const { createElement: el, Fragment, useEffect, useMemo, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { registerBlockType, createBlock } = wp.blocks;
  const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    Button,
    Disabled,
    FormFileUpload,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    Spinner,
    ToolbarDropdownMenu,
    ToolbarGroup,
  } = wp.components;
  const { useSelect } = wp.data;
  const { Form, decoded, encoded, fromElement, pruned, read, slice, widgetOf, widgets } = careerElements;

  const NAMES = {
    card: __('Card', 'career-elements'),
    hero: __('Opening of a page', 'career-elements'),
    compact: __('Compact', 'career-elements'),
    inline: __('In a line', 'career-elements'),
    light: __('Light', 'career-elements'),
    dark: __('Dark', 'career-elements'),
  };

  /** What can be chosen of how a widget looks: attribute to name, icon and values. The first is what holds without it. */
  const looks = (widget) => [
    ...(widgets[widget].layouts.length > 1
      ? [
          [
            'layout',
            __('Layout', 'career-elements'),
            'layout',
            widgets[widget].layouts.map((value) => [value, NAMES[value] ?? value]),
          ],
        ]
      : []),
    [
      'level',
      __('Heading level', 'career-elements'),
      'heading',
      /* translators: %d: level of a heading, 2 to 6. */
      [2, 3, 4, 5, 6].map((value) => [value, sprintf(__('Heading %d', 'career-elements'), value)]),
    ],
    [
      'theme',
      __('Theme', 'career-elements'),
      'admin-appearance',
      [
        [undefined, __('As the page', 'career-elements')],
        ...['light', 'dark'].map((value) => [value, NAMES[value]]),
      ],
    ],
  ];

  function Looks({ widget, attributes, setAttributes }) {
    const all = looks(widget);
    return el(
      Fragment,
      null,
      el(
        BlockControls,
        { group: 'block' },
        el(
          ToolbarGroup,
          null,
          all.map(([name, label, icon, values]) =>
            el(ToolbarDropdownMenu, {
              key: name,
              icon,
              label,
              controls: values.map(([value, title]) => ({
                title,
                role: 'menuitemradio',
                isActive: (attributes[name] ?? values[0][0]) === value,
                onClick: () => setAttributes({ [name]: value }),
              })),
            }),
          ),
        ),
      ),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Look', 'career-elements'), initialOpen: false },
          all.map(([name, label, , values]) =>
            el(SelectControl, {
              key: name,
              label,
              value: String(attributes[name] ?? values[0][0] ?? ''),
              options: values.map(([value, title]) => ({ value: String(value ?? ''), label: title })),
              onChange: (text) =>
                setAttributes({ [name]: values.find(([value]) => String(value ?? '') === text)?.[0] }),
            }),
          ),
        ),
      ),
    );
  }

  const ALL = {
    per_page: 100,
    status: 'publish,private,draft,future,pending',
    orderby: 'title',
    order: 'asc',
    _fields: 'id,title,status,modified',
  };

  /** The careers of the site, for those who choose one. */
  const useCareers = () =>
    useSelect((select) => select('core').getEntityRecords('postType', 'career', ALL), []);

  const titleOf = ({ id, title }) => wp.htmlEntities.decodeEntities(title.rendered) || `#${id}`;

  /** A document of the site; `undefined` while it is on its way, `null` where there is none. */
  function useDocument(id) {
    const [found, setFound] = useState({});
    useEffect(() => {
      if (!id) return undefined;
      let isWanted = true;
      wp.apiFetch({ path: `/career-elements/v1/documents/${id}` }).then(
        (document) => isWanted && setFound({ id, document }),
        () => isWanted && setFound({ id, document: null }),
      );
      return () => {
        isWanted = false;
      };
    }, [id]);
    return found.id === id ? found.document : undefined;
  }

  /** Where the words come from: this block, or a career of the site. */
  function Source({ widget, attributes, setAttributes, document }) {
    const careers = useCareers() ?? [];
    const options = [
      { value: '', label: __('The fields of this block', 'career-elements') },
      ...careers.map((each) => ({
        value: String(each.id),
        label:
          each.status === 'publish'
            ? titleOf(each)
            : /* translators: %s: title of a career. */
              sprintf(__('%s (not published)', 'career-elements'), titleOf(each)),
      })),
    ];
    if (attributes.document && !careers.some(({ id }) => id === attributes.document))
      options.push({ value: String(attributes.document), label: `#${attributes.document}` });
    const certifications = document?.certifications ?? [];
    return el(
      PanelBody,
      { title: __('Content', 'career-elements') },
      el(SelectControl, {
        label: __('Show', 'career-elements'),
        help: __(
          'A career is written once, under “Careers”, and can be shown on any page.',
          'career-elements',
        ),
        value: String(attributes.document ?? ''),
        options,
        onChange: (id) => setAttributes({ document: Number(id) || undefined }),
      }),
      widget === 'certification-badge' &&
        certifications.length > 1 &&
        el(SelectControl, {
          label: __('Certification', 'career-elements'),
          value: attributes.ref ?? '',
          options: certifications.map(({ id, acronym, name }, i) => ({
            value: i ? id || acronym || '' : '',
            label: [acronym, name].filter(Boolean).join(' – '),
          })),
          onChange: (ref) => setAttributes({ ref: ref || undefined }),
        }),
    );
  }

  function download(name, data) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
    link.download = `${name}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  /** The data as a file, and back. */
  function Exchange({ widget, data, onChange }) {
    const [problem, setProblem] = useState();
    const take = async (file) => {
      const value = file && read(await file.text());
      setProblem(value ? undefined : __('This file holds no JSON.', 'career-elements'));
      if (value) onChange(slice(widget, value));
    };
    return el(
      PanelBody,
      { title: __('JSON', 'career-elements'), initialOpen: false },
      problem && el(Notice, { status: 'error', isDismissible: false }, problem),
      el(
        'p',
        null,
        __('The same data can be used on other sites, or written by other programs.', 'career-elements'),
      ),
      el(
        Button,
        {
          variant: 'secondary',
          disabled: !data,
          onClick: () => download(data.role?.name ?? data.name ?? widget, data),
        },
        __('Download', 'career-elements'),
      ),
      ' ',
      el(
        FormFileUpload,
        {
          accept: '.json,application/json',
          variant: 'secondary',
          onChange: (event) => void take(event.currentTarget.files[0]),
        },
        __('Replace by a file', 'career-elements'),
      ),
    );
  }

  /** The element, as visitors will see it. */
  function Preview({ widget, data, attributes }) {
    const { layout, level, theme } = attributes;
    return el(
      Disabled,
      null,
      el(
        `career-${widget}`,
        {
          'data-career': JSON.stringify(data),
          layout,
          level,
          theme,
          authoring: '',
        },
        el('p', null, __('There is nothing to show yet: fill in the required fields.', 'career-elements')),
      ),
    );
  }

  function Start({ widget, title, setAttributes, canRefer }) {
    const careers = useCareers();
    return el(
      Placeholder,
      {
        label: title,
        instructions: __('Fill in the fields in the sidebar, or start with an example.', 'career-elements'),
      },
      el(
        Button,
        {
          variant: 'primary',
          onClick: () => setAttributes({ data: encoded(slice(widget, careerElements.example)) }),
        },
        __('Start with an example', 'career-elements'),
      ),
      canRefer &&
        careers?.length > 0 &&
        el(SelectControl, {
          label: __('Or show a career of this site', 'career-elements'),
          value: '',
          options: [
            { value: '', label: __('Choose …', 'career-elements') },
            ...careers.map((each) => ({ value: String(each.id), label: titleOf(each) })),
          ],
          onChange: (id) => id && setAttributes({ document: Number(id) }),
        }),
    );
  }

  const editOf = (widget) =>
    function Edit({ attributes, setAttributes, clientId }) {
      const isCareer = careerElements.postType === 'career';
      // A career is its one block: the form is what one came for.
      useEffect(() => {
        if (isCareer) void wp.data.dispatch('core/block-editor').selectBlock(clientId);
      }, []);
      const document = useDocument(attributes.document);
      const own = useMemo(() => decoded(attributes.data ?? {}), [attributes.data]);
      const change = (data) =>
        setAttributes({ data: data && Object.keys(data).length ? encoded(data) : undefined });
      const shown = attributes.document ? document : pruned(own);
      // A pathway that came with the certifications of its document keeps them; the form edits its steps.
      const isPair = widget === 'pathway-timeline' && own.certifications !== undefined;
      const { title } = wp.blocks.getBlockType(`career-elements/${widget}`);
      return el(
        'div',
        useBlockProps(),
        el(InspectorControls, null, !isCareer && el(Source, { widget, attributes, setAttributes, document })),
        el(Looks, { widget, attributes, setAttributes }),
        el(
          InspectorControls,
          null,
          !attributes.document &&
            el(Form, {
              name: widgets[widget].schema,
              value: isPair ? own.pathway : own,
              whole: isPair ? own : undefined,
              onChange: isPair ? (pathway) => change({ ...own, pathway }) : change,
            }),
          !attributes.document && el(Exchange, { widget, data: pruned(own), onChange: change }),
        ),
        shown
          ? el(Preview, { widget, data: part(widget, shown, attributes.ref), attributes })
          : attributes.document
            ? document === null
              ? el(Placeholder, {
                  label: title,
                  instructions: __(
                    'This career is gone, or you may not see it. Choose another one in the sidebar.',
                    'career-elements',
                  ),
                })
              : el(Spinner)
            : el(Start, { widget, title, setAttributes, canRefer: !isCareer }),
      );
    };

  /** One certification of several is picked here: `ref` is a name that React keeps to itself. */
  const part = (widget, data, ref) =>
    widget === 'certification-badge' && data.certifications ? (slice(widget, data, ref) ?? data) : data;

  /** Elements and attributes that may come in by pasting; inside stands what the block writes anew. */
  const pasted = (widget, { phrasingContentSchema }) => {
    const inside = { ...phrasingContentSchema };
    for (const name of [
      'p',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'div',
      'section',
      'article',
      'header',
      'details',
      'summary',
      'pre',
    ])
      inside[name] = { children: '*' };
    const own = widgets[widget].attributes;
    const attributes = [
      ...own,
      ...own.map((name) => `data-${name.replace(/^data-/, '')}`),
      'lang',
      'data-career-widget',
    ];
    return {
      [`career-${widget}`]: { attributes, children: '*' },
      div: { attributes, children: '*', isMatch: (node) => widgetOf(node) !== undefined },
    };
  };

  for (const widget of Object.keys(widgets)) {
    const name = `career-elements/${widget}`;
    registerBlockType(name, {
      edit: editOf(widget),
      save: () => null,
      transforms: {
        from: [
          {
            type: 'raw',
            priority: 5,
            schema: (context) => pasted(widget, context),
            isMatch: (node) => widgetOf(node) === widget && fromElement(node) !== undefined,
            transform: (node) => createBlock(name, fromElement(node)),
          },
          {
            type: 'shortcode',
            tag: `career_${widget.replaceAll('-', '_')}`,
            isMatch: ({ named: { document } }) => /^\d+$/.test(document ?? ''),
            attributes: {
              document: { type: 'integer', shortcode: ({ named: { document } }) => Number(document) },
            },
          },
        ],
      },
    });
  }

  // A snippet that is pasted as text goes through Markdown in WordPress, where a tag that it does not know is lost.

  /** A tag or a placeholder, perhaps after the line that loads the script. */
  const SNIPPET =
    /^\s*(?:<!--[^]*?-->\s*|<script\b[^>]*>\s*<\/script>\s*|<link\b[^>]*>\s*)*<(?:career-[a-z]|div\b[^>]*\sdata-career-widget)/i;

  function paste(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!SNIPPET.test(text) || event.target.closest?.('textarea, input')) return;
    const blocks = wp.blocks
      .rawHandler({ HTML: text })
      .filter(
        ({ name, attributes }) => name !== 'core/html' || !/^\s*<(script|link)\b/.test(attributes.content),
      );
    if (!blocks.some(({ name }) => name.startsWith('career-elements/'))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { getSelectedBlock, getBlockRootClientId, getBlockIndex } = wp.data.select('core/block-editor');
    const { insertBlocks, replaceBlocks } = wp.data.dispatch('core/block-editor');
    const selected = getSelectedBlock();
    if (selected && wp.blocks.isUnmodifiedDefaultBlock(selected)) replaceBlocks(selected.clientId, blocks);
    else if (selected)
      insertBlocks(blocks, getBlockIndex(selected.clientId) + 1, getBlockRootClientId(selected.clientId));
    else insertBlocks(blocks);
  }

  /** The canvas is a frame that comes late, and again after each change of the device that is previewed. */
  function listen(frame) {
    const start = () => frame.contentDocument?.addEventListener('paste', paste, true);
    start();
    frame.addEventListener('load', start);
  }
  const known = new WeakSet();
  const look = () => {
    for (const frame of document.querySelectorAll('iframe[name="editor-canvas"]'))
      if (!known.has(frame)) {
        known.add(frame);
        listen(frame);
      }
  };
  wp.domReady(() => {
    document.addEventListener('paste', paste, true);
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();
  });
})(window.wp, window.careerElements);
