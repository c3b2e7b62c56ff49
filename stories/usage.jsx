/** The pieces that all usage pages are made of. */
import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import { initialGlobals } from '../.storybook/choices.ts';
import { pageOf } from '../.storybook/page.ts';
import manifest from '../dist/custom-elements.json';
import './usage.css';

const schemas = import.meta.glob('../dist/schema/*.schema.json', { import: 'default', eager: true });

/** The toolbar’s choices, as they change. */
function useChoices() {
  const { channel } = useContext(DocsContext);
  const said = (event) => channel.last(event)?.[0]?.globals;
  const [choices, setChoices] = useState(said('globalsUpdated') ?? said('setGlobals'));
  useEffect(() => {
    const hear = ({ globals }) => setChoices(globals);
    channel.on('globalsUpdated', hear);
    return () => channel.off('globalsUpdated', hear);
  }, [channel]);
  return { ...initialGlobals, ...choices };
}

/** What stands in it is on a page as the toolbar asks, apart from its words. */
function Page({ children, look, ...fixed }) {
  const { outer, inner, sheet } = pageOf({ ...useChoices(), ...fixed }, look);
  return (
    <div className={`${outer.class} usage-page sb-unstyled`} data-view="docs" style={outer.style}>
      {sheet && <style>{sheet}</style>}
      <div
        className={inner.class}
        lang={inner.lang || null}
        dir={inner.dir || null}
        data-career-words={inner.words}
        style={inner.style}
      >
        {children}
      </div>
    </div>
  );
}

/** A widget: `<Widget is="role-card" data={…} layout="hero" />`. React keeps the name `ref` for itself: `from` here. */
export function Widget({ is: kind, data, from, children, ...attributes }) {
  const Tag = `career-${kind}`;
  const given = data === undefined ? {} : { 'data-career': JSON.stringify(data) };
  const refer = from && ((element) => element?.setAttribute('ref', from));
  return (
    <Tag ref={refer} {...given} {...attributes}>
      {children}
    </Tag>
  );
}

export const Lead = ({ children }) => <div className="usage-lead">{children}</div>;

/** The first picture of a page. */
export const Show = ({ children }) => (
  <div className="usage-show">
    <Page>{children}</Page>
  </div>
);

/** What speaks for the widget, and what against it. */
export const Choose = ({ children }) => <div className="usage-choose">{children}</div>;
export const When = ({ children }) => (
  <section className="usage-when">
    <h3>Use it</h3>
    {children}
  </section>
);
export const WhenNot = ({ children }) => (
  <section className="usage-when-not">
    <h3>Use something else</h3>
    {children}
  </section>
);

/** Two ways of saying the same thing, side by side. */
export const Compare = ({ children }) => <div className="usage-compare">{children}</div>;
const verdict = (kind, word) =>
  function Verdict({ why, children }) {
    return (
      <figure className={`usage-verdict usage-${kind}`}>
        <Page width="full">{children}</Page>
        <figcaption>
          <strong>{word}</strong> {marked(why)}
        </figcaption>
      </figure>
    );
  };
export const Do = verdict('do', 'Do');
export const Dont = verdict('dont', 'Don’t');

/** Several states, each with its name; in a look or a brand of its own, if it says so. */
export const Gallery = ({ children }) => <div className="usage-gallery">{children}</div>;
export const State = ({ name, children, wide, ...fixed }) => (
  <figure className={wide ? 'usage-state usage-wide' : 'usage-state'}>
    <figcaption>{name}</figcaption>
    <Page width="full" {...fixed}>
      {children}
    </Page>
  </figure>
);

/** Plain rows; in them `code` as in Markdown. */
export const Advice = ({ head, rows }) => (
  <table className="usage-advice">
    <thead>
      <tr>
        {head.map((cell) => (
          <th key={cell} scope="col">
            {cell}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...cells]) => (
        <tr key={first}>
          <th scope="row">{marked(first)}</th>
          {cells.map((cell, at) => (
            <td key={at}>{marked(cell)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const marked = (text) => text.split('`').map((piece, at) => (at % 2 ? <code key={at}>{piece}</code> : piece));

const declarationOf = (kind) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === `career-${kind}`);

const Table = ({ caption, head, rows }) => (
  <details className="usage-fold">
    <summary>
      {caption} <span>{rows.length}</span>
    </summary>
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, ...cells]) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** Custom properties and parts, out of the manifest. */
export function Styling({ of: kind }) {
  const { cssProperties = [], cssParts = [] } = declarationOf(kind);
  return (
    <>
      {cssProperties.length > 0 && (
        <Table
          caption="Tokens"
          head={['Token', 'What it sets', 'Without it']}
          rows={cssProperties.map(({ name, description, default: value }) => [name, description, value])}
        />
      )}
      {cssParts.length > 0 && (
        <Table
          caption="Parts"
          head={['Part', 'What it is']}
          rows={cssParts.map(({ name, description }) => [name, description])}
        />
      )}
    </>
  );
}

/** The fields of the widget’s data, out of the schema. */
export function Fields({ of: kind }) {
  const file = kind === 'data' || kind === 'spotlight' ? 'career' : kind;
  const schema = schemas[`../dist/schema/${file}.schema.json`];
  const { $ref } = schema.$ref ? schema : schema.anyOf[0];
  const { properties, required = [] } = schema.$defs[$ref.replace('#/$defs/', '')];
  const rows = Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, { description, examples = [] }]) => [
      name,
      <>
        {description}
        {required.includes(name) && <em className="usage-required"> Required.</em>}
      </>,
      <code key={name}>{short(JSON.stringify(examples[0]))}</code>,
    ]);
  return (
    <>
      <Table caption="Fields" head={['Field', 'What it holds', 'For example']} rows={rows} />
      <p>
        The whole contract is a JSON Schema:{' '}
        <a href={`schema/${file}.schema.json`} target="_blank">
          {file}.schema.json
        </a>
        . An editor that knows it completes and checks a document while it is written.
      </p>
    </>
  );
}

const short = (text = '') => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
