import type { Certification, Pathway, Step } from '../../model/career.js';

/** What a pathway looks like before it is drawn: references resolved, stages gathered, empty steps gone. */
export interface Plan {
  /** A set has no order; a path has one, and lies flat where its steps are few and plain enough. */
  readonly form: 'set' | 'path' | 'flat';
  readonly bands: readonly Band[];
  /** Certifications of the document that no step refers to. */
  readonly rest: readonly Stop[];
  /** There are no steps at all: the bands are the document's certifications. */
  readonly only: boolean;
}

/** Steps that stand together; `stage` labels them. */
export interface Band {
  readonly stage?: string | undefined;
  readonly stops: readonly Stop[];
  /** Number of the band's first step in the whole path, from 1. */
  readonly first: number;
}

export interface Stop {
  readonly title?: string | undefined;
  readonly certification?: Certification | undefined;
  readonly description?: string | undefined;
  readonly duration?: string | number | undefined;
  readonly optional: boolean;
  readonly state?: State | undefined;
  /** The author's wording of the state, where it is not one of the three known words. */
  readonly status?: string | undefined;
  /** What the required steps are called. */
  readonly requires: readonly string[];
  /** Only of an alternative: stages are not gathered inside a choice. */
  readonly stage?: string | undefined;
  readonly choice?: { readonly count: number; readonly stops: readonly Stop[] } | undefined;
}

export type State = 'done' | 'current' | 'upcoming';

const STATES = new Map<string, State>([
  ['done', 'done'],
  ['complete', 'done'],
  ['completed', 'done'],
  ['current', 'current'],
  ['in progress', 'current'],
  ['upcoming', 'upcoming'],
  ['to come', 'upcoming'],
  ['next', 'upcoming'],
]);

/** More than this do not fit side by side on any page. */
const MOST_FLAT = 5;
/** An unknown reference up to this length, without a space, is an acronym; a longer one is a name. */
const LONGEST_ACRONYM = 12;

export function plan({ ordered = false, steps }: Pathway, certifications: readonly Certification[]): Plan {
  const find = finder(certifications);
  const called = names(steps, find);
  const used = new Set<Certification>();

  const stop = (step: Step, nested: boolean): Stop | undefined => {
    const certification = certificationOf(step, find);
    if (certification) used.add(certification);
    const stops = step.choose?.of.flatMap((step) => stop(step, true) ?? []) ?? [];
    const planned: Stop = {
      // A title that only repeats what the certification is called would be read twice.
      title: [certification?.name, certification?.acronym].includes(step.title) ? undefined : step.title,
      certification,
      description: step.description ?? certification?.description,
      duration: step.duration,
      optional: step.optional ?? false,
      ...stateOf(step.status),
      requires: (step.requires ?? []).map((id) => called.get(id) ?? nameOf(find(id)) ?? id),
      stage: nested ? step.stage : undefined,
      choice: step.choose && stops.length ? { count: step.choose.count, stops } : undefined,
    };
    return saysSomething(planned) ? planned : undefined;
  };

  const bands = ordered ? runs(steps, stop) : groups(steps, stop);
  const rest = certifications.filter((certification) => !used.has(certification)).map(alone);
  if (rest.length && !bands.some(({ stops }) => stops.length)) {
    return { form: 'set', bands: [{ stops: rest, first: 1 }], rest: [], only: true };
  }
  return { form: ordered ? (isFlat(bands) ? 'flat' : 'path') : 'set', bands, rest, only: false };
}

/** Whether there is nothing to show but perhaps a heading. */
export const isEmpty = (pathway: Pathway): boolean =>
  !pathway.intro && !pathway.action && !plan(pathway, []).bands.length;

/** Columns in which a set of so many fills its rows best; a row is better short by one than left with a lone item. */
export const columns = (count: number): 1 | 2 | 3 => (count < 2 ? 1 : count === 2 || count === 4 ? 2 : 3);

