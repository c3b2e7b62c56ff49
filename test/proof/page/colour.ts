import { styleOf, upFrom } from './dom.js';

/** Red, green, blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Colour>();
const drawing = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any colour that a computed style can hold, as the screen shows it. */
export const colour = (css: string): Colour => {
  let value = known.get(css);
  if (!value) {
    drawing.clearRect(0, 0, 1, 1);
    drawing.fillStyle = 'transparent';
    drawing.fillStyle = css;
    drawing.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = drawing.getImageData(0, 0, 1, 1).data;
    value = [red!, green!, blue!, alpha! / 255];
    known.set(css, value);
  }
  return value;
};

export const over = (top: Colour, below: Colour, opacity = 1): Colour => {
  const alpha = top[3] * opacity;
  const mix = (i: 0 | 1 | 2) => top[i] * alpha + below[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
};

const luminance = ([red, green, blue]: Colour): number => {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

export const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

const colourWords = /(?:rgba?|hsla?|hwb|oklab|oklch|lab|lch|color)\([^()]*\)/g;

/**
 * What may lie behind an element's text: one colour, or each stop of a gradient. Nothing where a picture, a filter or
 * a blend makes it unknowable.
 */
export const behind = (element: Element): readonly Colour[] | undefined => {
  const layers: { fill: Colour; stops: readonly Colour[]; opacity: number }[] = [];
  for (const at of upFrom(element)) {
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = styleOf(at);
    if (filter !== 'none' || mixBlendMode !== 'normal' || /url\(/.test(backgroundImage)) return undefined;
    const fill = colour(backgroundColor);
    const stops = backgroundImage === 'none' ? [] : (backgroundImage.match(colourWords) ?? []).map(colour);
    layers.push({ fill, stops, opacity: Number(opacity) });
    if (fill[3] === 1 && opacity === '1' && !stops.length) break;
  }
  let possible: readonly Colour[] = [[255, 255, 255, 1]];
  for (const { fill, stops, opacity } of layers.reverse()) {
    const filled = possible.map((below) => over(fill, below, opacity));
    possible = stops.length
      ? filled.flatMap((below) => stops.map((stop) => over(stop, below, opacity)))
      : filled;
  }
  return possible;
};

/** How much of an element's own paint its ancestors let through. */
export const opacityOf = (element: Element): number => {
  let opacity = 1;
  for (const at of upFrom(element)) opacity *= Number(styleOf(at).opacity);
  return opacity;
};
