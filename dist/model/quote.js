const harmless = (text) => text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");
const glance = (text, length = 40) => harmless(text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : text);
const quote = (text, length) => `\u201C${glance(String(text), length)}\u201D`;
const excerptAt = (text, index) => {
  const from = Math.max(index - 40, index && text.lastIndexOf("\n", index - 1) + 1);
  const [line] = text.slice(from, from + 60).split("\n");
  return `${harmless(line)}
${" ".repeat(index - from)}^`;
};

export { excerptAt, glance, harmless, quote };