type Find = (reference: string) => Certification | undefined;

/** By id before acronym, and letter for letter before any case. */
const finder = (certifications: readonly Certification[]): Find => {
  const fold = (text: string) => text.trim().toLowerCase();
  const known = new Map<string, Certification>();
  const folded = new Map<string, Certification>();
  for (const key of ['id', 'acronym', 'name'] as const) {
    for (const certification of certifications) {
      const text = certification[key];
      if (text === undefined) continue;
      if (!known.has(text)) known.set(text, certification);
      if (!folded.has(fold(text))) folded.set(fold(text), certification);
    }
  }
  return (reference) => known.get(reference) ?? folded.get(fold(reference));
};

const certificationOf = ({ certification, title }: Step, find: Find): Certification | undefined => {
  if (typeof certification !== 'string') return certification;
  return find(certification) ?? unknown(certification.trim(), title);
};

/** Nothing is known of it but what the step says. */
const unknown = (text: string, title?: string): Certification =>
  text.length <= LONGEST_ACRONYM && !/\s/.test(text)
    ? { acronym: text, name: title ?? text }
    : { name: text };

/** What each step is called where another one requires it. */
const names = (steps: readonly Step[], find: Find): ReadonlyMap<string, string> => {
  const called = new Map<string, string>();
  const visit = (step: Step): void => {
    const name = step.title ?? nameOf(certificationOf(step, find));
    if (step.id && name && !called.has(step.id)) called.set(step.id, name);
    step.choose?.of.forEach(visit);
  };
  steps.forEach(visit);
  return called;
};

const nameOf = (certification: Certification | undefined) => certification?.acronym ?? certification?.name;

const stateOf = (status: string | undefined): Pick<Stop, 'state' | 'status'> => {
  const word =
    status
      ?.trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ') ?? '';
  const state = STATES.get(word);
  return { state, status: state === word ? undefined : status };
};

const saysSomething = ({
  title,
  certification,
  description,
  duration,
  state,
  status,
  requires,
  stage,
  choice,
}: Stop) =>
  [title, certification, description, duration, state, status, requires[0], stage, choice].some(
    (part) => part !== undefined,
  );

const alone = (certification: Certification): Stop => ({
  certification,
  description: certification.description,
  optional: false,
  requires: [],
});

type Make = (step: Step, nested: boolean) => Stop | undefined;

/** Steps in their order; neighbours of the same stage share a band. */
const runs = (steps: readonly Step[], make: Make): Band[] => {
  const bands: { stage: string | undefined; stops: Stop[]; first: number }[] = [];
  let count = 0;
  for (const step of steps) {
    const stop = make(step, false);
    const last = bands.at(-1);
    if (!stop && !step.stage) continue;
    const band =
      last && last.stage === step.stage ? last : { stage: step.stage, stops: [], first: count + 1 };
    if (band !== last) bands.push(band);
    if (stop) count = band.stops.push(stop) && count + 1;
  }
  return bands;
};

/** Without an order, a stage gathers its steps wherever they stand; those of no stage come first, under no label. */
const groups = (steps: readonly Step[], make: Make): Band[] => {
  const stages = new Map<string | undefined, Stop[]>([[undefined, []]]);
  for (const step of steps) {
    const stop = make(step, false);
    const stops = stages.get(step.stage) ?? [];
    stages.set(step.stage, stops);
    if (stop) stops.push(stop);
  }
  return [...stages]
    .filter(([stage, stops]) => stage || stops.length)
    .map(([stage, stops]) => ({ stage, stops, first: 1 }));
};

const isFlat = (bands: readonly Band[]): boolean => {
  const { stage, stops } = bands[0] ?? { stops: [] };
  return (
    bands.length === 1 &&
    !stage &&
    stops.length > 1 &&
    stops.length <= MOST_FLAT &&
    !stops.some(({ choice }) => choice)
  );
};
