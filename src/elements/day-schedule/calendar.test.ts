import { expect } from '@open-wc/testing';
import { calendar } from './calendar.js';
import { instant } from './instant.js';

const now = new Date('2026-11-22T08:00:00Z');
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a moment by the clocks of a zone', () => {
  const cases: [wall: string, zone: string, utc: string][] = [
    ['2026-11-23T07:30', 'America/New_York', '2026-11-23T12:30'],
    ['2026-07-01T07:30', 'America/New_York', '2026-07-01T11:30'],
    ['2026-01-01T00:00', 'Asia/Kathmandu', '2025-12-31T18:15'],
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00'],
    ['2026-06-01T12:00', 'UTC', '2026-06-01T12:00'],
    // Clocks change: the hour that is skipped, the hour after it, the hour that comes twice.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['2026-10-25T03:30', 'Europe/Berlin', '2026-10-25T02:30'],
    ['2026-04-05T02:30', 'Australia/Sydney', '2026-04-04T15:30'],
    ['1999-12-31T23:59', 'Europe/London', '1999-12-31T23:59'],
  ];
  for (const [wall, zone, utc] of cases) {
    it(`${wall} in ${zone}`, () => {
      expect(
        instant(new Date(`${wall}Z`), zone)
          ?.toISOString()
          .slice(0, 16),
      ).to.equal(utc);
    });
  }

  it('is not known for a zone that nobody knows', () => {
    expect(instant(now, 'Hospital/Ward')).to.equal(undefined);
  });
});

describe('a calendar file', () => {
  it('has an event for each entry, in UTC where the zone is known', () => {
    const text = calendar(
      [{ summary: 'Rounds', description: 'Bed to bed', location: 'Ward 3', start: 450, end: 510 }],
      '2026-11-23',
      'America/New_York',
      now,
    );
    expect(lines(text).filter((line) => !line.startsWith('UID'))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//career-elements//EN',
      'BEGIN:VEVENT',
      'DTSTAMP:20261122T080000Z',
      'DTSTART:20261123T123000Z',
      'DTEND:20261123T133000Z',
      'SUMMARY:Rounds',
      'DESCRIPTION:Bed to bed',
      'LOCATION:Ward 3',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('leaves times floating without a zone, and ends only what has an end', () => {
    for (const zone of [undefined, 'Nowhere/Town']) {
      const text = calendar([{ summary: 'Tea', start: 1500 }], '2026-12-31', zone, now);
      expect(lines(text)).to.include('DTSTART:20270101T010000');
      expect(text).to.not.include('DTEND');
    }
  });

  it('escapes what has a meaning in it, and ends no line in a text', () => {
    const text = calendar(
      [{ summary: 'a\\b;c,d', description: 'one\r\ntwo\nthree\u0007', start: 0 }],
      '2026-11-23',
      undefined,
      now,
    );
    expect(lines(text)).to.include('SUMMARY:a\\\\b\\;c\\,d');
    expect(lines(text)).to.include('DESCRIPTION:one\\ntwo\\nthree');
  });

  it('folds lines at 75 bytes and tears no character', () => {
    const summary = 'Übergabe 💊 '.repeat(30).trim();
    const text = calendar([{ summary, start: 0 }], '2026-11-23', undefined, now);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(lines(text)).to.include(`SUMMARY:${summary}`);
  });

  it('gives the same entry the same name, and another one another', () => {
    const uid = (summary: string, start = 0) =>
      lines(calendar([{ summary, start }], '2026-11-23', undefined, new Date(start))).find((line) =>
        line.startsWith('UID'),
      );
    expect(uid('Rounds')).to.equal(uid('Rounds'));
    expect(uid('Rounds')).to.not.equal(uid('Round'));
    expect(uid('Rounds')).to.not.equal(uid('Rounds', 1));
  });
});
