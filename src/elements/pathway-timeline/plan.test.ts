import { expect } from '@open-wc/testing';
import type { Certification, Pathway, Step } from '../../model/career.js';
import { plan, type Stop } from './plan.js';

const chpop: Certification = {
  id: 'a',
  acronym: 'CHPOP',
  name: 'Hospital Operations',
  description: 'Its own blurb.',
};
const cpom: Certification = {
  id: 'b',
  acronym: 'CPOM',
  name: 'Operations Manager',
};
const both = [chpop, cpom];

const of = (steps: Step[], certifications: readonly Certification[] = [], more: Partial<Pathway> = {}) =>
  plan({ ...more, steps }, certifications);
const ordered = (...steps: Step[]) => of(steps, [], { ordered: true });
const only = (step: Step, certifications: readonly Certification[] = []): Stop =>
  of([step], certifications).bands[0]!.stops[0]!;
const shape = ({ bands }: ReturnType<typeof plan>) =>
  bands.map(({ stage, stops }) => [stage, stops.map(({ title, number }) => [number, title].join('. '))]);
const form = ({ bands, isFlat }: ReturnType<typeof plan>) =>
  isFlat ? 'flat' : bands[0]?.stops[0]?.number ? 'path' : 'set';

describe('the plan of a pathway', () => {
  describe('form', () => {
    const n = (count: number, more: Step = {}): Step[] =>
      Array.from({ length: count }, (_, i) => ({ title: `${i}`, ...more }));
    for (const [what, pathway, expected] of [
      ['steps without a word about order', { steps: n(3) }, 'set'],
      ['one ordered step', { ordered: true, steps: n(1) }, 'path'],
      ['two ordered steps', { ordered: true, steps: n(2) }, 'flat'],
      ['five ordered steps', { ordered: true, steps: n(5) }, 'flat'],
      ['six ordered steps', { ordered: true, steps: n(6) }, 'path'],
      ['ordered steps in one stage', { ordered: true, steps: n(2, { stage: 'S' }) }, 'path'],
      [
        'ordered steps in two stages',
        {
          ordered: true,
          steps: [...n(1, { stage: 'S' }), ...n(1, { stage: 'T' })],
        },
        'path',
      ],
      [
        'ordered steps with a choice',
        { ordered: true, steps: n(2, { choose: { count: 1, of: n(2) } }) },
        'path',
      ],
      ['five steps and an empty one', { ordered: true, steps: [...n(5), {}] }, 'flat'],
      [
        'ordered steps of which only the last is of a stage',
        { ordered: true, steps: [...n(2), ...n(1, { stage: 'S' })] },
        'path',
      ],
    ] as const) {
      it(`${what}: ${expected}`, () => expect(form(plan(pathway as Pathway, []))).to.equal(expected));
    }
  });

  describe('certification of a step', () => {
    for (const [what, given, found] of [
      ['its id', 'a', chpop],
      ['its acronym', 'CPOM', cpom],
      ['its acronym in another case', 'cpom', cpom],
      ['its acronym with blanks round it', ' CPOM ', cpom],
      ['its name', 'Operations Manager', cpom],
      ['a short word that nobody defined', 'NEW-1', { acronym: 'NEW-1', name: 'NEW-1' }],
      ['a long name that nobody defined', 'Some Other Certificate', { name: 'Some Other Certificate' }],
      ['one long word', 'Approbationsordnung', { name: 'Approbationsordnung' }],
      ['a name that objects have by nature', 'constructor', { acronym: 'constructor', name: 'constructor' }],
    ] as const) {
      it(`is found by ${what}`, () =>
        expect(only({ certification: given }, both).certification).to.deep.equal(found));
    }

    it('is found by exact letters before another case, and by id before acronym', () => {
      const lower: Certification = { acronym: 'cpom', name: 'Lower' };
      const tricky: Certification = { acronym: 'a', name: 'Acronym a' };
      expect(only({ certification: 'cpom' }, [cpom, lower]).certification).to.equal(lower);
      expect(only({ certification: 'a' }, [tricky, chpop]).certification).to.equal(chpop);
    });

    it('may be written into the step', () => {
      const certification = { name: 'Inline' };
      expect(only({ certification }).certification).to.equal(certification);
    });

    it('lends its blurb unless the step has one', () => {
      expect(only({ certification: 'a' }, both).description).to.equal('Its own blurb.');
      expect(only({ certification: 'a', description: 'For this role.' }, both).description).to.equal(
        'For this role.',
      );
    });

    for (const [title, shown] of [
      ['Hospital Operations', undefined],
      ['CHPOP', undefined],
      ['First of all', 'First of all'],
    ]) {
      it(`under the title “${title}” shows ${shown ? 'both' : 'its name once'}`, () =>
        expect(only({ title, certification: 'a' } as Step, both).title).to.equal(shown));
    }

    it('that nobody defined takes the title of its step as its name', () => {
      const { title, certification } = only({
        title: 'The new one',
        certification: 'NEW-1',
      });
      expect(certification).to.deep.equal({
        acronym: 'NEW-1',
        name: 'The new one',
      });
      expect(title).to.equal(undefined);
    });
  });

  describe('certifications of the document', () => {
    const rest = (steps: Step[]) => of(steps, both).rest.map(({ certification }) => certification);

    it('follow when no step refers to them', () => {
      expect(rest([{ title: 'x' }])).to.deep.equal(both);
      expect(rest([{ certification: 'CPOM' }])).to.deep.equal([chpop]);
      expect(rest([{ certification: 'a' }, { certification: 'b' }])).to.deep.equal([]);
    });

    it('do not follow when an alternative, however deep, refers to them', () => {
      const choose = {
        count: 1,
        of: [
          {
            title: 'x',
            choose: {
              count: 1,
              of: [{ certification: 'a' }, { certification: 'b' }],
            },
          },
        ],
      };
      expect(rest([{ choose }])).to.deep.equal([]);
    });

    it('are the set itself where there are no steps, also in an ordered pathway', () => {
      for (const steps of [[], [{}]]) {
        const planned = of(steps, both, { ordered: true });
        expect(planned.bands).to.deep.equal([]);
        expect(planned.rest.map(({ description, number }) => [description, number])).to.deep.equal([
          ['Its own blurb.', undefined],
          [undefined, undefined],
        ]);
      }
    });
  });

  describe('stages', () => {
    it('gather neighbours in a path, and numbers run on', () => {
      const planned = ordered(
        { title: 'a', stage: 'A' },
        { title: 'b', stage: 'A' },
        { title: 'c', stage: 'B' },
        { title: 'd' },
        { title: 'e', stage: 'A' },
      );
      expect(shape(planned)).to.deep.equal([
        ['A', ['1. a', '2. b']],
        ['B', ['3. c']],
        [undefined, ['4. d']],
        ['A', ['5. e']],
      ]);
    });

    it('gather from everywhere in a set, in order of first appearance', () => {
      const planned = of([
        { title: 'a', stage: 'B' },
        { title: 'b', stage: 'A' },
        { title: 'c' },
        { title: 'd', stage: 'B' },
      ]);
      expect(shape(planned)).to.deep.equal([
        [undefined, ['. c']],
        ['B', ['. a', '. d']],
        ['A', ['. b']],
      ]);
    });

    it('keep their label without a step, and are not split by an empty one', () => {
      expect(
        shape(ordered({ title: 'a', stage: 'A' }, {}, { title: 'b', stage: 'A' }, { stage: 'B' })),
      ).to.deep.equal([
        ['A', ['1. a', '2. b']],
        ['B', []],
      ]);
    });

    it('of an alternative stand with it', () => {
      const stop = only({
        title: 'x',
        stage: 'Outer',
        choose: { count: 1, of: [{ title: 'y', stage: 'Late' }] },
      });
      expect(stop.stage).to.equal(undefined);
      expect(stop.choice!.stops[0]!.stage).to.equal('Late');
    });
  });

  describe('choices', () => {
    it('keep their count, lose empty alternatives, and may nest', () => {
      const { choice } = only({
        choose: {
          count: 2,
          of: [{ title: 'a' }, {}, { choose: { count: 1, of: [{ title: 'b' }] } }],
        },
      });
      expect(choice!.count).to.equal(2);
      expect(choice!.stops.length).to.equal(2);
      expect(choice!.stops[1]!.choice!.stops[0]!.title).to.equal('b');
    });

    it('without alternatives leave no trace', () => {
      expect(of([{ choose: { count: 1, of: [] } }]).bands).to.deep.equal([]);
      expect(only({ title: 'x', choose: { count: 1, of: [{}] } }).choice).to.equal(undefined);
    });
  });

  describe('state', () => {
    for (const [given, state] of [
      ['done', 'done'],
      ['Done', 'done'],
      [' CURRENT ', 'current'],
      ['upcoming', 'upcoming'],
      ['completed', undefined],
      ['On hold', undefined],
      ['constructor', undefined],
      [undefined, undefined],
    ] as const) {
      it(`“${given}” is ${state ?? 'the author’s own word'}`, () => {
        const stop = only({ title: 'x', ...(given && { status: given }) });
        expect([stop.state, stop.status]).to.deep.equal([state, given]);
      });
    }
  });

  describe('requires', () => {
    const steps: Step[] = [
      { id: 'one', title: 'First' },
      { id: 'two', certification: 'CPOM' },
      { id: 'three', certification: 'NEW-1' },
      { title: 'x', choose: { count: 1, of: [{ id: 'deep', title: 'Deep' }] } },
      { id: 'mute', description: 'No name.' },
    ];
    for (const [id, name] of [
      ['one', 'First'],
      ['two', 'CPOM'],
      ['three', 'NEW-1'],
      ['deep', 'Deep'],
      ['later', 'Later'],
      ['a', 'CHPOP'],
      ['mute', 'mute'],
      ['A degree', 'A degree'],
    ] as const) {
      it(`“${id}” reads “${name}”`, () => {
        const { bands } = of(
          [...steps, { title: 'last', requires: [id] }, { id: 'later', title: 'Later' }],
          both,
        );
        expect(bands[0]!.stops.at(-2)!.requires).to.deep.equal([name]);
      });
    }
  });

  describe('an empty step', () => {
    for (const step of [
      {},
      { id: 'x' },
      { optional: true },
      { choose: { count: 1, of: [] } },
      { requires: [] },
    ]) {
      it(`${JSON.stringify(step)} leaves no trace`, () => expect(of([step]).bands).to.deep.equal([]));
    }
    for (const step of [
      { title: 'x' },
      { description: 'x' },
      { certification: 'x' },
      { duration: 3 },
      { status: 'done' },
      { requires: ['x'] },
      { choose: { count: 1, of: [{ title: 'x' }] } },
    ] as Step[]) {
      it(`${JSON.stringify(step)} shows`, () => expect(of([step]).bands[0]!.stops.length).to.equal(1));
    }
  });

  it('is empty with at most a heading', () => {
    const isEmpty = (pathway: Pathway, certifications: readonly Certification[] = []) =>
      plan(pathway, certifications).isEmpty;
    expect(isEmpty({ steps: [] })).to.equal(true);
    expect(isEmpty({ heading: 'x', steps: [{}] })).to.equal(true);
    expect(isEmpty({ intro: 'x', steps: [] })).to.equal(false);
    expect(isEmpty({ action: { label: 'x', href: '/' }, steps: [] })).to.equal(false);
    expect(isEmpty({ steps: [{ stage: 'x' }] })).to.equal(false);
    expect(isEmpty({ steps: [] }, both)).to.equal(false);
  });
});
