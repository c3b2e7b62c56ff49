function decode(text) {
  const plain = text.trim();
  let detail;
  for (const reading of [plain, percentDecoded, base64Decoded]) {
    try {
      const json = typeof reading === "string" ? reading : reading(plain);
      if (json !== void 0) return { value: JSON.parse(json) };
    } catch (error) {
      detail ??= error.message;
    }
  }
  return { problem: { at: [], code: "json", given: plain, detail } };
}
const percentDecoded = (text) => text.startsWith("%") ? decodeURIComponent(text) : void 0;
const base64Decoded = (text) => {
  if (!/^[\w+/-]{2,}={0,2}$/.test(text)) return void 0;
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
};

export { decode };
