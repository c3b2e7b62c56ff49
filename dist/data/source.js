import { ContextEvent } from '@lit/context';
import { careerContext } from './context.js';
import { decode, mend } from './decode.js';
import { load } from './load.js';

const ABSENT = { state: "absent" };
const WAITING = { state: "waiting" };
const WITHHELD = { state: "withheld" };
class Source {
  #host;
  #children;
  #decoded;
  #loaded;
  #provided;
  #connected = false;
  constructor(host) {
    this.#host = host;
  }
  connect() {
    this.#connected = true;
    this.#host.requestUpdate();
  }
  disconnect() {
    this.#connected = false;
    this.#children?.disconnect();
    this.#children = void 0;
    this.#dropSrc();
    this.#dropProvider();
    document.removeEventListener("DOMContentLoaded", this.#retry);
  }
  /** What the carriers hold now. */
  read() {
    const host = this.#host;
    if ((host.data ?? "") !== "") {
      return typeof host.data === "string" ? this.#decode(host.data) : { state: "read", value: host.data };
    }
    const attribute = host.getAttribute("data-career");
    if (attribute?.trim()) return this.#decode(attribute);
    if (!this.#connected) return WAITING;
    this.#watchChildren();
    const child = jsonChild(host)?.textContent;
    if (child) return isComplete(host) || decode(child) ? this.#decode(child) : this.#wait();
    if (host.src?.trim()) return this.#load(host.src.trim());
    this.#dropSrc();
    const provided = this.#ask();
    if (provided)
      return provided.document === void 0 ? WITHHELD : { state: "read", value: provided.document };
    return isComplete(host) ? ABSENT : this.#wait();
  }
  #wait() {
    document.addEventListener("DOMContentLoaded", this.#retry, { once: true });
    return WAITING;
  }
  #retry = () => this.#host.requestUpdate();
  #decode(text) {
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
  #watchChildren() {
    if (this.#children) return;
    this.#children = new MutationObserver(this.#retry);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }
  #load(src) {
    if (this.#loaded?.src !== src) {
      const before = this.#loaded;
      const loaded = { src, reading: WAITING, abort: new AbortController() };
      this.#loaded = loaded;
      void load(src, this.#host.baseURI, loaded.abort.signal).then((decoded) => {
        loaded.reading = toReading(decoded);
        if (this.#loaded === loaded) this.#host.requestUpdate();
      });
      before?.abort.abort();
    }
    return this.#loaded.reading;
  }
  reload() {
    this.#dropSrc();
    this.#retry();
  }
  #dropSrc() {
    this.#loaded?.abort.abort();
    this.#loaded = void 0;
  }
  /** Subscribes to the nearest provider, once; a provider that comes later is heard of by its event. */
  #ask() {
    if (!this.#provided) {
      this.#provided = { value: void 0 };
      document.addEventListener("context-provider", this.#askAgain);
      this.#request();
    }
    return this.#provided.value;
  }
  #request() {
    const receive = (value, unsubscribe) => {
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
  #askAgain = () => {
    if (!this.#provided?.unsubscribe) this.#request();
  };
  #dropProvider() {
    document.removeEventListener("context-provider", this.#askAgain);
    this.#provided?.unsubscribe?.();
    this.#provided = void 0;
  }
}
const toReading = ({ value, problems }) => value === void 0 ? { state: "failed", problems } : { state: "read", value, problems };
const jsonChild = (host) => [...host.children].find((child) => {
  const text = child.textContent.trim();
  return child.localName === "script" ? text && child.type === "application/json" : /^(pre|code)$/.test(child.localName) && /^[[{]/.test(text);
});
const isComplete = (host) => {
  if (document.readyState !== "loading") return true;
  for (let node = host; node; node = node.parentElement) if (node.nextSibling) return true;
  return false;
};

export { Source, jsonChild };
