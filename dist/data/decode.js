function decode(text) {
  for (const reading of readings(text)) {
    try {
      return { value: JSON.parse(reading), problems: [] };
    } catch {
    }
  }
  return void 0;
}
async function mend(text) {
  const json = readings(text).at(-1);
  try {
    const { repair } = await import('./repair.js');
    const result = repair(json);
    const problem = (code, found) => ({ at: [], code, given: json, known: [found] });
    return result.failure ? { problems: [problem("json", result.failure)] } : { value: result.value, problems: result.repairs.map((each) => problem("mended", each)) };
  } catch {
    return { problems: [{ at: [], code: "json", given: json }] };
  }
}
const readings = (text) => {
  const plain = text.trim();
  try {
    if (plain.startsWith("%")) return [plain, decodeURIComponent(plain)];
    if (/^[\w+/-]{2,}={0,2}$/.test(plain)) {
      const binary = atob(plain.replaceAll("-", "+").replaceAll("_", "/"));
      const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
      return [plain, new TextDecoder("utf-8", { fatal: true }).decode(bytes)];
    }
  } catch {
  }
  return [plain];
};

export { decode, mend };
