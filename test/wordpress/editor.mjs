import assert from 'node:assert/strict';

/** Hands of an author in the block editor: by the words on the screen, as far as there are any. */
export class Editor {
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    this.errors = [];
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('dialog', (dialog) => void dialog.accept());
  }

  async open(path) {
    // A page in the background draws nothing.
    await this.page.bringToFront();
    this.page.setDefaultTimeout(30_000);
    await this.page.goto(`${this.origin}/wp-admin/${path}`, { waitUntil: 'domcontentloaded' });
    await this.page.waitForSelector('iframe[name="editor-canvas"]');
    await this.page.waitForFunction(
      () => window.wp?.data?.select('core/block-editor')?.getSettings()?.template !== null,
    );
    await this.#inCanvas((canvas) => canvas?.querySelector('.is-root-container'));
  }

  newPost = (type = 'page') => this.open(`post-new.php?post_type=${type}`);
  reopen = (id) => this.open(`post.php?post=${id}&action=edit`);

  async canvas() {
    const frame = await this.page.waitForSelector('iframe[name="editor-canvas"]');
    const inside = await frame.contentFrame();
    await inside.waitForSelector('.is-root-container');
    return inside;
  }

  async title(text) {
    const canvas = await this.canvas();
    await canvas.click('.wp-block-post-title');
    await this.page.keyboard.type(text);
  }

  /** Finds a block by its name in the list of blocks, and puts it at the end. */
  async insert(search, name) {
    const item = `.editor-block-list-item-career-elements-${name}`;
    for (let tries = 0; ; tries++) {
      // While the editor starts, it closes the list and draws the field anew.
      const isFound = await this.#inserter(true)
        .then(() => this.page.waitForSelector('.block-editor-inserter__search input', { timeout: 3000 }))
        .then(async (field) => {
          await field.click({ count: 3 });
          await field.type(search);
          return this.page.waitForSelector(item, { timeout: 3000 });
        })
        .then(
          () => true,
          () => false,
        );
      if (isFound) break;
      assert.ok(tries < 4, `The search for “${search}” does not find ${name}`);
    }
    await this.page.$eval(item, (button) => button.click());
    await this.#inserter(false);
    await this.page.waitForSelector('.block-editor-inserter__search', { hidden: true });
  }

  #inserter(open) {
    return this.page.evaluate((open) => {
      const { 'core/editor': editor, 'core/edit-post': post } = Object.fromEntries(
        ['core/editor', 'core/edit-post'].map((name) => [name, window.wp.data.dispatch(name)]),
      );
      (editor.setIsInserterOpened ?? post.setIsInserterOpened)(open);
    }, open);
  }

  /** The sidebar with the form of the selected block. */
  async openForm() {
    await this.page.evaluate(() => {
      const { dispatch } = window.wp.data;
      dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await this.page.waitForSelector('.block-editor-block-inspector');
  }

  /** Opens a panel or a fold by its title, or closes it, unless it is so already. */
  async unfold(title, nth = 0, within = '.block-editor-block-inspector', open = true) {
    const found = await this.page.evaluateHandle(
      (title, nth, within) =>
        [...document.querySelectorAll(`${within} button[aria-expanded]`)].filter(
          (button) => button.textContent.trim() === title,
        )[nth],
      title,
      nth,
      within,
    );
    assert.ok(found.asElement(), `There is no “${title}” to open`);
    if ((await found.evaluate((button) => button.getAttribute('aria-expanded'))) === String(!open))
      await found.evaluate((button) => button.click());
  }

  /** A field by its label, the last one that is shown. */
  field(label) {
    return this.page.waitForFunction(
      (label) =>
        [...document.querySelectorAll('.block-editor-block-inspector label')]
          .filter((each) => each.textContent.trim() === label)
          .map((each) => document.getElementById(each.htmlFor))
          .filter(Boolean)
          .at(-1),
      { timeout: 5000 },
      label,
    );
  }

  /** Writes into a field as an author would: all at once, as by pasting, with the events of typing. */
  async fill(label, text) {
    const field = await this.field(label);
    await field.evaluate((field, text) => {
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      field.focus();
      set.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  }

  /** Chooses an option of a field. */
  async choose(label, value) {
    if (label === 'Layout') await this.unfold('Look');
    // All at one go: what an author waits for, React may draw anew.
    await this.page.waitForFunction(
      (label, value) => {
        const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
        const found = labels.findLast((each) => each.textContent.trim() === label);
        const field = found && document.getElementById(found.htmlFor);
        if (![...(field?.options ?? [])].some((option) => option.value === value)) return false;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      {},
      label,
      value,
    );
  }

  /** Writes an address into the link control, the last in the form. */
  async link(address) {
    await this.press('Choose a link');
    const field = await this.page.waitForSelector(
      '.block-editor-link-control__search-input input, .block-editor-link-control input[type="text"], input.block-editor-url-input__input',
    );
    await field.type(address);
    await this.page.waitForFunction(
      (address) => document.querySelector('.block-editor-link-control')?.textContent.includes(address),
      {},
      address,
    );
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('.block-editor-link-control', { hidden: true });
  }

  /** Chooses a file in the media library by its title. */
  async chooseMedia(title) {
    const tab = await this.page.waitForSelector('.media-modal #menu-item-browse');
    await tab.click();
    const item = await this.page.waitForSelector(`.media-modal li.attachment[aria-label="${title}"]`);
    await item.click();
    const button = await this.page.waitForSelector('.media-modal .media-button-select:not([disabled])');
    await button.click();
    await this.page.waitForSelector('.media-modal', { hidden: true });
  }

  /** Selects a block by its place. */
  async select(at) {
    await this.page.bringToFront();
    return this.page.evaluate((at) => {
      const { select, dispatch } = window.wp.data;
      return dispatch('core/block-editor').selectBlock(select('core/block-editor').getBlockOrder()[at]);
    }, at);
  }

  clear() {
    return this.page.evaluate(() => window.wp.data.dispatch('core/block-editor').resetBlocks([]));
  }

  /** Presses the button in the selected block. */
  async startWithExample() {
    // Through the page: the frame of the canvas may be put in anew while it starts.
    await this.#inCanvas((canvas) => {
      const buttons = [...(canvas?.querySelectorAll('.components-placeholder button') ?? [])];
      const button = buttons.find((each) => each.textContent === 'Start with an example');
      button?.click();
      return button !== undefined;
    });
    await this.#inCanvas((canvas) => canvas && !canvas.querySelector('.components-placeholder'));
  }

  /** Waits until something holds in the document of the canvas. */
  #inCanvas(holds) {
    return this.page.waitForFunction(
      `(${holds})(document.querySelector('iframe[name="editor-canvas"]')?.contentDocument)`,
      { polling: 200 },
    );
  }

  /** What a block stores, as its author wrote it: entities decoded once. */
  decoded({ data }) {
    return JSON.parse(JSON.stringify(data), (_, value) =>
      typeof value === 'string'
        ? value.replace(
            /&(lt|gt|amp|#092);/g,
            (_, name) => ({ lt: '<', gt: '>', amp: '&', '#092': '\\' })[name],
          )
        : value,
    );
  }

  /** Errors in the console, but those of the network that WordPress itself makes. */
  complaints() {
    return this.errors
      .splice(0)
      .filter((text) => !/favicon|gravatar|ERR_|Failed to load resource/.test(text));
  }

  /** Presses the last button in the form that says this. */
  async press(text) {
    const button = await this.page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.block-editor-block-inspector button')]
          .filter((each) => (each.textContent.trim() || each.getAttribute('aria-label')) === text)
          .at(-1),
      { timeout: 5000 },
      text,
    );
    await button.evaluate((each) => each.click());
  }

  /** What the selected block, or the block with a name, stores. */
  attributes(name) {
    return this.page.evaluate((name) => {
      const { getBlocks, getSelectedBlock } = window.wp.data.select('core/block-editor');
      const block = name ? getBlocks().find((each) => each.name === name) : getSelectedBlock();
      return block?.attributes;
    }, name);
  }

  blocks() {
    return this.page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
    );
  }

  /** Saves as this status, and says what WordPress answered: number and address of the post, or what it refused. */
  async save(status = 'publish') {
    return this.page.evaluate(async (status) => {
      const { dispatch, select } = window.wp.data;
      await dispatch('core/editor').editPost({ status });
      await dispatch('core/editor').savePost();
      const { getCurrentPostId, getPermalink, didPostSaveRequestFail } = select('core/editor');
      const refused = didPostSaveRequestFail()
        ? select('core/notices')
            .getNotices()
            .map(({ content }) => content)
        : undefined;
      return { id: getCurrentPostId(), link: getPermalink(), refused };
    }, status);
  }

  /** Publishes by the buttons. */
  async publish() {
    await this.page.click('.editor-post-publish-panel__toggle');
    const button = await this.page.waitForSelector(
      '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])',
    );
    await button.click();
    await this.page.waitForFunction(
      () =>
        window.wp.data.select('core/editor').isCurrentPostPublished() &&
        !window.wp.data.select('core/editor').isSavingPost(),
    );
    return this.page.evaluate(() => {
      const { getCurrentPostId, getPermalink } = window.wp.data.select('core/editor');
      return { id: getCurrentPostId(), link: getPermalink() };
    });
  }

  /** Pastes into a new paragraph at the end, as the clipboard of another program would. */
  async paste({ html = '', text = '' }) {
    await this.page.evaluate(() => {
      const { dispatch } = window.wp.data;
      const block = window.wp.blocks.createBlock('core/paragraph');
      return dispatch('core/block-editor').insertBlock(block);
    });
    const canvas = await this.canvas();
    await canvas.waitForFunction(() => document.activeElement?.matches('[data-type="core/paragraph"]'));
    await canvas.evaluate(
      ({ html, text }) => {
        const data = new DataTransfer();
        if (html) data.setData('text/html', html);
        data.setData('text/plain', text);
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      { html, text },
    );
  }
}
