import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import './career-pathway-timeline.js';
import { say } from '../../model/say.js';
import type { CareerErrorEvent } from '../events.js';
import type { PathwayTimeline } from './pathway-timeline.js';

const certifications = [
  {
    id: 'a',
    acronym: 'CHPOP',
    name: 'Hospital Operations Pharmacist',
    description: 'Its own blurb.',
    exam: { items: 120 },
    action: { label: 'View details', href: 'https://www.example.org/chpop' },
  },
  {
    id: 'b',
    acronym: 'CPOM',
    name: 'Operations Manager',
    action: { label: 'View details', href: 'https://www.example.org/cpom' },
  },
];
const role = { name: 'Manager' };

const show = async (data: unknown, width = 900, level = 2): Promise<PathwayTimeline> => {
  const box = await fixture<HTMLElement>(
    html`<div>
      <career-pathway-timeline level=${level} data-career=${JSON.stringify(data)}
        ><p>Fallback</p></career-pathway-timeline
      >
    </div>`,
  );
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector('career-pathway-timeline')!;
  await element.updateComplete;
  return element;
};
const all = (element: PathwayTimeline, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const texts = (element: PathwayTimeline, selector: string) => all(element, selector).map(words);
const text = (element: PathwayTimeline) => words(all(element, '.career')[0]) ?? '';
const part = (name: string) => `[part~="${name}"]`;
const headings = (element: PathwayTimeline) =>
  all(element, 'h2,h3,h4,h5,h6').map((h) => `${h.localName} ${words(h)}`);
const tops = (elements: HTMLElement[]) =>
  elements.map((element) => Math.round(element.getBoundingClientRect().top));

describe('career-pathway-timeline', () => {
  describe('an unordered set', () => {
    const set = {
      role,
      certifications,
      pathway: {
        heading: 'Way',
        steps: [{ certification: 'CHPOP' }, { title: 'Workshop' }],
      },
    };

    it('is a list without numbers, nodes or spine', async () => {
      const element = await show(set);
      expect(all(element, 'ul[role=list] > li').length).to.equal(3);
      expect(all(element, `ol, ${part('node')}`)).to.deep.equal([]);
      expect(text(element).replace('120', '')).not.to.match(/\d/);
      for (const li of all(element, 'li')) expect(getComputedStyle(li, '::before').content).to.equal('none');
    });

    it('stands in columns where there is room, all from one left edge', async () => {
      const steps = Array.from({ length: 5 }, (_, i) => ({
        title: `Step ${'abcde'[i]}`,
      }));
      for (const [width, columns] of [
        [300, 1],
        [700, 2],
        [1200, 3],
      ] as const) {
        const element = await show({ steps }, width);
        const lefts = all(element, 'li').map((li) => Math.round(li.getBoundingClientRect().left));
        expect(new Set(lefts).size).to.equal(columns);
        expect(Math.min(...lefts)).to.equal(Math.round(element.getBoundingClientRect().left));
      }
    });

    it('leaves no lone item in a row of three', async () => {
      for (const [count, columns] of [
        [2, 2],
        [3, 3],
        [4, 2],
        [5, 3],
        [6, 3],
        [12, 3],
      ] as const) {
        const steps = Array.from({ length: count }, () => ({ title: 'x' }));
        const element = await show({ steps }, 1400);
        const lefts = all(element, 'li').map((li) => Math.round(li.getBoundingClientRect().left));
        expect(new Set(lefts).size, `${count}`).to.equal(columns);
      }
    });

    it('does not stretch a lone item over a wide page', async () => {
      const element = await show({ steps: [{ certification: 'NEW-1' }] }, 1200);
      expect(all(element, 'li')[0]!.offsetWidth).to.be.lessThan(800);
    });
  });

  describe('an ordered path', () => {
    const steps = [{ title: 'Ask' }, { title: 'Answer' }, { title: 'Act' }];

    it('is an ordered list with a numbered node for each step', async () => {
      const element = await show({ ordered: true, steps });
      expect(texts(element, 'ol[role=list] > li .item-title')).to.deep.equal(['Ask', 'Answer', 'Act']);
      expect(texts(element, `li > ${part('node')}`)).to.deep.equal(['1', '2', '3']);
      expect(all(element, '.node').every((node) => node.ariaHidden === 'true')).to.equal(true);
    });

    it('runs down where narrow, and across where wide and the steps are few', async () => {
      expect(new Set(tops(all(await show({ ordered: true, steps }, 500), 'li'))).size).to.equal(3);
      expect(new Set(tops(all(await show({ ordered: true, steps }, 900), 'li'))).size).to.equal(1);
      const six = [...steps, ...steps];
      expect(new Set(tops(all(await show({ ordered: true, steps: six }, 1200), 'li'))).size).to.equal(6);
      const five = six.slice(1);
      expect(new Set(tops(all(await show({ ordered: true, steps: five }, 900), 'li'))).size).to.equal(5);
      expect(new Set(tops(all(await show({ ordered: true, steps: five }, 1200), 'li'))).size).to.equal(1);
    });

    it('connects its steps, and ends at the last', async () => {
      const element = await show({
        ordered: true,
        steps: [...steps.map((step) => ({ ...step, stage: 'A' })), { title: 'End', stage: 'B' }],
      });
      const spines = all(element, 'li').map((li) => getComputedStyle(li, '::before').display);
      expect(spines).to.deep.equal(['block', 'block', 'block', 'none']);
    });

    it('counts on across stages', async () => {
      const element = await show({
        ordered: true,
        steps: [
          { title: 'a', stage: 'A' },
          { title: 'b', stage: 'B' },
        ],
      });
      expect(all(element, 'ol').map((ol) => (ol as HTMLOListElement).start)).to.deep.equal([1, 2]);
      expect(texts(element, '.node')).to.deep.equal(['1', '2']);
    });
  });

  describe('headings', () => {
    const steps = [
      { title: 'One', stage: 'Stage' },
      {
        title: 'Two',
        certification: 'CHPOP',
        stage: 'Stage',
        choose: { count: 1, of: [{ title: 'Left' }, { certification: 'NEW' }] },
      },
      { title: 'Three' },
    ];

    it('nest: pathway, stage, step, certification or alternative', async () => {
      const element = await show({
        role,
        certifications,
        pathway: { heading: 'Way', ordered: true, steps },
      });
      expect(headings(element)).to.deep.equal([
        'h2 Way',
        'h3 Stage',
        'h4 One',
        'h4 Two',
        'h5 CHPOP Hospital Operations Pharmacist',
        'h5 Left',
        'h5 NEW',
        'h3 Three',
        'h3 Certifications',
        'h4 CPOM Operations Manager',
      ]);
    });

    it('start at the level of the widget, also without a heading of its own', async () => {
      expect(headings(await show({ steps: [{ title: 'a', stage: 'A' }] }, 900, 3))).to.deep.equal([
        'h3 A',
        'h4 a',
      ]);
      expect(headings(await show({ steps: [{ title: 'a' }] }, 900, 4))).to.deep.equal(['h4 a']);
    });
  });

  describe('a step', () => {
    it('shows its certification with medallion, acronym, name, blurb, fold and link', async () => {
      const element = await show({
        role,
        certifications,
        pathway: {
          steps: [{ certification: 'CHPOP' }, { certification: 'b' }],
        },
      });
      expect(all(element, 'svg.seal').length).to.equal(2);
      expect(texts(element, `${part('item-title')} .kicker`)).to.deep.equal(['CHPOP', 'CPOM']);
      for (const said of ['Hospital Operations Pharmacist', 'Its own blurb.', '120'])
        expect(text(element)).to.contain(said);
      expect(texts(element, 'a')).to.deep.equal(['View details: CHPOP', 'View details: CPOM']);
    });

    it('overrides the blurb of its certification', async () => {
      const element = await show({
        role,
        certifications,
        pathway: {
          steps: [{ certification: 'CHPOP', description: 'For this role.' }],
        },
      });
      expect(text(element)).to.contain('For this role.').and.not.contain('Its own blurb.');
    });

    it('shows an acronym that nobody defined, once', async () => {
      const element = await show({ steps: [{ certification: 'CPhT-Adv™' }] });
      expect(headings(element)).to.deep.equal(['h2 CPhT-Adv™']);
      expect(all(element, 'svg.seal').length).to.equal(1);
    });

    it('shows duration, optional, stage of an alternative, and what it requires by name', async () => {
      const element = await show({
        steps: [
          { id: 'x', title: 'First', duration: 'P2Y' },
          {
            title: 'Second',
            duration: 'a few weeks',
            optional: true,
            requires: ['x', 'a degree'],
          },
          {
            title: 'Third',
            choose: { count: 1, of: [{ title: 'a', stage: 'Late' }] },
          },
        ],
      });
      expect(texts(element, part('meta'))).to.deep.equal([
        '2 years',
        'Optional · a few weeks · Requires: First and a degree',
        'Late',
      ]);
      const second = all(element, 'li')[1]!;
      expect(getComputedStyle(second).borderBlockStartStyle).to.equal('dashed');
    });

    it('shows when it has nothing but a sentence, and not when it is empty', async () => {
      const element = await show({
        ordered: true,
        steps: [{}, { description: 'Only this.' }, { id: 'x' }],
      });
      expect(texts(element, 'li > .stop')).to.deep.equal(['Only this.']);
      expect(all(element, part('meta'))).to.deep.equal([]);
    });
  });

  describe('states', () => {
    const steps = [
      { title: 'a', status: 'done' },
      { title: 'b', status: 'current' },
      { title: 'c', status: 'upcoming' },
      { title: 'd', status: 'On hold' },
    ];

    it('differ by word, and the current step says so', async () => {
      for (const ordered of [true, false]) {
        const element = await show({ ordered, steps });
        expect(texts(element, part('state'))).to.deep.equal(['Done', 'Current', 'To come', 'On hold']);
        expect(all(element, 'li').map((li) => li.getAttribute('aria-current'))).to.deep.equal([
          null,
          'step',
          null,
          null,
        ]);
      }
    });

    const shapes = (element: PathwayTimeline) =>
      all(element, part('node')).map((node) => [getComputedStyle(node).borderStyle, words(node)].join(' '));

    it('differ by shape on a path, not by colour alone', async () => {
      const element = await show({ ordered: true, steps: [...steps, { title: 'e', optional: true }] });
      expect(shapes(element)).to.deep.equal(['solid ✓', 'double 2', 'solid 3', 'solid 4', 'dashed 5']);
    });

    it('differ by the line from which they hang in a set', async () => {
      const element = await show({ steps: [...steps, { title: 'e', optional: true }] });
      const lines = all(element, 'li').map((li) => {
        const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(li);
        return `${borderBlockStartWidth} ${borderBlockStartStyle}`;
      });
      expect(lines).to.deep.equal(['2px solid', '6px double', '1px solid', '1px solid', '1px dashed']);
    });

    it('keep their shapes in forced colours', async () => {
      const element = await show({ ordered: true, steps });
      const before = shapes(element);
      await executeServerCommand('forced-colors', 'active');
      try {
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        // The page’s own text is in the system’s colour then.
        const { color } = getComputedStyle(document.body);
        const styles = all(element, part('node')).map((node) => getComputedStyle(node));
        expect(styles.map((style) => style.color)).to.deep.equal(steps.map(() => color));
        expect(styles.map((style) => style.borderTopColor)).to.deep.equal(steps.map(() => color));
        expect(shapes(element)).to.deep.equal(before);
      } finally {
        await executeServerCommand('forced-colors', 'none');
      }
    });
  });

  describe('a choice', () => {
    const choose = {
      count: 1,
      of: [
        { title: 'Left' },
        {
          title: 'Right',
          choose: {
            count: 2,
            of: [{ title: 'a' }, { title: 'b' }, { title: 'c' }],
          },
        },
      ],
    };

    it('says how many of how many, and holds its alternatives as an unordered list', async () => {
      const element = await show({
        ordered: true,
        steps: [{ title: 'Fork', description: 'Why.', choose }],
      });
      expect(texts(element, `${part('choice')} > .kicker`)).to.deep.equal(['Choose 1 of 2', 'Choose 2 of 3']);
      expect(all(element, 'ol').length).to.equal(1);
      expect(texts(element, 'ol > li > .stop > .choice > ul > li > .stop > .item-title')).to.deep.equal([
        'Left',
        'Right',
      ]);
      expect(texts(element, '.choice .choice > ul > li')).to.deep.equal(['a', 'b', 'c']);
      expect(text(element)).to.contain('Why.');
    });

    it('stands in a bracket', async () => {
      const element = await show({ steps: [{ choose }] });
      const bracket = getComputedStyle(all(element, '.choice')[0]!, '::before');
      expect([
        bracket.borderInlineStartWidth,
        bracket.borderBlockStartWidth,
        bracket.borderInlineEndWidth,
      ]).to.deep.equal(['2px', '2px', '0px']);
    });
  });

  describe('what it reads', () => {
    for (const [what, data, shown] of [
      ['a pathway', { heading: 'Way', steps: [{ title: 'a' }] }, ['h2 Way', 'h3 a']],
      ['a stage of which nothing more is said', { steps: [{ stage: 'A' }] }, ['h2 A']],
      ['a bare list of steps', [{ title: 'a' }, { title: 'b' }], ['h2 a', 'h2 b']],
      ['a document', { role, pathway: { steps: [{ title: 'a' }] } }, ['h2 a']],
      [
        'a document without a pathway',
        { role, certifications },
        ['h2 Certifications', 'h3 CHPOP Hospital Operations Pharmacist', 'h3 CPOM Operations Manager'],
      ],
      [
        'a pathway without steps, for its certifications',
        { certifications, pathway: { heading: 'Way' } },
        ['h2 Way', 'h3 CHPOP Hospital Operations Pharmacist', 'h3 CPOM Operations Manager'],
      ],
      [
        'a pathway with its certifications beside the steps',
        {
          certifications: certifications.slice(0, 1),
          steps: [{ certification: 'a' }],
        },
        ['h2 CHPOP Hospital Operations Pharmacist'],
      ],
      [
        'right certifications beside a wrong pathway',
        { certifications: certifications.slice(1), pathway: 'wrong' },
        ['h2 Certifications', 'h3 CPOM Operations Manager'],
      ],
      [
        'right steps among wrong ones',
        { steps: ['wrong', { title: 'a' }, { title: 1, description: 'b' }] },
        ['h2 a'],
      ],
    ] as const) {
      it(what, async () => expect(headings(await show(data))).to.deep.equal(shown));
    }

    it('plain attributes, over any of these', async () => {
      for (const data of [
        [{ title: 'a' }],
        { role, certifications },
        { heading: 'Old', steps: [{ title: 'a' }] },
      ]) {
        const element = await fixture<PathwayTimeline>(
          html`<career-pathway-timeline
            heading="New"
            intro="In short"
            href="/more"
            data-career=${JSON.stringify(data)}
          ></career-pathway-timeline>`,
        );
        expect(headings(element)[0]).to.equal('h2 New');
        expect(texts(element, '.lede')).to.deep.equal(['In short']);
        expect(texts(element, '.button')).to.deep.equal(['View details']);
      }
    });

    for (const data of [{ steps: [{}] }, { heading: 'Alone', steps: [] }, { steps: 'wrong' }, [], 7]) {
      it(`the author’s children stay for ${JSON.stringify(data)}, and it is said why`, async () => {
        const heard: string[] = [];
        const listen = (event: CareerErrorEvent) => heard.push(event.issues[0]!.message);
        addEventListener('career-error', listen);
        const element = await show(data);
        await say([{ at: [], code: 'absent' }]);
        await new Promise((resolve) => setTimeout(resolve));
        removeEventListener('career-error', listen);
        expect(heard).to.have.length(1);
        expect(all(element, 'slot').length).to.equal(1);
        expect(all(element, '.career')).to.deep.equal([]);
      });
    }

    it('says once what is wrong, and where', async () => {
      const element = document.createElement('career-pathway-timeline');
      element.data = {
        role,
        certifications: [{ acronym: 'X' }],
        pathway: { heading: 'Way', steps: [{ title: 1 }, { title: 'a' }] },
      };
      setTimeout(() => document.body.append(element));
      const { issues } = (await oneEvent(element, 'career-error')) as Event & {
        issues: { pointer: string }[];
      };
      expect(issues.map(({ pointer }) => pointer)).to.deep.equal([
        '/certifications/0/name',
        '/pathway/steps/0/title',
      ]);
      element.remove();
    });

    it('a list of steps keeps its own paths in what it says', async () => {
      const element = document.createElement('career-pathway-timeline');
      element.data = [{ title: 'a' }, { title: 1 }];
      setTimeout(() => document.body.append(element));
      const { issues } = (await oneEvent(element, 'career-error')) as Event & {
        issues: { pointer: string }[];
      };
      expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/1/title']);
      element.remove();
    });
  });

  it('shows every sentence of a full document', async () => {
    const element = await show({
      heading: 'Heading',
      intro: 'Intro',
      action: { label: 'Go', href: '/go' },
      steps: [
        {
          stage: 'Stage',
          title: 'Title',
          description: 'Blurb',
          duration: 'seven moons',
          status: 'On hold',
          requires: ['a permit'],
          choose: {
            count: 1,
            of: [{ title: 'Alternative', description: 'Deeper' }],
          },
        },
      ],
    });
    for (const said of 'Heading,Intro,Go,Stage,Title,Blurb,seven moons,On hold,a permit,Alternative,Deeper'.split(
      ',',
    )) {
      expect(text(element)).to.contain(said);
    }
  });

  it('never grows wider than its place, down to 160 px', async () => {
    const choose = {
      count: 1,
      of: [
        { certification: 'CCP-340B' },
        {
          title: 'Right',
          choose: { count: 2, of: [{ certification: 'CHPOP' }] },
        },
      ],
    };
    for (const ordered of [true, false]) {
      const element = await show(
        {
          role,
          certifications,
          pathway: {
            ordered,
            steps: [{ title: 'Compliance', stage: 'Stage', choose }],
          },
        },
        160,
      );
      expect(element.scrollWidth).to.be.at.most(160);
    }
  });
});
