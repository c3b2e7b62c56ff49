import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * Only what the pictures need: reading what Chromium writes (8 bits a channel, with or without alpha) and what this file
 * writes. Why not a package: the small ones write no palettes, and a picture of text is a third as large with one.
 */
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const NOTE = Buffer.from('Comment\0', 'latin1');

/** An image: `data` holds one number 0xRRGGBB per pixel, row by row; `note` is the comment in the file. */
export function decode(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('Not a PNG');
  const bodies = {};
  for (let at = 8, length; at < png.length; at += length + 12) {
    length = png.readUInt32BE(at);
    (bodies[png.toString('latin1', at + 4, at + 8)] ??= []).push(png.subarray(at + 8, at + 8 + length));
  }
  const [head] = bodies.IHDR;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth, type, , , interlaced] = head.subarray(8);
  const channels = { 2: 3, 3: 1, 6: 4 }[type];
  if (!channels || interlaced || (depth !== 8 && type !== 3)) throw new Error('A PNG of another kind');
  const stride = Math.ceil((width * channels * depth) / 8);
  const bytes = inflateSync(Buffer.concat(bodies.IDAT));
  const rows = unfilter(bytes, stride, height, channels);
  const data = new Uint32Array(width * height);
  if (type === 3) fromPalette(data, rows, { width, stride, depth, palette: bodies.PLTE[0] });
  else
    for (let at = 0, from = 0; at < data.length; at += 1, from += channels)
      data[at] = (rows[from] << 16) | (rows[from + 1] << 8) | rows[from + 2];
  const note = bodies.tEXt?.[0].subarray(NOTE.length).toString('latin1');
  return { width, height, data, ...(note && { note }) };
}

function fromPalette(data, rows, { width, stride, depth, palette }) {
  const colours = Uint32Array.from({ length: palette.length / 3 }, (_, place) =>
    palette.readUIntBE(place * 3, 3),
  );
  const mask = (1 << depth) - 1;
  for (let at = 0; at < data.length; at += 1) {
    const bit = (at % width) * depth;
    const byte = rows[Math.floor(at / width) * stride + (bit >> 3)];
    data[at] = colours[(byte >> (8 - depth - (bit & 7))) & mask];
  }
}

/** Undoes the row filters (PNG 9.2). `step`: bytes a pixel. */
function unfilter(bytes, stride, height, step) {
  const rows = new Uint8Array(stride * height);
  for (let y = 0, to = 0, from = 0; y < height; y += 1) {
    const filter = bytes[from];
    from += 1;
    for (let x = 0; x < stride; x += 1, to += 1, from += 1) {
      const left = x < step ? 0 : rows[to - step];
      const up = y === 0 ? 0 : rows[to - stride];
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = up;
      else if (filter === 3) guess = (left + up) >> 1;
      else if (filter === 4) guess = paeth(left, up, x < step || y === 0 ? 0 : rows[to - stride - step]);
      rows[to] = bytes[from] + guess;
    }
  }
  return rows;
}

function paeth(left, up, corner) {
  const sum = left + up - corner;
  const a = Math.abs(sum - left);
  const b = Math.abs(sum - up);
  const c = Math.abs(sum - corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** With a palette where 256 colours do. */
export function encode({ width, height, data, note }) {
  const colours = [...new Set(data)].sort((a, b) => a - b);
  const depth = [1, 2, 4, 8].find((bits) => colours.length <= 1 << bits);
  const places = new Map(colours.map((colour, place) => [colour, place]));
  const stride = depth ? Math.ceil((width * depth) / 8) : width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 1) {
      const bit = x * depth;
      if (depth) rows[start + (bit >> 3)] |= places.get(data[at]) << (8 - depth - (bit & 7));
      else rows.writeUIntBE(data[at], start + x * 3, 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth ?? 8, depth ? 3 : 2], 8);
  const palette = Buffer.alloc(colours.length * 3);
  if (depth) colours.forEach((colour, place) => palette.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(note ? [chunk('tEXt', Buffer.concat([NOTE, Buffer.from(note, 'latin1')]))] : []),
    ...(depth ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, body) {
  const framed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(framed));
  return Buffer.concat([length, framed, check]);
}
