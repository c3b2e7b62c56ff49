import { expect } from '@open-wc/testing';
import { action, career, certification, day, eligibility, image, role, slot, step } from './career.js';
import { issue } from './explain.js';
import type { Issue } from './problem.js';
import { review as check } from './review.js';
import { alt, flag, list, number, object, text, textOr, time, value, type Schema } from './schema.js';
import { resolvePointer } from '../data/pointer.js';

const pointers = (issues: Issue[]) => issues.map(({ pointer }) => pointer);
const brief = (issues: Issue[]) =>
  issues.map(({ pointer, expected, received }) => [pointer, expected, received]);
const json = (text: string): unknown => JSON.parse(text);

/** A field of each kind, none required. */
const holder = (schema: Schema) => object({ field: schema });

describe('a value of a career document', () => {
  const right: [string, Schema, unknown[]][] = [
    ['text', text, ['a', ' a ', '0', 'USP <797>', 'CPhT-Adv™', '‏עברית', '\u0000', '💊']],
    ['alternative text', alt, ['', ' ', 'Two nurses']],
    ['text or number', value, ['3.0 hours', '0', 0, -1, 4395, 1.5, Number.MAX_VALUE]],
    ['number', number, [0, -0, 1, -1.5, 1e21]],
    ['flag', flag, [true, false]],
    ['clock time', time, ['00:00', '07:05', '19:59', '20:00', '23:59', '24:00']],
    ['list of texts', list(text), [['a'], ['a', 'b']]],
    ['object', object({ a: text }), [{ a: 'b' }]],
    ['text or object', textOr(object({ a: text })), ['a', { a: 'b' }]],
  ];
  for (const [name, schema, values] of right) {
    for (const given of values) {
      it(`is kept as it is when it is right: ${name} ${JSON.stringify(given)}`, () => {
        expect(check(holder(schema), { field: given })).to.deep.equal({ data: { field: given }, issues: [] });
      });
    }
  }

  const wrong: [string, Schema, string, unknown[]][] = [
    ['text', text, 'text in quotes', [0, 1, NaN, true, false, [], ['a'], {}, () => 'a', Symbol('a'), 1n]],
    ['alternative text', alt, 'text in quotes', [0, true, [], {}]],
    ['text or number', value, 'text in quotes, or a number', [NaN, Infinity, -Infinity, true, [], {}, 1n]],
    ['number', number, 'a number', ['1', NaN, Infinity, true, [1], {}, 1n]],
    ['flag', flag, 'true or false', ['true', 'false', 0, 1, [], {}]],
    [
      'clock time',
      time,
      'a time from "00:00" to "24:00"',
      [
        '7:00',
        '07:60',
        '24:01',
        '25:00',
        '07:00:00',
        ' 07:00',
        '07:00 ',
        '7 am',
        'Morning',
        '٠٧:٠٠',
        '07:00\n',
        700,
        {},
      ],
    ],
    ['list of texts', list(text), 'a list in [ ]', ['a', 1, true, {}, { length: 1, 0: 'a' }, new Set(['a'])]],
    ['object', object({ a: text }), 'an object in { }', ['a', 1, true, [], [{}], () => ({})]],
    [
      'text or object',
      textOr(object({ a: text })),
      'text in quotes, or an object in { }',
      [1, true, [], ['a']],
    ],
  ];
  for (const [name, schema, expected, values] of wrong) {
    for (const given of values) {
      it(`leaves when it is wrong, and is reported once: ${name} ${String(given)} (${typeof given})`, () => {
        const { data, issues } = check(holder(schema), { field: given });
        expect(data).to.deep.equal({});
        expect(pointers(issues)).to.deep.equal(['/field']);
        // Of text or an object, what is not text is judged as an object; either wording tells the author what to do.
        expect(expected).to.contain(issues[0]!.expected);
      });
    }
  }

  const kinds: [string, Schema][] = right.map(([name, schema]) => [name, schema]);
  for (const [name, schema] of kinds) {
    it(`counts as absent, without a word, when it is null or undefined: ${name}`, () => {
      for (const given of [null, undefined])
        expect(check(holder(schema), { field: given })).to.deep.equal({ data: {}, issues: [] });
    });
    if (name === 'alternative text') continue;
    it(`counts as absent, without a word, when it is blank text: ${name}`, () => {
      for (const given of ['', ' ', '\n\t', '\u00a0', '\ufeff'])
        expect(check(holder(schema), { field: given })).to.deep.equal({ data: {}, issues: [] });
    });
  }

  it('is never the author’s own object or list, so that nothing changes it later', () => {
    const given = Object.freeze({
      name: 'Nurse',
      aliases: Object.freeze(['RN']),
      action: Object.freeze({ label: 'a', href: 'b' }),
    });
    const { data } = check(role, given);
    expect(data).to.deep.equal(given);
    expect(data).to.not.equal(given);
    expect(data!.aliases).to.not.equal(given.aliases);
    expect(data!.action).to.not.equal(given.action);
  });
});

