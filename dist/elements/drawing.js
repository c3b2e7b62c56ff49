function drawingOf(drawing, title) {
  const copy = drawing.cloneNode(true);
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [i, element] of copies.entries()) {
    const style = getComputedStyle(originals[i]);
    for (const name2 of ["class", "part", "aria-hidden"]) element.removeAttribute(name2);
    for (const name2 of WRITTEN) {
      const value = style.getPropertyValue(name2);
      element.setAttribute(name2, /^(fill|stroke)$/.test(name2) ? plainColour(value) : value);
    }
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", "640");
  copy.setAttribute("height", "640");
  copy.setAttribute("role", "img");
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name);
  return new XMLSerializer().serializeToString(copy);
}
const WRITTEN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "transform"
];
const plainColour = (value) => {
  if (value === "none") return value;
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return alpha ? `#${hex}` : "none";
};

export { drawingOf };
