import { explain } from '../model/explain.js';
import type { Widget } from '../static/kinds.js';
import { portion } from '../static/portion.js';
import { renderHtml, renderPage, renderShadow, type PageOptions, type Rendered } from '../static/render.js';
import { layoutsOf } from '../static/widgets.js';
import { atStart, noLayout, TOO_DEEP, whole, type Finding } from './findings.js';
import { inspect, type Look } from './inspect.js';
import type { Unit } from './units.js';

/** What a document is rendered as. */
export const FORMS = { html: renderHtml, dsd: renderShadow, page: renderPage } satisfies Record<
  string,
  (document: unknown, options: PageOptions) => Promise<Rendered>
>;
export type Form = keyof typeof FORMS;

/** One document of a file. */
export interface Piece {
  widget: Widget;
  /** Nobody said what it is. */
  guessed: boolean;
  document: unknown;
  /** Which of a list it is. */
  index?: number;
  /** Whether something of it is wrong. */
  wrong: boolean;
}

/** The documents of a file, and what is wrong with what is shown of them. */
export function piecesOf(text: string, as?: Widget, ref?: string): { pieces: Piece[]; findings: Finding[] } {
  let pieces: Piece[] = [];
  const look: Look = (units, value) => {
    const shown = shownOf(units, value, ref);
    const problems = shown.map(({ widget, document, index }) =>
      portion(widget, document, ref).problems.map((problem) => ({
        ...problem,
        at: index === undefined ? problem.at : [index, ...problem.at],
      })),
    );
    pieces = shown.map((piece, i) => ({ ...piece, wrong: problems[i]!.length > 0 }));
    return problems;
  };
  const { findings } = inspect(text, as, look);
  return { pieces, findings };
}

function shownOf(units: readonly Unit[], value: unknown, ref?: string): Omit<Piece, 'wrong'>[] {
  const [{ widget, guessed, at }] = units as [Unit];
  const isList = Array.isArray(value) && at.length > 0;
  // Of a list of certifications the badge picks one, when it is told which.
  const picks = ref !== undefined && units.every((unit) => unit.widget === 'certification-badge');
  if (!isList || picks) return [{ widget, guessed, document: value }];
  const documents: unknown[] = value;
  return units.map(({ widget, guessed }, index) => ({ widget, guessed, document: documents[index], index }));
}

/** A document as HTML, and what was not to be found before. Never rejects. */
export async function draw(
  { widget, document, index, wrong }: Piece,
  form: Form,
  options: PageOptions,
): Promise<{ html?: string; findings: Finding[] }> {
  const findings: Finding[] = [];
  const say = (finding: Finding) =>
    findings.push(
      index === undefined ? finding : { ...finding, message: `Document ${index + 1}: ${finding.message}` },
    );
  let { layout } = options;
  if (layout !== undefined && !layoutsOf(widget).includes(layout)) {
    say({ ...whole(noLayout(layout, layoutsOf(widget))), severity: 'warning' });
    layout = undefined;
  }
  try {
    const { html, issues } = await FORMS[form](document, { ...options, widget, layout });
    if (html !== undefined) return { html, findings };
    // What is wrong is known, with its place; what shows nothing although all is right is not.
    if (!wrong) issues.map(atStart).forEach(say);
  } catch (error) {
    if (error instanceof RangeError) say(whole(TOO_DEEP));
    else say(atStart(explain({ at: [], code: 'fault', detail: String(error) })));
  }
  return { findings };
}
