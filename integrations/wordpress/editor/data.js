/** Data as blocks store them, and as they stand in what an author pastes. No WordPress, no page: plain functions. */
(function (careerElements) {
  const map = (value, change) => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((each) => map(each, change));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each, change)]));
  };

  // What an author saves goes through a filter that takes `<797>` out and turns `&` into `&amp;`, in attributes of blocks
  // too. With entities a text goes through it unchanged, whoever saves it; it is decoded exactly once, here and in PHP. And
  // a text that ends in a backslash would take the whole block with it: WordPress reads the quote after it as one of the
  // text.
  const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\\': '&#092;' };
  const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([char, entity]) => [entity, char]));

  const encoded = (value) => map(value, (text) => text.replace(/[&<>\\]/g, (char) => ENTITIES[char]));
  const decoded = (value) =>
    map(value, (text) => text.replace(/&(amp|lt|gt|#092);/g, (entity) => CHARACTERS[entity]));

  /** Without blank fields, and without the lists and objects in which nothing is left: what a form leaves behind. */
  function pruned(value, key) {
    if (typeof value === 'string') return value.trim() || key === 'alt' ? value : undefined;
    if (typeof value !== 'object' || value === null) return value ?? undefined;
    if (Array.isArray(value)) {
      const items = value.map((each) => pruned(each)).filter((each) => each !== undefined);
      return items.length ? items : undefined;
    }
    const fields = Object.entries(value)
      .map(([name, each]) => [name, pruned(each, name)])
      .filter(([, each]) => each !== undefined);
    // A picture that lacks its address is none, whatever its text.
    const isLeft = fields.some(([name, each]) => name !== 'alt' || each);
    return isLeft ? Object.fromEntries(fields) : undefined;
  }

  /** JSON, percent-encoded JSON, base64url of JSON; `undefined` where a text is none of them. */
  function read(text) {
    const plain = text.trim();
    const readings = [
      () => plain,
      () => decodeURIComponent(plain),
      () => {
        const binary = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
        return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
      },
      // Pasted by way of a word processor or a page that was escaped twice.
      () => decoded(plain.replaceAll('&quot;', '"').replaceAll('&#039;', "'")),
      () => plain.replace(/[“”„]/g, '"'),
    ];
    for (const reading of readings) {
      try {
        const value = JSON.parse(reading());
        if (typeof value === 'object' && value !== null) return value;
      } catch {
        // The next one.
      }
    }
    return undefined;
  }

  const { widgets } = careerElements;

  /** Which widget an element is, or stands for. */
  function widgetOf(node) {
    const name = node.getAttribute('data-career-widget') ?? /^career-(.+)$/.exec(node.localName)?.[1];
    return Object.hasOwn(widgets, name ?? '') ? name : undefined;
  }

  const DOCUMENT = /\/career-elements\/v1\/documents\/(\d+)/;

  /** The attributes of the block that an element becomes; `undefined` where it holds nothing that can be edited. */
  function fromElement(node) {
    const widget = widgetOf(node);
    if (!widget) return undefined;
    const attribute = (name) => node.getAttribute(name) ?? node.getAttribute(`data-${name}`) ?? undefined;
    const given = node.getAttribute('data-career');
    const child = node.querySelector('script[type="application/json"], pre, code');
    const data = given ? read(given) : child ? read(child.textContent) : undefined;
    if (given && !data) return undefined;
    const document = Number(DOCUMENT.exec(decodeURIComponent(attribute('src') ?? ''))?.[1]) || undefined;
    const fields = plainFields(widget, attribute);
    if (!data && !document && !Object.keys(fields).length) return undefined;
    const level = Number(attribute('level'));
    const { layouts } = widgets[widget];
    return {
      ...(data || !document
        ? { data: encoded(slice(widget, { ...asObject(widget, data), ...fields }, attribute('ref'))) }
        : { document }),
      ...(document && !data && attribute('ref') && { ref: attribute('ref') }),
      ...(layouts.includes(attribute('layout')) && { layout: attribute('layout') }),
      ...(level >= 2 && level <= 6 && { level }),
      ...(['light', 'dark'].includes(attribute('theme')) && { theme: attribute('theme') }),
    };
  }

  /** A bare list is accepted where one list is the point. */
  function asObject(widget, data) {
    if (!Array.isArray(data)) return data;
    return (
      { 'pathway-timeline': { steps: data }, 'day-schedule': { slots: data } }[widget] ?? {
        certifications: data,
      }
    );
  }

  /** What a form of a widget edits of a document: its part, but a pathway keeps the certifications that it refers to. */
  function slice(widget, data, ref) {
    const { part } = widgets[widget];
    if (!part || !(part in data)) return data;
    if (widget === 'pathway-timeline' && data.certifications)
      return { pathway: data.pathway, certifications: data.certifications };
    if (widget !== 'certification-badge') return data[part];
    return data[part].find(({ id, acronym }) => ref && [id, acronym].includes(ref)) ?? data[part][0];
  }

  /** Attributes that say a field of the data: `name`, `href` and `label` of the action. */
  function plainFields(widget, attribute) {
    const { attributes, schema } = widgets[widget];
    const { properties } = careerElements.schema.$defs[schema];
    const fields = {};
    for (const name of attributes) {
      const value = attribute(name);
      if (value === undefined) continue;
      const field = Object.keys(properties).find((key) => key.toLowerCase() === name && key !== 'level');
      if (field) fields[field] = properties[field].type === 'boolean' ? value !== 'false' : value;
    }
    const [href, label] = [attribute('href'), attribute('label')];
    if (href && properties.action) fields.action = { label: label ?? '', href };
    return fields;
  }

  Object.assign(careerElements, { encoded, decoded, pruned, read, widgetOf, fromElement, slice });
})(window.careerElements);
