const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
function safeUrl(address) {
  const trimmed = address.trim();
  try {
    return SCHEMES.includes(new URL(trimmed, "https://base.invalid/").protocol) ? trimmed : void 0;
  } catch {
    return void 0;
  }
}

export { safeUrl };
