/* Runs in pages: what stands in `make` is sent there, and knows nothing of this module. */
const modules = '/integrations/survival/node_modules';

const page = (scripts, make, options, cli) => ({
  takes: 'html',
  cli,
  page: { scripts: scripts.map((path) => `${modules}/${path}`), make, options },
});

const purify = (texts, options) => texts.map((text) => globalThis.DOMPurify.sanitize(text, options));

/** What `career-` tags and their attributes need; functions and patterns do not travel. */
const purifyWithTags = (texts) =>
  texts.map((text) =>
    globalThis.DOMPurify.sanitize(text, {
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^career-/, attributeNameCheck: /./ },
    }),
  );

async function ckeditor(texts, { way, plugins, htmlSupport }) {
  const { ClassicEditor, ...all } = globalThis.CKEDITOR;
  const target = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [
      'Essentials',
      'Paragraph',
      'Heading',
      'Bold',
      'Italic',
      'Link',
      'List',
      'BlockQuote',
      'CodeBlock',
      'Table',
      ...plugins,
    ].map((name) => all[name]),
    htmlSupport,
  });
  const make = (text) => {
    editor.setData(way === 'paste' ? '' : text);
    if (way === 'paste') {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      editor.editing.view.getDomRoot().dispatchEvent(event);
    }
    return editor.getData();
  };
  return texts.map(make);
}

async function tinymce(texts, { way, config }) {
  const target = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await globalThis.tinymce.init({
    target,
    license_key: 'gpl',
    plugins: 'link lists table code codesample',
    ...config,
  });
  const make = (text) => {
    editor.setContent(way === 'paste' ? '' : text);
    if (way === 'paste') editor.execCommand('mceInsertClipboardContent', false, { html: text });
    return editor.getContent();
  };
  return texts.map(make);
}

function quill(texts) {
  const target = document.body.appendChild(document.createElement('div'));
  const editor = new globalThis.Quill(target, { theme: 'snow' });
  return texts.map((text) => {
    editor.setContents([]);
    editor.clipboard.dangerouslyPasteHTML(text);
    return editor.getSemanticHTML();
  });
}

const CKEDITOR = ['ckeditor5/dist/browser/ckeditor5.umd.js'];
const general = {
  plugins: ['GeneralHtmlSupport'],
  htmlSupport: {
    allow: [{ name: 'div', attributes: ['data-career-widget', 'data-career', 'data-src', 'lang', 'dir'] }],
  },
};
const TINYMCE = ['tinymce/tinymce.min.js'];

export const pages = {
  'CKEditor 5, source': page(CKEDITOR, ckeditor, { way: 'source', plugins: [] }),
  'CKEditor 5, div allowed, source': page(CKEDITOR, ckeditor, { way: 'source', ...general }, [
    'ckeditor',
    'drupal',
  ]),
  'CKEditor 5, div allowed, paste': page(CKEDITOR, ckeditor, { way: 'paste', ...general }, ['ckeditor']),
  'TinyMCE, source': page(TINYMCE, tinymce, { way: 'source' }, ['tinymce']),
  'TinyMCE, paste': page(TINYMCE, tinymce, { way: 'paste' }, ['tinymce']),
  Quill: page(['quill/dist/quill.js'], quill),
  DOMPurify: page(['dompurify/dist/purify.min.js'], purify),
  'DOMPurify, tags allowed': page(['dompurify/dist/purify.min.js'], purifyWithTags),
};
