import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const html = (one, cli) => ({ takes: 'html', cli, run: (texts) => texts.map(one) });
const text = (one, cli) => ({ takes: 'markdown', cli, run: (texts) => texts.map(one) });

const process = (processor) => (source) => String(processor.processSync(source));
const rehype = (schema) =>
  process(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify));
const remark = () => unified().use(remarkParse);

/** What a site adds to a sanitizer's list for our `<div>`. */
const { defaults } = sanitizeHtml;
const withDiv = {
  allowedAttributes: {
    ...defaults.allowedAttributes,
    div: ['data-career-widget', 'data-career', 'data-src'],
  },
};
const schemaWithDiv = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    div: [...defaultSchema.attributes.div, 'dataCareerWidget', 'dataCareer', 'dataSrc'],
  },
};

export const sanitizers = {
  'sanitize-html': html((source) => sanitizeHtml(source)),
  'sanitize-html, div allowed': html((source) => sanitizeHtml(source, withDiv)),
  'rehype-sanitize (GitHub)': html(rehype()),
  'rehype-sanitize, div allowed': html(rehype(schemaWithDiv)),
};

const withHtml = new MarkdownIt({ html: true });
const withoutHtml = new MarkdownIt();

export const markdown = {
  'markdown-it, html': text((source) => withHtml.render(source), ['markdown']),
  'markdown-it': text((source) => withoutHtml.render(source)),
  marked: text((source) => marked.parse(source), ['markdown']),
  'remark, rehype-raw': text(
    process(remark().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify)),
    ['markdown'],
  ),
  remark: text(process(remark().use(remarkRehype).use(rehypeStringify))),
  'remark, rehype-sanitize (GitHub)': text(
    process(
      remark()
        .use(remarkRehype, { allowDangerousHtml: true })
        .use(rehypeRaw)
        .use(rehypeSanitize)
        .use(rehypeStringify),
    ),
  ),
};