describe('a partly wrong document', () => {
  it('loses the wrong items of a list and keeps the others in their order', () => {
    const { data, issues } = check(role, {
      name: 'Nurse',
      settings: [1, 'a', null, 'b', '', ['x'], 'c', {}, 'd'],
    });
    expect(data!.settings).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(pointers(issues)).to.deep.equal([
      '/settings/0',
      '/settings/2',
      '/settings/4',
      '/settings/5',
      '/settings/7',
    ]);
  });

  it('keeps the order of a long list', () => {
    const aliases = Array.from({ length: 1000 }, (_, i) => `name ${i}`);
    expect(check(role, { name: 'Nurse', aliases }).data!.aliases).to.deep.equal(aliases);
    expect(check(list(text), aliases).data).to.deep.equal(aliases);
  });

  it('keeps the order of lists within lists', () => {
    const given = { any: [{ all: ['1', '2', '3'] }, '4', { any: ['5', { all: ['6', '7'] }] }] };
    expect(check(eligibility, given).data).to.deep.equal(given);
  });

  it('loses a wrong optional field and keeps the rest of its object', () => {
    const { data, issues } = check(certification, {
      name: 'Certificate',
      description: 7,
      fees: 'free',
      exam: { items: 100, code: [] },
    });
    expect(data).to.deep.equal({ name: 'Certificate', exam: { items: 100 } });
    expect(brief(issues)).to.deep.equal([
      ['/description', 'text in quotes', 'the number 7'],
      ['/fees', 'a list in [ ]', 'the text “free”'],
      ['/exam/code', 'text in quotes, or a number', 'a list'],
    ]);
  });

  it('loses an object that lacks a required field, but not the parent that can do without it', () => {
    const { data, issues } = check(role, {
      name: 'Nurse',
      action: { label: 'Go' },
      facts: [{ label: 'a' }, { label: 'b', value: 0 }],
    });
    expect(data).to.deep.equal({ name: 'Nurse', facts: [{ label: 'b', value: 0 }] });
    expect(brief(issues)).to.deep.equal([
      ['/action/href', 'text in quotes', 'nothing'],
      ['/facts/0/value', 'text in quotes, or a number', 'nothing'],
    ]);
  });

  for (const blank of ['', '  ', null, undefined]) {
    it(`takes a required field that is ${JSON.stringify(blank)} for a missing one`, () => {
      const { data, issues } = check(action, { label: 'Go', href: blank });
      expect(data).to.equal(undefined);
      expect(brief(issues)).to.deep.equal([['/href', 'text in quotes', 'nothing']]);
      expect(issues[0]!.suggestion).to.match(/^Add "href": /);
    });
  }

  it('takes the empty alternative text of decoration for given, and a missing one for missing', () => {
    expect(check(image, { src: 'a.png', alt: '' }).data).to.deep.equal({ src: 'a.png', alt: '' });
    expect(pointers(check(image, { src: 'a.png' }).issues)).to.deep.equal(['/alt']);
  });

  it('passes the lack of a required field up through every parent that requires the next', () => {
    const chain = object({ a: object({ b: object({ c: text }, 'c') }, 'b') }, 'a');
    for (const given of [{ a: { b: { c: 1 } } }, { a: { b: {} } }, { a: { b: 1 } }, { a: {} }, {}]) {
      const { data, issues } = check(chain, given);
      expect(data, JSON.stringify(given)).to.equal(undefined);
      expect(issues, JSON.stringify(given)).to.have.length(1);
    }
    const { data } = check(object({ chain, rest: text }), { chain: { a: { b: { c: 1 } } }, rest: 'stays' });
    expect(data).to.deep.equal({ rest: 'stays' });
  });

  it('has nothing to show when its own required field is missing or wrong', () => {
    for (const given of [{}, { role: null }, { role: [] }, { role: {} }, { role: { name: 5 } }]) {
      const { data, issues } = check(career, { ...given, day: { slots: [{ label: 'Morning' }] } });
      expect(data, JSON.stringify(given)).to.equal(undefined);
      expect(issues, JSON.stringify(given)).to.have.length(1);
    }
  });

  it('has no trace of a list or an object in which nothing is left, or never was anything', () => {
    const given = {
      name: 'Nurse',
      overview: { heading: 3 },
      responsibilities: { items: [{}, { title: '' }] },
      settings: [],
      facts: [7],
    };
    expect(check(role, given).data).to.deep.equal({ name: 'Nurse' });
  });

  it('keeps a required list that has lost all its items', () => {
    expect(check(day, { slots: [7, 'Morning'] }).data).to.deep.equal({ slots: [] });
  });

  it('loses an item of text-or-object whose object lacks what it needs', () => {
    const { data, issues } = check(role, {
      name: 'Nurse',
      skills: ['Calm', { level: 'Expert' }, { name: 'Care' }, 3],
    });
    expect(data!.skills).to.deep.equal(['Calm', { name: 'Care' }]);
    expect(pointers(issues)).to.deep.equal(['/skills/1/name', '/skills/3'].sort());
  });

  it('loses a step’s choice whose alternatives are missing, and keeps the step', () => {
    const { data } = check(step, { title: 'Specialize', choose: { count: 1 } });
    expect(data).to.deep.equal({ title: 'Specialize' });
  });

  it('is nothing at all when the whole is of the wrong kind', () => {
    for (const given of [null, undefined, '', 'Nurse', 7, NaN, true, [], [{}], () => 1, Symbol('s'), 1n]) {
      const { data, issues } = check(role, given);
      expect(data, String(given)).to.equal(undefined);
      expect(issues, String(given)).to.have.length(1);
      expect(issues[0]).to.include({ path: '', pointer: '', expected: 'an object in { }' });
    }
  });
});

