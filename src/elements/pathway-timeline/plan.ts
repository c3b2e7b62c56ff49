import type { Certification, Pathway, Step } from '../../model/career.js';

/** What a pathway looks like before it is drawn: references resolved, stages gathered, empty steps gone. */
export interface Plan {
  readonly bands: readonly Band[];
  /** Certifications of the document that no step refers to. */
  readonly rest: readonly Stop[];
  /** A path whose steps may lie side by side: more than five never fit, and a stage or a choice asks for the height. */
  readonly isFlat: boolean;
  /** There is nothing to show but perhaps a heading. */
  readonly isEmpty: boolean;
}

/** Steps that stand together; `stage` labels them. */
export interface Band {
  readonly stage?: string | undefined;
  readonly stops: readonly Stop[];
}

/** A step with what it refers to. Only an alternative has a stage of its own: they are not gathered inside a choice. */
export interface Stop extends Pick<
  Step,
  'id' | 'description' | 'duration' | 'optional' | 'requires' | 'stage' | 'status'
> {
  readonly title?: string | undefined;
  readonly certification?: Certification | undefined;
  readonly state?: (typeof STATES)[number] | undefined;
  readonly choice?: { readonly count: number; readonly stops: readonly Stop[] } | undefined;
  /** Its place in a path, from 1, across all stages. */
  readonly number?: number;
}

const STATES = ['done', 'current', 'upcoming'] as const;

export function plan(
  { intro, ordered, steps, action }: Pathway,
  certifications: readonly Certification[],
): Plan {
  const all = withAlternatives(steps);
  const used = new Set<Certification | undefined>();

  /** A certification by its id, acronym or name, in this order, and letter for letter before any case. */
  const resolve = (given: Step['certification'], title?: string): Certification | undefined => {
    if (typeof given !== 'string') return given;
    const found = [(text?: string) => text, fold].flatMap((written) =>
      (['id', 'acronym', 'name'] as const).flatMap((key) =>
        certifications.filter((each) => written(each[key]) === written(given)),
      ),
    );
    // Nothing is known of it but the reference: a short word is an acronym, anything else a name.
    return (
      found[0] ?? (/^\S{1,12}$/.test(given) ? { acronym: given, name: title ?? given } : { name: given })
    );
  };

  /** What a required step is called; else the author's word stands. */
  const called = (id: string): string => {
    const { title, certification = id } = all.find((step) => step.id === id) ?? {};
    const { acronym, name } = resolve(certification)!;
    return title ?? acronym ?? name;
  };

  const stopOf = ({ id, optional, choose, ...step }: Step): Stop | undefined => {
    const { title } = step;
    const certification = resolve(step.certification, title);
    used.add(certification);
    const stops = stopsOf(choose?.of ?? []);
    const said = {
      ...step,
      // A title that only repeats what the certification is called would be read twice.
      title: [certification?.name, certification?.acronym].includes(title) ? undefined : title,
      certification,
      description: step.description ?? certification?.description,
      state: STATES.find((state) => state === fold(step.status)),
      requires: step.requires?.map(called),
      choice: choose && stops.length ? { count: choose.count, stops } : undefined,
    };
    const isSomething = Object.values(said)
      .flat()
      .some((part) => part !== undefined);
    return isSomething ? { ...said, id, optional } : undefined;
  };
  const stopsOf = (steps: readonly Step[]): Stop[] => steps.flatMap((step) => stopOf(step) ?? []);

  // What has no stage comes first in a set.
  const gathered: { stage?: string | undefined; stops: Stop[] }[] = [{ stops: [] }];
  let number = 0;
  for (const { stage, ...step } of steps) {
    const stop = stopOf(step);
    if (!stop && !stage) continue;
    // In a path only neighbours share a band; a set gathers its steps wherever they stand.
    let band = (ordered ? gathered.slice(-1) : gathered).find((band) => band.stage === stage);
    if (!band) gathered.push((band = { stage, stops: [] }));
    if (stop) band.stops.push(ordered ? { ...stop, number: ++number } : stop);
  }
  const bands: Band[] = gathered.filter(({ stage, stops }) => stage ?? stops.length);
  const rest = stopsOf(
    certifications.filter((each) => !used.has(each)).map((certification) => ({ certification })),
  );
  return {
    bands,
    rest,
    isFlat: number > 1 && number < 6 && !steps.some(({ stage, choose }) => stage ?? choose),
    isEmpty: !(bands.length || rest.length || intro || action),
  };
}

const fold = (text?: string): string | undefined => text?.trim().toLowerCase();

const withAlternatives = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...withAlternatives(step.choose?.of ?? [])]);
