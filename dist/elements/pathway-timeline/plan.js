const STATES = ["done", "current", "upcoming"];
function plan({ intro, ordered, steps, action }, certifications) {
  const all = withAlternatives(steps);
  const used = /* @__PURE__ */ new Set();
  const resolve = (given, title) => {
    if (typeof given !== "string") return given;
    const found = [(text) => text, fold].flatMap(
      (written) => ["id", "acronym", "name"].flatMap(
        (key) => certifications.filter((each) => written(each[key]) === written(given))
      )
    );
    return found[0] ?? (/^\S{1,12}$/.test(given) ? { acronym: given, name: title ?? given } : { name: given });
  };
  const called = (id) => {
    const { title, certification = id } = all.find((step) => step.id === id) ?? {};
    const { acronym, name } = resolve(certification);
    return title ?? acronym ?? name;
  };
  const stopOf = ({ id, optional, choose, ...step }) => {
    const { title } = step;
    const certification = resolve(step.certification, title);
    used.add(certification);
    const stops = stopsOf(choose?.of ?? []);
    const said = {
      ...step,
      // A title that only repeats what the certification is called would be read twice.
      title: [certification?.name, certification?.acronym].includes(title) ? void 0 : title,
      certification,
      description: step.description ?? certification?.description,
      state: STATES.find((state) => state === fold(step.status)),
      requires: step.requires?.map(called),
      choice: choose && stops.length ? { count: choose.count, stops } : void 0
    };
    const isSomething = Object.values(said).flat().some((part) => part !== void 0);
    return isSomething ? { ...said, id, optional } : void 0;
  };
  const stopsOf = (steps2) => steps2.flatMap((step) => stopOf(step) ?? []);
  const gathered = [{ stops: [] }];
  let number = 0;
  for (const { stage, ...step } of steps) {
    const stop = stopOf(step);
    if (!stop && !stage) continue;
    let band = (ordered ? gathered.slice(-1) : gathered).find((band2) => band2.stage === stage);
    if (!band) gathered.push(band = { stage, stops: [] });
    if (stop) band.stops.push(ordered ? { ...stop, number: ++number } : stop);
  }
  const bands = gathered.filter(({ stage, stops }) => stage ?? stops.length);
  const rest = stopsOf(
    certifications.filter((each) => !used.has(each)).map((certification) => ({ certification }))
  );
  return {
    bands,
    rest,
    isFlat: number > 1 && number < 6 && !steps.some(({ stage, choose }) => stage ?? choose),
    isEmpty: !(bands.length || rest.length || intro || action)
  };
}
const fold = (text) => text?.trim().toLowerCase();
const withAlternatives = (steps) => steps.flatMap((step) => [step, ...withAlternatives(step.choose?.of ?? [])]);

export { plan };
