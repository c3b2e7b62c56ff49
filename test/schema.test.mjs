import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { loadTs } from '../scripts/load-ts.mjs';
import { pruned } from './pruned.mjs';

const model = await loadTs('src/model/career.ts');
const { review: check } = await loadTs('src/model/review.ts');
const { list } = await loadTs('src/model/schema.ts');
const { jsonSchemas } = await loadTs('src/model/json-schema.ts');

const schemas = jsonSchemas();
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
const accepts = (name, value) => ajv.validate(name, value);

/** What each file describes, in the terms of `check`. */
const checked = {
  'career.schema.json': [model.career],
  'spotlight.schema.json': [model.career],
  'role-card.schema.json': [model.role],
  'certification-badge.schema.json': [model.certification],
  'pathway-timeline.schema.json': [model.pathway, list(model.step)],
  'day-schedule.schema.json': [model.day, list(model.slot)],
};
const modelOf = (type) =>
  type === 'CareerDocument' ? model.career : model[type.charAt(0).toLowerCase() + type.slice(1)];

test('there is a schema of the document and of each widget', () => {
  assert.deepEqual(Object.keys(schemas).sort(), Object.keys(checked).sort());
});

for (const [name, schema] of Object.entries(schemas)) {
  test(`${name} is valid JSON Schema 2020-12`, () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
    assert.ok(schema.title && schema.description);
  });

  test(`${name} says of each field what it is, with an example`, () => {
    for (const [type, { properties }] of Object.entries(schema.$defs)) {
      for (const [field, { title, description, examples }] of Object.entries(properties)) {
        if (field === '$schema') continue;
        assert.ok(title && description && examples?.length, `${type}.${field}`);
      }
    }
  });

  test(`${name}: a document may name its schema, as editors want it, and gets no remark`, () => {
    for (const target of checked[name].filter(({ kind }) => kind === 'object')) {
      const given = { $schema: name, ...generate(target, random(1)) };
      assert.ok(accepts(name, given), ajv.errorsText());
      assert.deepEqual(check(target, given).issues, []);
    }
  });
}

for (const [type, { properties }] of Object.entries(schemas['career.schema.json'].$defs)) {
  for (const [field, { examples }] of Object.entries(properties)) {
    if (field === '$schema') continue;
    test(`the documented example of ${type}.${field} is right, for the schema and for the check`, () => {
      const pointer = `career.schema.json#/$defs/${type}/properties/${field}`;
      for (const example of examples) {
        assert.ok(accepts(pointer, example), ajv.errorsText());
        assert.deepEqual(check(modelOf(type).fields[field], example), { data: example, issues: [] });
      }
    });
  }

  test(`the schema of ${type} has the fields of the check, and requires the same`, () => {
    const { fields, required } = modelOf(type);
    const definition = schemas['career.schema.json'].$defs[type];
    assert.deepEqual(
      Object.keys(definition.properties).filter((it) => it !== '$schema'),
      Object.keys(fields),
    );
    assert.deepEqual(definition.required ?? [], required);
  });
}

for (const name of readdirSync('examples/careers').filter((file) => file.endsWith('.json'))) {
  test(`examples/careers/${name} is right, for the schema and for the check, whole and part by part`, () => {
    const career = JSON.parse(readFileSync(`examples/careers/${name}`, 'utf8'));
    const right = (file, target, value) => {
      assert.ok(accepts(file, value), ajv.errorsText());
      assert.deepEqual(check(target, value).issues, []);
    };
    right('career.schema.json', model.career, career);
    right('role-card.schema.json', model.role, career.role);
    for (const one of career.certifications ?? [])
      right('certification-badge.schema.json', model.certification, one);
    if (career.pathway) {
      right('pathway-timeline.schema.json', model.pathway, career.pathway);
      right('pathway-timeline.schema.json', list(model.step), career.pathway.steps);
    }
    if (career.day) {
      right('day-schedule.schema.json', model.day, career.day);
      right('day-schedule.schema.json', list(model.slot), career.day.slots);
    }
  });
}

/*
 * Schema and check must agree on what is right. They differ by intent in three things only, which the generated documents
 * therefore leave out and the tests at the end pin down: blank text, `null`, and documents of a size that no page has.
 */
const WORDS = [
  'a',
  'Ward Nurse',
  'CCP-340B',
  'CPhT-Adv™',
  'USP <797>',
  '22:00',
  'true',
  '7',
  'عربي',
  '💊',
  '__proto__',
];

