import { ContextProvider } from '@lit/context';
import { html, type CSSResultGroup, css, type PropertyDeclarations } from 'lit';
import { careerContext } from '../../data/context.js';
import { jsonChild } from '../../data/source.js';
import { career, type CareerDocument } from '../../model/career.js';
import { object } from '../../model/schema.js';
import type { Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
import { describe } from '../describe.js';
import { flag } from '../flag.js';

/**
 * @summary Loads one career document and hands it to every widget inside it; shows nothing itself.
 *
 * @tag career-data
 *
 * @slot - The page: widgets find the document from wherever they stand inside.
 *
 * @event {CareerReadyEvent} career-ready - The document is there.
 * @event {CareerErrorEvent} career-error - The document is missing or partly wrong; holds every issue.
 *
 * @example
 * <career-data src="/careers/director-of-pharmacy-operations.json">
 *   <career-role-card></career-role-card>
 *   <career-certification-badge ref="CHPOP"></career-certification-badge>
 * </career-data>
 */
export class CareerData extends CareerElement<Partial<CareerDocument>> {
  static override properties: PropertyDeclarations = {
    structured: flag,
  };
  /** Each widget inside needs only its own part, so no part is required here. */
  static override readonly schema = object(career.fields);
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Tells search engines what the widgets inside show: as structured data (schema.org, JSON-LD) in the page's head. */
  declare structured: boolean | undefined;

  readonly #provider = new ContextProvider(this, {
    context: careerContext,
    initialValue: { document: undefined },
  });

  protected override slice(value: unknown): Slice {
    return { value, at: [] };
  }

  protected override updated(): void {
    super.updated();
    // Also when there is none any more: the widgets inside then show their own children again.
    if (this.#provider.value.document !== this.shown) this.#provider.setValue({ document: this.shown });
    // The page inside shows; the JSON in it must not.
    const carrier = jsonChild(this);
    if (carrier && this.shown) carrier.hidden = true;
    describe(this);
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  protected override template(): unknown {
    return undefined;
  }
}
