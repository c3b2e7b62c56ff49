/**
 * A drawing of ours as a file of its own. In the page its colours, lines and letters come from style sheets; in the file
 * they are written down, as any program for pictures reads them.
 *
 * @param title what the picture is read as
 */
export declare function drawingOf(drawing: SVGSVGElement, title: string): string;
