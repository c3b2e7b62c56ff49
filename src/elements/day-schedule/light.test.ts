import { expect } from '@open-wc/testing';
import { lightOf, SUN } from './light.js';

describe('the light of a slot', () => {
  for (const [start, light] of [
    ['00:00', 'night'],
    ['04:59', 'night'],
    ['05:00', 'morning'],
    ['10:59', 'morning'],
    ['11:00', 'noon'],
    ['13:59', 'noon'],
    ['14:00', 'afternoon'],
    ['17:59', 'afternoon'],
    ['18:00', 'evening'],
    ['21:59', 'evening'],
    ['22:00', 'night'],
    ['24:00', 'night'],
  ] as const) {
    it(`is that of ${light} at ${start}`, () => expect(lightOf({ start })).to.equal(light));
  }

  for (const [label, light] of [
    ['Morning', 'morning'],
    ['mid-morning', 'morning'],
    ['Early Morning', 'morning'],
    ['Late morning', 'morning'],
    ['Mid-Day', 'noon'],
    ['Midday', 'noon'],
    ['mid day', 'noon'],
    ['Noon', 'noon'],
    ['Afternoon', 'afternoon'],
    ['Late Afternoon', 'evening'],
    ['Evening', 'evening'],
    ['Night', 'night'],
    ['Overnight', 'night'],
    ['Midnight', 'night'],
    ['Evening and night', 'evening'],
    ['Morgen', undefined],
    ['Lunch', undefined],
    ['Fortnight planning', undefined],
    ['Middle', undefined],
    ['الصباح', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${light ?? 'unknown'} for “${label}”`, () => expect(lightOf({ label })).to.equal(light));
  }

  it('follows a real time before a word', () => {
    expect(lightOf({ label: 'Morning', start: '23:00' })).to.equal('night');
  });

  it('never comes from an end, a title or a place', () => {
    expect(lightOf({ end: '12:00', title: 'Morning', place: 'Night clinic' })).to.equal(undefined);
  });

  it('moves the sun on through the day, and keeps it in the sky', () => {
    const { night: _, ...day } = SUN;
    const ways = Object.values(day);
    expect(ways).to.deep.equal(ways.toSorted((a, b) => a - b));
    expect(new Set(ways).size).to.equal(4);
    expect(day.noon).to.equal(90);
    for (const way of ways) expect(way).to.be.within(25, 155);
  });
});