/** Mulberry32: the same documents in each run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const oneOf = (values, next) => values[Math.floor(next() * values.length)];

function generate(schema, next, depth = 0) {
  switch (schema.kind) {
    case 'text':
      return oneOf(WORDS, next);
    case 'alt':
      return oneOf([...WORDS, ''], next);
    case 'value':
      return next() < 0.5 ? oneOf(WORDS, next) : oneOf([0, -1, 395, 2.5, 1e9], next);
    case 'number':
      return oneOf([0, 1, 2, 2.5, -3], next);
    case 'flag':
      return next() < 0.5;
    case 'time':
      return oneOf(['00:00', '07:05', '13:59', '23:59', '24:00'], next);
    case 'date':
      return oneOf(['2026-11-23', '2028-02-29', '1999-12-31'], next);
    case 'list': {
      const length = depth > 10 ? 0 : Math.floor(next() * 4);
      return Array.from({ length }, () => generate(schema.item, next, depth + 1));
    }
    case 'either':
      return next() < 0.5 ? oneOf(WORDS, next) : generate(schema.object, next, depth + 1);
    case 'object': {
      const chance = depth > 8 ? 0 : 0.6;
      const fields = Object.entries(schema.fields).filter(
        ([name]) => schema.required.includes(name) || next() < chance,
      );
      return Object.fromEntries(fields.map(([name, field]) => [name, generate(field, next, depth + 1)]));
    }
  }
}

/** Every place in a value, as its parent and key. */
function places(value, found = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, Array.isArray(value) ? Number(key) : key]);
    places(value[key], found);
  }
  return found;
}

const OTHERS = [
  'text',
  '07:30',
  '7:30',
  0,
  7,
  2.5,
  true,
  false,
  [],
  ['text'],
  [7],
  {},
  { name: 'a' },
  { label: 'a', href: 'b' },
];
const clone = (value) => JSON.parse(JSON.stringify(value));

/** One thing changed somewhere: often for the worse. */
function mutate(value, next) {
  const changed = clone({ value });
  const [parent, key] = oneOf(places(changed), next);
  const roll = next();
  if (roll < 0.25 && !Array.isArray(parent) && parent !== changed) delete parent[key];
  else if (roll < 0.4 && !Array.isArray(parent) && parent !== changed) {
    parent[oneOf([`${key}s`, key.toUpperCase(), 'constructor', 'note'], next)] = parent[key];
    if (next() < 0.5) delete parent[key];
  } else if (roll < 0.5) parent[key] = [parent[key]];
  else if (roll < 0.6 && Array.isArray(parent)) parent.push(clone(oneOf(OTHERS, next)));
  else parent[key] = clone(oneOf(OTHERS, next));
  return changed.value;
}

for (const [name, targets] of Object.entries(checked)) {
  for (const target of targets) {
    const what = target.kind === 'list' ? `${name}, as a bare list` : name;

    test(`${what}: 300 generated right documents are right, for the schema and for the check`, () => {
      const next = random(20);
      for (let i = 0; i < 300; i++) {
        const given = generate(target, next);
        assert.ok(accepts(name, given), `${ajv.errorsText()}\n${JSON.stringify(given)}`);
        const { data, issues } = check(target, given);
        assert.deepEqual(pruned(data), pruned(given));
        assert.deepEqual(issues, []);
      }
    });

    test(`${what}: of 1,000 damaged documents, schema and check refuse the same ones, and what is kept is right`, () => {
      const next = random(340);
      const verdicts = { right: 0, wrong: 0 };
      for (let i = 0; i < 1000; i++) {
        let given = generate(target, next);
        for (let n = 0; n <= i % 3; n++) given = mutate(given, next);
        // A widget that also takes a bare list says so in its schema, and picks by what it is given.
        const own =
          targets.length > 1
            ? targets.find(({ kind }) => (kind === 'list') === Array.isArray(given))
            : target;
        const { data, issues } = check(own, given);
        const text = () =>
          `${JSON.stringify(given)}\nschema: ${ajv.errorsText()}\ncheck: ${JSON.stringify(issues)}`;
        assert.equal(issues.length === 0, accepts(name, given), text());
        if (data !== undefined) assert.ok(accepts(name, data), text());
        verdicts[issues.length ? 'wrong' : 'right'] += 1;
      }
      assert.ok(verdicts.right > 50 && verdicts.wrong > 50, JSON.stringify(verdicts));
    });
  }
}

test('blank text is no text for the check, which the schema does not ask', () => {
  assert.ok(accepts('role-card.schema.json', { name: 'Nurse', tagline: ' ' }));
  assert.deepEqual(check(model.role, { name: 'Nurse', tagline: ' ' }), {
    data: { name: 'Nurse' },
    issues: [],
  });
  assert.ok(accepts('role-card.schema.json', { name: '' }));
  assert.equal(check(model.role, { name: '' }).data, undefined);
});

test('null is an absent field for the check, and wrong for the schema', () => {
  assert.ok(!accepts('role-card.schema.json', { name: 'Nurse', tagline: null }));
  assert.deepEqual(check(model.role, { name: 'Nurse', tagline: null }), {
    data: { name: 'Nurse' },
    issues: [],
  });
});

test('a document of a size that no page has is right for the schema, and cut by the check', () => {
  const long = { name: 'Nurse', aliases: Array(60_000).fill('a') };
  assert.ok(accepts('role-card.schema.json', long));
  assert.equal(check(model.role, long).issues.length, 1);
});
