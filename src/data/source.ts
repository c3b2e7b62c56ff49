import { ContextEvent } from '@lit/context';
import type { Problem } from '../model/problem.js';
import { careerContext, type Provided } from './context.js';
import { decode, mend, type Decoded } from './decode.js';
import { load } from './load.js';

/** What a widget must be for a document to reach it. */
export interface Host extends HTMLElement {
  data?: unknown;
  src?: string | undefined;
  requestUpdate(): void;
}

/**
 * `absent`: the author gave no document. `waiting`: one is on its way. `withheld`: the nearest `<career-data>` has none to
 * give, and says so itself.
 */
export type Reading =
  | { state: 'absent' | 'waiting' | 'withheld' }
  | { state: 'read'; value: unknown; problems?: readonly Problem[] }
  | { state: 'failed'; problems: readonly Problem[] };

const ABSENT: Reading = { state: 'absent' };
const WAITING: Reading = { state: 'waiting' };
const WITHHELD: Reading = { state: 'withheld' };

/**
 * Finds the document of one widget. The first carrier present wins: property `data`, attribute `data-career`, a child
 * holding JSON, attribute `src`, the nearest `<career-data>`.
 *
 * It holds nothing that it could not find again, so that a clone, a move or a changed attribute needs no special case:
 * the host asks anew at each update, and is asked to update when a carrier changes.
 */
export class Source {
  readonly #host: Host;
  #children?: MutationObserver;
  #decoded?: { text: string; reading: Reading };
  #loaded?: { src: string; reading: Reading; abort: AbortController };
  #provided?: { value: Provided | undefined; unsubscribe?: (() => void) | undefined };
  #connected = false;

  constructor(host: Host) {
    this.#host = host;
  }

  connect(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  disconnect(): void {
    this.#connected = false;
    this.#children?.disconnect();
    this.#children = undefined;
    this.#dropSrc();
    this.#dropProvider();
    document.removeEventListener('DOMContentLoaded', this.#retry);
  }

  /** What the carriers hold now. */
  read(): Reading {
    const host = this.#host;
    if ((host.data ?? '') !== '') {
      return typeof host.data === 'string' ? this.#decode(host.data) : { state: 'read', value: host.data };
    }
    const attribute = host.getAttribute('data-career');
    if (attribute?.trim()) return this.#decode(attribute);
    if (!this.#connected) return WAITING;

    this.#watchChildren();
    const child = jsonChild(host)?.textContent;
    // Half of a text that is still coming in is not wrong yet.
    if (child) return isComplete(host) || decode(child) ? this.#decode(child) : this.#wait();

    if (host.src?.trim()) return this.#load(host.src.trim());
    this.#dropSrc();

    const provided = this.#ask();
    if (provided)
      return provided.document === undefined ? WITHHELD : { state: 'read', value: provided.document };
    return isComplete(host) ? ABSENT : this.#wait();
  }

  #wait(): Reading {
    document.addEventListener('DOMContentLoaded', this.#retry, { once: true });
    return WAITING;
  }

  #retry = () => this.#host.requestUpdate();

  #decode(text: string): Reading {
    if (this.#decoded?.text !== text) {
      const strict = decode(text);
      const decoded = { text, reading: strict ? toReading(strict) : WAITING };
      this.#decoded = decoded;
      if (!strict)
        void mend(text).then((mended) => {
          decoded.reading = toReading(mended);
          this.#retry();
        });
    }
    return this.#decoded.reading;
  }

  #watchChildren(): void {
    if (this.#children) return;
    this.#children = new MutationObserver(this.#retry);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  #load(src: string): Reading {
    if (this.#loaded?.src !== src) {
      const before = this.#loaded;
      const loaded = { src, reading: WAITING, abort: new AbortController() };
      this.#loaded = loaded;
      void load(src, this.#host.baseURI, loaded.abort.signal).then((decoded) => {
        loaded.reading = toReading(decoded);
        if (this.#loaded === loaded) this.#host.requestUpdate();
      });
      // Not sooner: where only the fragment has changed, the same request goes on.
      before?.abort.abort();
    }
    return this.#loaded.reading;
  }

  reload(): void {
    this.#dropSrc();
    this.#retry();
  }

  #dropSrc(): void {
    this.#loaded?.abort.abort();
    this.#loaded = undefined;
  }

  /** Subscribes to the nearest provider, once; a provider that comes later is heard of by its event. */
  #ask(): Provided | undefined {
    if (!this.#provided) {
      this.#provided = { value: undefined };
      document.addEventListener('context-provider', this.#askAgain);
      this.#request();
    }
    return this.#provided.value;
  }

  #request(): void {
    const receive = (value: Provided, unsubscribe?: () => void) => {
      if (!this.#provided) {
        unsubscribe?.();
        return;
      }
      if (this.#provided.unsubscribe !== unsubscribe) this.#provided.unsubscribe?.();
      this.#provided = { value, unsubscribe };
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(careerContext, this.#host, receive, true));
  }

  #askAgain = (): void => {
    if (!this.#provided?.unsubscribe) this.#request();
  };

  #dropProvider(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    this.#provided?.unsubscribe?.();
    this.#provided = undefined;
  }
}

const toReading = ({ value, problems }: Decoded): Reading =>
  value === undefined ? { state: 'failed', problems } : { state: 'read', value, problems };

/**
 * The first child that holds JSON: a JSON script; or a `<pre>` or `<code>`, which may as well be the author's readable
 * content and therefore must look like JSON.
 */
export const jsonChild = (host: Element): HTMLElement | undefined =>
  ([...host.children] as HTMLElement[]).find((child) => {
    const text = child.textContent.trim();
    return child.localName === 'script'
      ? text && (child as HTMLScriptElement).type === 'application/json'
      : /^(pre|code)$/.test(child.localName) && /^[[{]/.test(text);
  });

/**
 * Whether the parser has passed the element's end tag: then something follows it, or the whole page is there. Before
 * that its children may still be on their way.
 */
const isComplete = (host: Element): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let node: Element | null = host; node; node = node.parentElement) if (node.nextSibling) return true;
  return false;
};