describe('the place of a problem', () => {
  it('is told in an editor’s words and as a JSON pointer', () => {
    const { issues } = check(career, {
      role: { name: 'Nurse' },
      certifications: [{ name: 'A' }, { name: 'B', acronym: 7 }],
      day: { timeZone: 1, slots: [] },
    });
    expect(issues.map(({ path, pointer }) => [path, pointer])).to.deep.equal([
      ['Day › Time zone', '/day/timeZone'],
      ['Certifications › 2 › Acronym', '/certifications/1/acronym'],
    ]);
    expect(issues[1]!.message).to.equal(
      'Certifications › 2 › Acronym: expected text in quotes, found the number 7.',
    );
  });

  it('starts where the slice stands in the author’s document', () => {
    const [first] = check(certification, {}, ['certifications', 3]).issues;
    expect(first).to.include({ path: 'Certifications › 4 › Name', pointer: '/certifications/3/name' });
  });

  it('is empty for the whole', () => {
    expect(check(role, 7).issues[0]!.message).to.equal('expected an object in { }, found the number 7.');
  });

  it('escapes the pointer as RFC 6901 says, so that it finds the value again', () => {
    const odd = ['a/b', 'm~n', '~1', '~0', '/', '', ' ', '"', '\\', 'ключ', '__proto__', '0', '-'];
    const given = json(
      `{"name":"Nurse",${odd.map((key) => `${JSON.stringify(key)}:${JSON.stringify('at ' + key)}`).join()}}`,
    );
    const { issues } = check(role, given);
    expect(issues).to.have.length(odd.length);
    expect(issues.map(({ pointer }) => resolvePointer(given, pointer))).to.have.members(
      odd.map((key) => 'at ' + key),
    );
    expect(issue({ at: ['a/b~c', 0], code: 'text' }, 'x', 'y').pointer).to.equal('/a~1b~0c/0');
  });

  it('quotes no more than a glance of a long text', () => {
    const { issues } = check(role, { name: 'Nurse', settings: 'x'.repeat(10_000), ['k'.repeat(10_000)]: 1 });
    for (const { message } of issues) expect(message.length).to.be.lessThan(400);
    expect(issues).to.have.length(2);
  });

  it('quotes no more than a glance of anything else either', () => {
    const wide = Object.assign(() => 0, { toString: () => 'x'.repeat(10_000) });
    for (const given of [wide, Symbol('x'.repeat(10_000)), 10n ** 5000n]) {
      expect(check(role, { name: given }).issues[0]!.message.length).to.be.lessThan(400);
    }
  });
});

