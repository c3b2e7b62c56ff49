import { isDrawn, quote, tidy } from './dom.js';
import { valueOf } from './lists.js';
import type { Probe } from './scene.js';

/** What HTML takes for `datetime`: a day, a time, both with or without a zone, a month, a year, a week, a duration. */
const valid =
  /^(\d{4}(-\d\d(-\d\d)?)?|\d{4}-W\d\d|--?\d\d-\d\d|(\d{4}-\d\d-\d\d[T ])?([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?|P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?)$/;

const times: Probe = {
  name: 'each time says the same to machines as to people',
  criteria: ['1.3.1'],
  *find({ elements }) {
    for (const element of elements) {
      if (element.localName !== 'time' || !isDrawn(element)) continue;
      const text = tidy(element.textContent ?? '');
      const datetime = tidy(element.getAttribute('datetime') ?? text);
      if (!valid.test(datetime)) {
        yield [element, `no machine can read ${quote(datetime)}`];
        continue;
      }
      const shown = (text.match(/\p{Nd}+/gu) ?? []).map(valueOf);
      const [, , month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(datetime) ?? [];
      if (month && shown.length && !shown.includes(Number(day)))
        yield [element, `${datetime} and ${quote(text)}`];
      const [, hour, minute] = /(?:^|[T ])(\d\d):(\d\d)/.exec(datetime) ?? [];
      if (hour === undefined || month || !shown.length) continue;
      const hours = [Number(hour), Number(hour) % 12, Number(hour) % 12 || 12, Number(hour) || 24];
      if (!hours.includes(shown[0]!) || (shown[1] ?? 0) !== Number(minute))
        yield [element, `${datetime} and ${quote(text)}`];
    }
  },
};

export const timeProbes: readonly Probe[] = [times];
