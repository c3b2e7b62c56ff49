const SUN = { night: 0, morning: 30, noon: 90, afternoon: 120, evening: 150 };
const BEGIN = ["05", "11", "14", "18", "22"];
const NAMES = /\b(?:((?:over|mid)?night)|(morning)|(mid[- ]?day|noon)|(afternoon)|(evening|late afternoon))\b/i;
const lightOf = ({ start, label = "" }) => Object.keys(SUN)[start ? BEGIN.filter((time) => start >= time).length % 5 : NAMES.exec(label)?.slice(1).findIndex(Boolean) ?? -1];

export { SUN, lightOf };