describe('advice', () => {
  const advised: [string, Schema, unknown, RegExp][] = [
    ['a number where text belongs', text, 340, /"340"/],
    ['text where a list belongs', list(text), 'a', /square brackets/],
    ['a quoted flag', flag, 'true', /without|out the quotes/],
    ['a quoted number', number, '2', /out the quotes/],
    ['a part of the day where a time belongs', time, 'Morning', /“label”/],
    ['an hour with one digit', time, '7:30', /"07:30"/],
  ];
  for (const [name, schema, given, advice] of advised) {
    it(`helps with ${name}`, () => {
      expect(check(holder(schema), { field: given }).issues[0]!.suggestion).to.match(advice);
    });
  }

  const suggestion = (schema: Schema, key: string) => {
    const { issues } = check(schema, {
      name: 'x',
      slots: [],
      steps: [],
      label: 'x',
      href: 'x',
      role: { name: 'x' },
      [key]: 'y',
    });
    return issues.find((it) => it.pointer === `/${key}`)?.suggestion;
  };

  const near: [Schema, string, string][] = [
    [role, 'responsibilites', 'responsibilities'],
    [role, 'Responsibilities', 'responsibilities'],
    [role, 'RESPONSIBILITIES', 'responsibilities'],
    [role, 'responsabilities', 'responsibilities'],
    [role, 'qualification', 'qualifications'],
    [role, 'tag-line', 'tagline'],
    [role, 'tagLine', 'tagline'],
    [role, 'Name', 'name'],
    [role, 'skill', 'skills'],
    [certification, 'accronym', 'acronym'],
    [certification, 'desciption', 'description'],
    [certification, 'eligability', 'eligibility'],
    [certification, 'fee', 'fees'],
    [career, 'certification', 'certifications'],
    [career, 'pathways', 'pathway'],
    [day, 'timezone', 'timeZone'],
    [day, 'time_zone', 'timeZone'],
    [slot, 'activites', 'activities'],
    [slot, 'tittle', 'title'],
  ];
  for (const [schema, key, name] of near) {
    it(`names the field that “${key}” most likely means: “${name}”`, () => {
      expect(suggestion(schema, key)).to.equal(`Did you mean “${name}”?`);
    });
  }

  const far: [Schema, string][] = [
    [role, 'x'],
    [role, 'foo'],
    [role, 'keywords'],
    [role, 'author'],
    [role, 'employer'],
    [role, '@context'],
    [role, '@type'],
    [role, 'jobTitle'],
    [role, 'style'],
    [role, 'notes'],
    [role, ''],
    [role, 'a'.repeat(39)],
    [role, 'responsibilities'.repeat(10)],
    [certification, 'price'],
    [slot, 'when'],
    [career, 'html'],
  ];
  for (const [schema, key] of far) {
    it(`never guesses at a far name, but lists the known ones: “${key.slice(0, 40)}”`, () => {
      expect(suggestion(schema, key)).to.match(/^Delete it, or use a known name: \w+(, \w+)+\.$/);
    });
  }
});

