/**
 * A drawing of ours as a file of its own. In the page its colours, lines and letters come from style sheets; in the file
 * they are written down, as any program for pictures reads them.
 *
 * @param title what the picture is read as
 */
export function drawingOf(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of copies.entries()) {
    const style = getComputedStyle(originals[i]!);
    for (const name of ['class', 'part', 'aria-hidden']) element.removeAttribute(name);
    for (const name of WRITTEN) {
      const value = style.getPropertyValue(name);
      element.setAttribute(name, /^(fill|stroke)$/.test(name) ? plainColour(value) : value);
    }
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '640');
  copy.setAttribute('height', '640');
  copy.setAttribute('role', 'img');
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name);
  return new XMLSerializer().serializeToString(copy);
}

const WRITTEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'transform',
];

/** Programs for pictures know `#rrggbb`, and few of the ways that style sheets have to mix a colour. */
const plainColour = (value: string): string => {
  if (value === 'none') return value;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red!, green!, blue!].map((part) => part.toString(16).padStart(2, '0')).join('');
  return alpha ? `#${hex}` : 'none';
};
