/** The form of a career document, drawn from its JSON Schema: what the schema does not say is not said here either. */
(function (wp, careerElements) {
  const { createElement: el, Fragment, useContext, createContext, useRef, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const {
    BaseControl,
    Button,
    Flex,
    PanelBody,
    Popover,
    SelectControl,
    TextControl,
    TextareaControl,
    ToggleControl,
  } = wp.components;
  const { MediaUpload, MediaUploadCheck } = wp.blockEditor;
  const LinkControl = wp.blockEditor.LinkControl ?? wp.blockEditor.__experimentalLinkControl;

  /** The document round a field: a step picks one of its certifications. */
  const Whole = createContext({});

  const definition = (name) => ({ $ref: `#/$defs/${name}` });

  /** A schema with what it refers to in its place. What is said where it is used comes first. */
  function resolved(schema) {
    if (!schema.$ref) return schema;
    const { $ref, ...own } = schema;
    return { ...careerElements.schema.$defs[$ref.split('/').at(-1)], ...own };
  }

  /** Sentences, as their examples are, want more than one line. */
  const isLong = (name, { examples = [] }) =>
    /^(description|intro|text|tagline|paragraphs|alt|qualifications|condition)$/.test(name) ||
    String(examples[0] ?? '').length > 45;

  /** What only programs ask for comes last. */
  const isTechnical = ([name]) => /^(id|lang)$/.test(name);
  const fieldsOf = (schema) =>
    Object.entries(schema.properties)
      .filter(([name]) => name !== '$schema')
      .sort((a, b) => isTechnical(a) - isTechnical(b));
  const isRequired = (schema, name) => (schema.required ?? []).includes(name);
  const isPlain = (schema) => {
    const { type, anyOf } = resolved(schema);
    return !anyOf && type !== 'object' && type !== 'array';
  };

  /** What an item of a list is called while it is folded: its first words. */
  function nameOf(value) {
    if (typeof value !== 'object' || value === null) return String(value ?? '').trim();
    for (const key of [
      'title',
      'label',
      'acronym',
      'name',
      'certification',
      'kind',
      'system',
      'heading',
      'description',
    ])
      if (nameOf(value[key])) return nameOf(value[key]);
    return Object.values(value).map(nameOf).find(Boolean) ?? '';
  }
  const short = (text) => (text.length > 60 ? `${text.slice(0, 55).trim()} …` : text);

  const withField = (value, name, next) => {
    const { [name]: _, ...rest } = value ?? {};
    return next === undefined ? rest : { ...rest, [name]: next };
  };

  /** One field, whatever it is. */
  function Field({ name, schema, value, onChange, required, isAlone }) {
    const full = resolved(schema);
    const label =
      required && full.type !== 'array' && full.type !== 'object'
        ? /* translators: %s: name of a field. */
          sprintf(__('%s (required)', 'career-elements'), full.title ?? name)
        : (full.title ?? name);
    const props = { name, schema: full, value, onChange, label, help: full.description, isAlone };
    if (full.anyOf) return el(name === 'certification' ? CertificationField : EitherField, props);
    if (full.type === 'array') return el(ListField, props);
    if (full.type === 'object')
      return el(full.properties.src && full.properties.alt ? ImageField : ObjectField, props);
    if (full.enum) return el(ChoiceField, props);
    if (full.type === 'boolean')
      return el(ToggleControl, {
        label,
        help: full.description,
        checked: value === true,
        onChange: (on) => onChange(on || undefined),
      });
    if (name === 'href') return el(LinkField, props);
    return el(TextField, props);
  }

  function ChoiceField({ schema, value = '', onChange, label, help }) {
    const options = [{ value: '', label: '—' }, ...schema.enum.map((each) => ({ value: each, label: each }))];
    return el(SelectControl, {
      label,
      help,
      value,
      options,
      onChange: (next) => onChange(next || undefined),
    });
  }

  /** Text, a number, a time or a day. */
  function TextField({ name, schema, value, onChange, label, help }) {
    const types = [schema.type].flat();
    const isTime = /24:00/.test(schema.pattern ?? '');
    const example = schema.examples?.[0];
    const change = (text) => {
      if (text === '') return onChange(undefined);
      // A number only where nothing of what was typed is lost: “007” stays a text.
      const isNumber =
        types.includes('number') && String(Number(text)) === text && Number.isFinite(Number(text));
      return onChange(isNumber ? Number(text) : text);
    };
    const props = {
      label,
      help,
      value: value === undefined || value === null ? '' : String(value),
      onChange: change,
      placeholder: typeof example === 'string' || typeof example === 'number' ? String(example) : undefined,
    };
    if (types.length === 1 && types[0] === 'number')
      return el(TextControl, { ...props, type: 'number', min: 0 });
    // A browser’s own field for times knows no 24:00.
    if (isTime) return el(TextControl, { ...props, type: value === '24:00' ? 'text' : 'time' });
    if (schema.pattern) return el(TextControl, { ...props, type: 'date' });
    return isLong(name, schema) ? el(TextareaControl, { ...props, rows: 3 }) : el(TextControl, props);
  }

  /** An address, by the link control that authors know. */
  function LinkField({ value, onChange, label, help }) {
    const [isOpen, setOpen] = useState(false);
    const close = () => setOpen(false);
    return el(
      BaseControl,
      { label, help, className: 'career-elements-link', __nextHasNoMarginBottom: true },
      el(
        Flex,
        { justify: 'flex-start' },
        el(
          Button,
          {
            variant: value ? 'secondary' : 'primary',
            onClick: () => setOpen(!isOpen),
            'aria-expanded': isOpen,
            icon: 'admin-links',
          },
          value ? value : __('Choose a link', 'career-elements'),
        ),
        value &&
          el(Button, {
            icon: 'editor-unlink',
            label: __('Remove link', 'career-elements'),
            onClick: () => onChange(undefined),
          }),
      ),
      isOpen &&
        el(
          Popover,
          { placement: 'left-start', onClose: close, shift: true },
          el(LinkControl, {
            value: value ? { url: value } : undefined,
            settings: [],
            forceIsEditingLink: !value,
            onChange: ({ url }) => {
              onChange(url || undefined);
              close();
            },
            onRemove: () => {
              onChange(undefined);
              close();
            },
          }),
        ),
    );
  }

  /** A picture of the media library, or any address; with what it shows, for those who do not see it. */
  function ImageField({ schema, value, onChange, label, help }) {
    const { src, alt } = schema.properties;
    const set = (name) => (next) => onChange(clean(withField({ alt: '', ...value }, name, next)));
    const clean = (image) => (image.src || image.alt ? image : undefined);
    return el(
      BaseControl,
      { label, help, className: 'career-elements-image', __nextHasNoMarginBottom: true },
      value?.src && el('img', { src: value.src, alt: '' }),
      el(
        MediaUploadCheck,
        {
          fallback: el('p', null, __('You may not upload files. Enter an address below.', 'career-elements')),
        },
        el(MediaUpload, {
          allowedTypes: ['image'],
          onSelect: ({ url, alt: text }) => onChange({ src: url, alt: text || value?.alt || '' }),
          render: ({ open }) =>
            el(
              Button,
              { variant: 'secondary', onClick: open },
              value?.src ? __('Replace image', 'career-elements') : __('Choose image', 'career-elements'),
            ),
        }),
      ),
      value &&
        el(
          Button,
          { variant: 'tertiary', isDestructive: true, onClick: () => onChange(undefined) },
          __('Remove image', 'career-elements'),
        ),
      el(TextField, {
        name: 'src',
        schema: src,
        value: value?.src,
        onChange: set('src'),
        label: src.title,
        help: src.description,
      }),
      value?.src &&
        el(TextareaControl, {
          label: alt.title,
          help: __('What the picture shows. Leave it empty if it is decoration.', 'career-elements'),
          value: value.alt ?? '',
          rows: 2,
          onChange: (text) => onChange({ ...value, alt: text }),
        }),
    );
  }

  /** Something that opens: what is closed is not drawn, so that rules of rules end. */
  function Fold({ title, isOpen: startsOpen = false, tools, children }) {
    const [isOpen, setOpen] = useState(startsOpen);
    return el(
      'div',
      { className: 'career-elements-fold' },
      el(
        Flex,
        { className: 'career-elements-fold-head', gap: 0 },
        el(
          Button,
          {
            className: 'career-elements-fold-title',
            'aria-expanded': isOpen,
            icon: isOpen ? 'arrow-down-alt2' : 'arrow-right-alt2',
            onClick: () => setOpen(!isOpen),
          },
          title,
        ),
        tools,
      ),
      isOpen &&
        el(
          'div',
          { className: 'career-elements-fold-body' },
          typeof children === 'function' ? children() : children,
        ),
    );
  }

  const Fields = ({ schema, value, onChange }) =>
    fieldsOf(schema).map(([name, inner]) =>
      el(Field, {
        key: name,
        name,
        schema: inner,
        required: isRequired(schema, name),
        value: value?.[name],
        onChange: (next) => onChange(withField(value, name, next)),
      }),
    );

  function ObjectField({ schema, value, onChange, label, help }) {
    return el(
      Fold,
      { title: label },
      help && el('p', { className: 'career-elements-help' }, help),
      el(Fields, { schema, value, onChange }),
    );
  }

  /** A sentence, or an object where there is more to say. */
  function EitherField({ name, schema, value, onChange, label, help }) {
    const object = resolved(schema.anyOf[1]);
    const first = object.properties.description ? 'description' : object.properties.name ? 'name' : undefined;
    const isObject = typeof value === 'object' && value !== null;
    const more = () => {
      const text = value ?? '';
      onChange(first ? { [first]: text } : { all: text ? [text] : [''] });
    };
    const less = () => onChange(nameOf(first ? { [first]: value[first], ...value } : value));
    return el(
      'div',
      { className: 'career-elements-either' },
      isObject
        ? el(
            Fragment,
            null,
            label && el('p', { className: 'career-elements-label' }, label),
            el(Fields, { schema: object, value, onChange }),
          )
        : el(TextField, {
            name: 'description',
            schema: { type: 'string' },
            value,
            onChange,
            label: label || __('Text', 'career-elements'),
            help,
            key: name,
          }),
      el(
        Button,
        { variant: 'link', onClick: isObject ? less : more },
        isObject ? __('Use plain text', 'career-elements') : __('Use separate fields', 'career-elements'),
      ),
    );
  }

  /** Which certification a step is about: one of the document, by a name, or described on the spot. */
  function CertificationField(props) {
    const { value, onChange, label, help } = props;
    const { certifications = [] } = useContext(Whole);
    const known = certifications
      .map(({ id, acronym, name }) => ({
        value: id || acronym || name,
        label: [acronym, name].filter(Boolean).join(' – '),
      }))
      .filter((each) => each.value);
    const isKnown = typeof value === 'string' && known.some((each) => each.value === value);
    if (!known.length || (value && !isKnown)) return el(EitherField, props);
    const options = [
      { value: '', label: __('None', 'career-elements') },
      ...known,
      { value: '\u0000', label: __('Another one …', 'career-elements') },
    ];
    const change = (next) => onChange(next === '\u0000' ? { name: '' } : next || undefined);
    return el(SelectControl, { label, help, value: value ?? '', options, onChange: change });
  }

  /** The first item of a list is ready to be written into. */
  const blank = (schema) => {
    const full = resolved(schema);
    if (full.anyOf) {
      const { properties } = resolved(full.anyOf[1]);
      return properties.description ? {} : '';
    }
    return full.type === 'object' ? {} : '';
  };

  function ListField({ name, schema, value, onChange, label, help, isAlone }) {
    const items = Array.isArray(value) ? value : [];
    // An item keeps its place in the form when it is moved: what was open stays open.
    const keys = useRef([]);
    const next = useRef(0);
    while (keys.current.length < items.length) keys.current.push(next.current++);
    keys.current.length = items.length;

    const change = (list) => onChange(list.length ? list : undefined);
    const replace = (i, item) =>
      change(items.map((each, at) => (at === i ? (item ?? blank(schema.items)) : each)));
    const remove = (i) => {
      keys.current.splice(i, 1);
      change(items.filter((_, at) => at !== i));
    };
    const move = (i, by) => {
      const list = [...items];
      for (const each of [list, keys.current]) each.splice(i + by, 0, ...each.splice(i, 1));
      change(list);
    };
    const isText = isPlain(schema.items);

    const tools = (i) =>
      el(
        Flex,
        { className: 'career-elements-tools', gap: 0, expanded: false },
        ...[
          ['arrow-up-alt2', __('Move %s up', 'career-elements'), () => move(i, -1), i === 0],
          [
            'arrow-down-alt2',
            __('Move %s down', 'career-elements'),
            () => move(i, 1),
            i === items.length - 1,
          ],
          ['trash', __('Remove %s', 'career-elements'), () => remove(i), false],
        ].map(([icon, text, onClick, disabled]) =>
          el(Button, {
            key: icon,
            icon,
            size: 'small',
            label: sprintf(text, `${label} ${i + 1}`),
            onClick,
            disabled,
          }),
        ),
      );

    const item = (i) => {
      const props = {
        name,
        schema: resolved(schema.items),
        value: items[i],
        onChange: (each) => replace(i, each),
      };
      if (isText)
        return el(
          'div',
          { key: keys.current[i], className: 'career-elements-line' },
          el(TextField, { ...props, label: `${label} ${i + 1}` }),
          tools(i),
        );
      const title = short(nameOf(items[i])) || `${label} ${i + 1}`;
      return el(Fold, { key: keys.current[i], title, tools: tools(i), isOpen: !nameOf(items[i]) }, () =>
        props.schema.anyOf
          ? el(EitherField, { ...props, label: '' })
          : el(Fields, { schema: props.schema, value: items[i], onChange: props.onChange }),
      );
    };

    return el(
      'fieldset',
      { className: 'career-elements-list' },
      // Where the panel is called the same, it would be read twice.
      el('legend', { className: isAlone ? 'screen-reader-text' : undefined }, label),
      help && el('p', { className: 'career-elements-help' }, help),
      items.map((_, i) => item(i)),
      el(
        Button,
        { variant: 'secondary', icon: 'plus', onClick: () => change([...items, blank(schema.items)]) },
        /* translators: %s: name of a list, like “Certifications”. */
        sprintf(__('Add to %s', 'career-elements'), label),
      ),
    );
  }

  /**
   * All fields of a slice: its plain texts together, everything else in a panel of its own.
   *
   * @param props.name Name of a definition in the schema.
   */
  function Form({ name, value, onChange, whole }) {
    const schema = resolved(definition(name));
    const fields = fieldsOf(schema);
    const set = (field) => (next) => onChange(withField(value, field, next));
    const field = ([key, inner], isAlone = false) =>
      el(Field, {
        isAlone,
        key,
        name: key,
        schema: inner,
        required: isRequired(schema, key),
        value: value?.[key],
        onChange: set(key),
      });
    const plain = fields.filter(([, inner]) => isPlain(inner));
    const others = fields.filter(([, inner]) => !isPlain(inner));
    return el(
      Whole.Provider,
      { value: whole ?? value ?? {} },
      plain.length > 0 &&
        el(
          PanelBody,
          { title: __('Words', 'career-elements'), initialOpen: name !== 'CareerDocument' },
          plain.map((each) => field(each)),
        ),
      others.map(([key, inner]) => {
        const full = resolved(inner);
        const isOpen = name === 'CareerDocument' ? key === 'role' : isRequired(schema, key);
        const isObject = full.type === 'object' && !full.properties.src;
        return el(
          PanelBody,
          { key, title: full.title, initialOpen: isOpen },
          isObject
            ? el(Fields, { schema: full, value: value?.[key], onChange: set(key) })
            : field([key, inner], true),
        );
      }),
    );
  }

  Object.assign(careerElements, { Form });
})(window.wp, window.careerElements);