describe('a hostile document', () => {
  const names = [
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'prototype',
    '__defineGetter__',
    'length',
  ];
  for (const name of names) {
    it(`cannot do anything with a key “${name}”, which is reported like any unknown name`, () => {
      const given = json(`{"name":"Nurse","${name}":{"tagline":"taken over","name":"taken over"}}`);
      const { data, issues } = check(role, given);
      expect(data).to.deep.equal({ name: 'Nurse' });
      expect(Object.getPrototypeOf(data) === Object.prototype).to.equal(true);
      expect(data!.tagline).to.equal(undefined);
      expect(({} as { tagline?: string }).tagline).to.equal(undefined);
      expect(issues.map(({ pointer, expected }) => [pointer, expected])).to.deep.equal([
        [`/${name}`, 'a known name'],
      ]);
    });
  }

  it('cannot supply a required field through the prototype', () => {
    const given = json('{"__proto__":{"name":"Nurse"}}');
    expect(check(role, given).data).to.equal(undefined);
    expect(check(role, Object.create({ name: 'Nurse' })).data).to.equal(undefined);
  });

  it('may have no prototype at all', () => {
    expect(check(role, Object.assign(Object.create(null), { name: 'Nurse' })).data).to.deep.equal({
      name: 'Nurse',
    });
  });

  it('may contain itself', () => {
    const self: Record<string, unknown> = { title: 'Again' };
    self['choose'] = { count: 1, of: [self] };
    const { data, issues } = check(step, self);
    expect(data!.title).to.equal('Again');
    expect(data!.choose!.of[0]!.title).to.equal('Again');
    expect(issues).to.have.length(1);
    expect(issues[0]!.expected).to.match(/levels/);
    expect(() => JSON.stringify(data)).to.not.throw();
  });

  it('may contain itself many times over, and still comes back', () => {
    const self: Record<string, unknown> = {};
    self['any'] = [self, self, self, self, self];
    self['all'] = [self, self, self, self, self];
    self['waivedIf'] = self;
    const { issues } = check(eligibility, self);
    expect(issues).to.not.be.empty;
    expect(issues.length).to.be.at.most(100);
  });

  it('may be 100,000 levels deep', () => {
    let nested: unknown = 'end';
    for (let i = 0; i < 100_000; i++) nested = { any: [nested] };
    const { data, issues } = check(certification, { name: 'Certificate', eligibility: nested });
    expect(data!.name).to.equal('Certificate');
    expect(issues.map(({ expected }) => expected)).to.deep.equal(['at most 32 levels']);
    expect(check(role, { name: 'Nurse', settings: [nested], aliases: ['RN'] }).data).to.deep.equal({
      name: 'Nurse',
      aliases: ['RN'],
    });
  });

  it('takes 30 levels of rules for good', () => {
    let nested: unknown = 'end';
    for (let i = 0; i < 14; i++) nested = { any: [nested] };
    expect(check(certification, { name: 'Certificate', eligibility: nested }).issues).to.deep.equal([]);
  });

  it('may have 60,000 items: the first ones stay, in order, and one problem is reported', () => {
    const settings = Array.from({ length: 60_000 }, (_, i) => `place ${i}`);
    const { data, issues } = check(role, { name: 'Nurse', settings });
    expect(data!.settings!.length).to.be.within(49_000, 50_000);
    expect(data!.settings!.every((place, i) => place === settings[i])).to.equal(true);
    expect(issues.map(({ expected }) => expected)).to.deep.equal(['at most 50000 values']);
  });

  it('may have 60,000 objects: what is kept of them has everything it must have', () => {
    const certifications = Array.from({ length: 60_000 }, (_, i) => ({
      acronym: `C${i}`,
      name: `Certificate ${i}`,
    }));
    const { data, issues } = check(career, { role: { name: 'Nurse' }, certifications });
    expect(data!.role).to.deep.equal({ name: 'Nurse' });
    expect((data!.certifications ?? []).filter(({ name }) => name === undefined).length).to.equal(0);
    expect(issues.length).to.be.within(1, 100);
  });

  for (const shift of [0, 1, 2]) {
    it(`may be cut in the middle of an object, which is then gone as a whole (${shift})`, () => {
      const certifications = Array.from({ length: 20_000 }, (_, i) => ({
        acronym: `C${i}`,
        description: 'd',
        name: `Certificate ${i}`,
      }));
      const aliases = Array.from({ length: shift }, () => 'alias');
      const { data } = check(career, { role: { name: 'Nurse', aliases }, certifications });
      expect(data!.certifications!.length).to.be.within(9_000, 10_000);
      expect(data!.certifications!.filter(({ name }) => name === undefined).length).to.equal(0);
    });
  }

  it('may have 60,000 facts of which each is complete or gone', () => {
    const facts = Array.from({ length: 60_000 }, (_, i) => ({ label: `label ${i}`, value: i }));
    const { data } = check(role, { name: 'Nurse', facts });
    for (const fact of data!.facts ?? []) expect(Object.keys(fact)).to.deep.equal(['label', 'value']);
  });

  it('is reported with at most 100 problems', () => {
    const { data, issues } = check(role, {
      name: 'Nurse',
      settings: Array.from({ length: 1000 }, (_, i) => i),
      aliases: ['RN'],
    });
    expect(issues).to.have.length(100);
    expect(data).to.deep.equal({ name: 'Nurse', aliases: ['RN'] });
  });

  it('may have 50,000 unknown names', () => {
    const given = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`responsibilities${i}`, i]));
    expect(check(role, { ...given, name: 'Nurse' }).data).to.deep.equal({ name: 'Nurse' });
  });

  it('may have holes in its lists', () => {
    const { data } = check(role, { name: 'Nurse', settings: ['a', , 'b'] });
    expect(data!.settings).to.deep.equal(['a', 'b']);
  });
});

