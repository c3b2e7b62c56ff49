const UNITS = ["hour", "day", "week", "month", "year"];
const plural = (lang, forms) => {
  const rules = new Intl.PluralRules(lang);
  return ({ count }) => forms[rules.select(Number(count))] ?? forms.other;
};
const perUnit = (forms) => {
  const words = new Map(Object.entries(forms));
  return ({ unit }) => words.get(String(unit).toLowerCase()) ?? forms.other;
};

export { UNITS, perUnit, plural };
