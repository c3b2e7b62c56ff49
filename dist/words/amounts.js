function money(amount, currency, lang) {
  if (typeof amount === "number") {
    try {
      return new Intl.NumberFormat(lang, {
        style: "currency",
        currency,
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2
      }).format(amount);
    } catch {
      return `${amount.toLocaleString(lang)} ${currency}`;
    }
  }
  return amount.includes(currency) ? amount : `${amount} ${currency}`;
}
function duration(given, lang) {
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(
    String(given)
  );
  if (!iso) return String(given);
  const units = ["year", "month", "week", "day", "hour", "minute"];
  const parts = units.flatMap(
    (unit, i) => iso[i + 1] ? [new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(Number(iso[i + 1]))] : []
  );
  return parts.length ? new Intl.ListFormat(lang, { type: "unit" }).format(parts) : String(given);
}
const worded = (given, lang) => {
  if (typeof given === "object") return given.length ? new Intl.ListFormat(lang).format(given) : void 0;
  return given === void 0 ? void 0 : duration(given, lang);
};

export { duration, money, worded };