describe('a document that names its schema', () => {
  it('gets no remark for `$schema`, wherever it stands', () => {
    const given = {
      $schema: 'career.schema.json',
      role: { $schema: 'role-card.schema.json', name: 'Nurse' },
    };
    expect(check(career, given)).to.deep.equal({ data: { role: { name: 'Nurse' } }, issues: [] });
  });
});

describe('checked data', () => {
  // The test server turns a name that ends in “.json” into a module; spelled like this it sends the file.
  const careers = [
    'assistant-director-of-pharmacy-operations',
    'director-of-pharmacy-operations',
    'pharmacy-operations-manager',
    'ward-nurse',
  ];
  for (const name of careers) {
    it(`is the same, without a remark, when it is checked again: ${name}`, async () => {
      const given = (await (await fetch(`/examples/careers/${name}.jso%6E`)).json()) as Record<
        string,
        unknown
      >;
      const first = check(career, given);
      expect(first.issues).to.deep.equal([]);
      expect(check(career, first.data)).to.deep.equal(first);
      delete given['$schema'];
      expect(first.data).to.deep.equal(given);
    });
  }

  it('is the same, without a remark, also where the author’s was wrong', () => {
    const { data } = check(career, {
      extra: 1,
      role: {
        name: 'Nurse',
        overview: { heading: 3 },
        settings: [1, 'a', ''],
        action: { label: 'a' },
        tagline: null,
      },
      certifications: [{ name: '' }, { name: 'A', fees: [{}, { kind: 'k', amount: 1, currency: 'USD' }] }],
      pathway: { steps: [{ choose: { count: '1', of: [] } }, 7] },
      day: { slots: [{ start: '7:00', activities: ['a', {}] }] },
    });
    expect(check(career, data)).to.deep.equal({ data, issues: [] });
  });
});
