const asIs = (text) => text;
const rules = { createHTML: asIs, createScript: asIs };
let made;
const policy = () => {
  try {
    made ??= globalThis.trustedTypes.createPolicy("career-elements", rules);
  } catch {
    made = rules;
  }
  return made;
};

export { policy };
