/**
 * A TrueType font in which every character is the same box. It is the only font of the system that the pictures' browser
 * is shown: what the fonts of the packages do not cover looks alike on every machine, and cannot be overlooked.
 */
export function boxes() {
  const units = 1000;
  const [left, bottom, right, top] = [60, 0, 540, 700];
  const tables = {
    'OS/2': bytes(
      ...[u16(4), i16(600), u16(400), u16(5), u16(0), ...Array.from({ length: 10 }, () => i16(0)), i16(0)],
      Buffer.alloc(10),
      ...[u32(0), u32(0), u32(0), u32(0), 'BOX ', u16(0x40), u16(0x20), u16(0xffff)],
      ...[i16(800), i16(-200), i16(0), u16(800), u16(200), u32(1), u32(0)],
      ...[i16(500), i16(700), u16(0), u16(32), u16(1)],
    ),
    // Format 13: a whole range of characters shares one glyph.
    cmap: bytes(
      ...[u16(0), u16(1), u16(3), u16(10), u32(12)],
      ...[u16(13), u16(0), u32(28), u32(0), u32(1), u32(0x20), u32(0x2ffff), u32(1)],
    ),
    glyf: bytes(
      ...[i16(1), i16(left), i16(bottom), i16(right), i16(top), u16(3), u16(0)],
      Buffer.from([1, 1, 1, 1]),
      ...[
        i16(left),
        i16(0),
        i16(right - left),
        i16(0),
        i16(bottom),
        i16(top - bottom),
        i16(0),
        i16(bottom - top),
      ],
    ),
    head: bytes(
      ...[u32(0x10000), u32(0x10000), u32(0), u32(0x5f0f3cf5), u16(3), u16(units), Buffer.alloc(16)],
      ...[i16(left), i16(bottom), i16(right), i16(top), u16(0), u16(8), i16(2), i16(1), i16(0)],
    ),
    hhea: bytes(u32(0x10000), i16(800), i16(-200), i16(0), u16(600), Buffer.alloc(22), u16(1)),
    hmtx: bytes(u16(600), i16(left), i16(left)),
    loca: bytes(u32(0), u32(0), u32(34)),
    maxp: bytes(u32(0x10000), u16(2), u16(4), u16(1), u16(0), u16(0), u16(2), Buffer.alloc(16)),
    name: names({ 1: 'Boxes', 2: 'Regular', 4: 'Boxes', 6: 'Boxes' }),
    post: bytes(u32(0x30000), Buffer.alloc(28)),
  };
  return assemble(tables);
}

const u16 = (value) => number(2, value);
const i16 = (value) => number(2, value & 0xffff);
const u32 = (value) => number(4, value >>> 0);

function number(size, value) {
  const buffer = Buffer.alloc(size);
  buffer.writeUIntBE(value, 0, size);
  return buffer;
}

const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

function names(given) {
  const texts = Object.entries(given).map(([id, text]) => [
    Number(id),
    Buffer.from(text, 'utf16le').swap16(),
  ]);
  let at = 0;
  const records = texts.map(([id, text]) => {
    const record = bytes(u16(3), u16(1), u16(0x409), u16(id), u16(text.length), u16(at));
    at += text.length;
    return record;
  });
  return bytes(
    u16(0),
    u16(texts.length),
    u16(6 + 12 * texts.length),
    ...records,
    ...texts.map(([, it]) => it),
  );
}

/** Tables in the order of their tags, each on a boundary of four bytes; the sums are what the format asks for. */
function assemble(tables) {
  const entries = Object.entries(tables).map(([tag, body]) => [tag, body, padded(body)]);
  let at = 12 + 16 * entries.length;
  const directory = entries.map(([tag, body, whole]) => {
    const record = bytes(tag, u32(sum(whole)), u32(at), u32(body.length));
    at += whole.length;
    return record;
  });
  const [power, log] = [8, 3];
  const head = bytes(
    u32(0x10000),
    u16(entries.length),
    u16(power * 16),
    u16(log),
    u16(entries.length * 16 - 128),
  );
  const font = bytes(head, ...directory, ...entries.map(([, , whole]) => whole));
  const start = font.indexOf(padded(tables.head), head.length + 16 * entries.length);
  font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, start + 8);
  return font;
}

const padded = (body) => bytes(body, Buffer.alloc((4 - (body.length % 4)) % 4));

const sum = (body) => {
  let total = 0;
  for (let at = 0; at < body.length; at += 4) total = (total + body.readUInt32BE(at)) >>> 0;
  return total;
};
