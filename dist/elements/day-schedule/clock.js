const DAY = 24 * 60;
const NIGHT = 8 * 60;
const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const between = (from, to) => to - from + (to < from ? DAY : 0);
const lengthOf = ({ start, end }) => start && end ? between(minutes(start), minutes(end)) || DAY : void 0;
const endsNextDay = ({ start = "", end = "" }) => end > "00:00" && end <= start;
function inOrder(slots) {
  const opening = [];
  const groups = [];
  for (const slot of slots) {
    if (slot.start) groups.push({ start: minutes(slot.start), length: lengthOf(slot) ?? 0, slots: [slot] });
    else (groups.at(-1)?.slots ?? opening).push(slot);
  }
  const from = (begin2) => groups.toSorted((a, b) => between(begin2, a.start) - between(begin2, b.start));
  const pauseBefore = (begin2) => DAY - Math.max(...groups.map(({ start, length }) => between(begin2, start) + length));
  const starts = [...new Set(from(0).map(({ start }) => start))];
  const [earliest = 0] = starts;
  const { start: first } = groups[0] ?? { start: 0 };
  const stands = from(first).every((group, i) => group === groups[i]) && pauseBefore(earliest) <= Math.max(NIGHT, pauseBefore(first));
  const begin = stands ? first : starts.find((start) => pauseBefore(start) > DAY / 2) ?? starts.find((start) => pauseBefore(start) >= 0) ?? earliest;
  return [...opening, ...from(begin).flatMap(({ slots: slots2 }) => slots2)];
}

export { endsNextDay, inOrder, lengthOf, minutes };
