import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { sources } from './files.mjs';

/** The custom elements manifest of the sources, speaking of the built files. `source` is the sources, loaded. */
export function manifest(source) {
  const modules = sources('src/elements').map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const plugins = [...litPlugin(), { name: 'definitions', packageLinkPhase: addDefinitions }];
  const cem = create({ modules, plugins });
  cem.schemaVersion = '2.1.0';
  visit(cem, namePathsAsBuilt);
  cem.modules = cem.modules.map(keepClasses).filter(({ exports }) => exports.length);
  for (const declaration of cem.modules.flatMap((module) => module.declarations)) {
    keepPublic(declaration);
    if (!declaration.tagName) continue;
    const element = source[declaration.name];
    // Asking for the attributes is what makes Lit collect the properties.
    if (element.observedAttributes) writeUnionsOut(declaration, element.elementProperties);
    declaration.attributes.push(...fieldAttributes(element.schema, source));
  }
  return cem;
}

/** The analyzer knows a registration by a literal `customElements.define`; ours goes through a guard. */
function addDefinitions({ customElementsManifest: { modules } }) {
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.map((it) => ({ ...it, module: path })),
  );
  for (const { path, exports } of modules) {
    const name = basename(path, '.ts');
    const found = classes.find(({ tagName }) => tagName === name);
    if (!found) continue;
    const declaration = { name: found.name, module: found.module };
    exports.push({ kind: 'custom-element-definition', name, declaration });
  }
}

function namePathsAsBuilt(node) {
  for (const key of ['path', 'module']) {
    if (typeof node[key] !== 'string') continue;
    node[key] = node[key].replace(/^(?:.*\/)?src\/(.*?)(?:\.ts|\.js)?$/, 'dist/$1.js');
  }
}

/** Classes and tags are what the package documents; helpers are its own. */
function keepClasses({ declarations, exports, ...module }) {
  const classes = declarations.filter(({ kind }) => kind === 'class');
  const isKept = ({ kind, name }) =>
    kind === 'custom-element-definition'
      ? name.startsWith('career-')
      : classes.some((declaration) => declaration.name === name);
  return { ...module, declarations: classes, exports: exports.filter(isKept) };
}

/** What a user of the class can rely on. */
function keepPublic(declaration) {
  // The analyzer also guesses events from `dispatchEvent` calls, without their names; and every element has a `lang`.
  declaration.events = declaration.events?.filter(({ description }) => description);
  declaration.attributes = declaration.attributes
    ?.filter(({ name }) => name !== 'lang')
    // An attribute that is not there needs no type.
    .map(({ type, ...attribute }) => ({
      ...attribute,
      type: { text: (type?.text ?? 'string').replace(' | undefined', '') },
    }));
  declaration.members = (declaration.members ?? []).filter(
    ({ name, privacy, static: isStatic }) =>
      (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#'),
  );
}

/** `(typeof LAYOUTS)[number]` says nothing to an editor; the values themselves do. */
function writeUnionsOut({ members, attributes = [] }, properties) {
  for (const item of [...members, ...attributes]) {
    const values = properties.get(item.fieldName ?? item.name)?.values;
    if (values)
      item.type = {
        text: values
          .filter((it) => it !== undefined)
          .map((it) => (typeof it === 'string' ? `'${it}'` : it))
          .join(' | '),
      };
  }
}

/** The attributes that override a field of the data follow from the schema, so no property declares them. */
function fieldAttributes(schema, { attributeFields, docOf }) {
  return [...attributeFields(schema)].map(([name, field]) => {
    const { kind, fields } = schema.fields[field];
    const { description } = fields ? docOf(schema.fields[field], name) : docOf(schema, field);
    return { name, type: { text: kind === 'flag' ? 'boolean' : 'string' }, description };
  });
}

function visit(node, change) {
  if (!node || typeof node !== 'object') return;
  change(node);
  for (const child of Object.values(node)) visit(child, change);
}
