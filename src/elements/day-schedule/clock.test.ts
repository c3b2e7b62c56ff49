import { expect } from '@open-wc/testing';
import type { Slot } from '../../model/career.js';
import { endsNextDay, inOrder, lengthOf, minutes } from './clock.js';

/** `14`, `9:30-11`, `22-6`, or a word for a slot without a time. */
const slotOf = (text: string): Slot => {
  const time = (part: string) => {
    const [hours, mins = '0'] = part.split(':');
    return `${hours!.padStart(2, '0')}:${mins.padStart(2, '0')}`;
  };
  const [start, end] = text.split('-');
  if (!/\d/.test(text)) return { label: text, title: text };
  return { title: text, ...(start && { start: time(start) }), ...(end && { end: time(end) }) };
};
const order = (given: string) =>
  inOrder(given.split(' ').map(slotOf))
    .map(({ title }) => title)
    .join(' ');

describe('the clock of a day', () => {
  it('counts minutes from midnight', () => {
    expect(['00:00', '07:30', '23:59', '24:00'].map(minutes)).to.deep.equal([0, 450, 1439, 1440]);
  });

  for (const [given, length, next] of [
    ['9-9:15', 15, false],
    ['9-9:30', 30, false],
    ['9-9:45', 45, false],
    ['9-10', 60, false],
    ['9-10:30', 90, false],
    ['9-11', 120, false],
    ['9-12', 180, false],
    ['9-12:30', 210, false],
    ['9-14', 300, false],
    ['9-17', 480, false],
    ['7-19', 720, false],
    ['22-6', 480, true],
    ['23:59-0:01', 2, true],
    ['22-24', 120, false],
    ['22-0', 120, false],
    ['0-24', 1440, false],
    ['0-0', 1440, false],
    ['0-6', 360, false],
    ['7-7', 1440, true],
    ['24-6', 360, true],
    ['9', undefined, false],
    ['-17', undefined, false],
    ['Morning', undefined, false],
  ] as const) {
    it(`knows how long ${given} is, and whether it ends the next day`, () => {
      const slot = slotOf(given);
      expect([lengthOf(slot), endsNextDay(slot)]).to.deep.equal([length, next]);
    });
  }

  for (const given of [
    'Morning Mid-Day Afternoon',
    'Evening Morning',
    '9',
    '9 9 9',
    '6 9 12 15 18 21',
    '9-11 10-12 11',
    '8 14 22-6',
    '0-8 8-16 16-24',
    '22 6 7',
    '22-6 6-14 14-22',
    '22-6 6:30 14-22',
    '22-6 8 14',
    '22-6 2 6',
    '20 23-5 7:30',
    '20 8',
    '19 7',
    '18-7 8',
    '15 18 21 23:30 0:30',
    '23 24',
    '23 24 1',
    '7-7',
    '22 Night 6 Morning 7',
    'Before 9 Between -10 11 After',
    '8-16 16-24 0-8',
    '17-1 1:30 2',
  ]) {
    it(`leaves ${given} as the author wrote it`, () => expect(order(given)).to.equal(given));
  }

  for (const [given, ordered] of [
    ['14 9', '9 14'],
    ['14 9 22-6', '9 14 22-6'],
    ['22-6 14 9', '9 14 22-6'],
    ['9 22-6 14', '9 14 22-6'],
    ['6 22-6 14', '6 14 22-6'],
    ['17 9 13', '9 13 17'],
    ['13 17 9', '9 13 17'],
    ['17 8', '8 17'],
    ['21 8 12 17', '8 12 17 21'],
    ['22 9 14', '9 14 22'],
    ['9-12 8-9 13-17', '8-9 9-12 13-17'],
    ['0-8 16-24 8-16', '0-8 8-16 16-24'],
    ['14-22 22-6 6-14 20', '6-14 14-22 20 22-6'],
    ['6 2 22-6 14', '6 14 22-6 2'],
    ['9 2 22-6 14', '9 14 22-6 2'],
    ['23 22 3 6', '22 23 3 6'],
    ['24 20 9 13', '9 13 20 24'],
    ['12 9 12', '9 12 12'],
    ['14 Visitors 9 Round 22-6', '9 Round 14 Visitors 22-6'],
    ['First 14 9 Last', 'First 9 Last 14'],
    ['21:30 8-20:30 6', '6 8-20:30 21:30'],
    ['1 22-20 15', '22-20 1 15'],
  ] as const) {
    it(`puts ${given} in order: ${ordered}`, () => expect(order(given)).to.equal(ordered));
  }

  it('takes a list that is absurdly long', () => {
    const slots = Array.from({ length: 20_000 }, (_, i) => slotOf(`${(i * 7) % 24}-${(i * 5) % 24}`));
    expect(inOrder(slots)).to.have.length(slots.length);
  });

  it('loses no slot and changes none, whatever the times', () => {
    let seed = 7;
    const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    for (let run = 0; run < 2000; run++) {
      const texts = Array.from(
        { length: random(9) },
        () => [`${random(25)}`, `${random(25)}-${random(25)}`, 'Noon', `-${random(25)}`][random(4)]!,
      );
      const slots = texts.map(slotOf);
      const before = JSON.stringify(slots);
      const ordered = inOrder(slots);
      expect(JSON.stringify(slots)).to.equal(before);
      expect(ordered).to.have.members(slots);
      expect(inOrder(ordered), texts.join(' ')).to.deep.equal(ordered);
    }
  });
});
