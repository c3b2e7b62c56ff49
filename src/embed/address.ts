/** What the address of the embed asks for. */
export interface Wish {
  /** The tag of the widget. */
  tag: string;
  /** Its data, still encoded; empty where `src` says where it is. */
  data: string;
  /** All else, by name. */
  options: ReadonlyMap<string, string>;
}

/**
 * Reads `#career-role-card=DATA&layout=hero`, `?src=ADDRESS&layout=hero`, or both; what the fragment says comes first. Pure.
 */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Wish {
  const options = new Map([...pairs(search), ...pairs(hash)]);
  const tag = [...options.keys()].findLast((name) => name.startsWith('career-')) ?? 'career-spotlight';
  return { tag, data: options.get(tag) ?? '', options };
}

/** An ampersand in data that nobody encoded is followed by no name. Hosts that escape twice write `&amp;`. */
const pairs = (text: string): [string, string][] =>
  text
    .slice(1)
    .split(/&(?:amp;)?(?=[a-z-]+(?:=|&|$))/)
    .map((pair) => {
      const [name, ...value] = pair.split('=');
      return [name!, unescaped(value.join('='))];
    });

/** A lone “%” is just that. */
const unescaped = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
