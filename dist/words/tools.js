const words = (copyLink, linkCopied, saveImage, saveCalendar) => ({
  copyLink,
  linkCopied,
  saveImage,
  saveCalendar
});
const WORDS = {
  en: words("Copy link", "Link copied", "Save as SVG", "Save to calendar"),
  es: words("Copiar enlace", "Enlace copiado", "Guardar como SVG", "Guardar en el calendario"),
  fr: words("Copier le lien", "Lien copi\xE9", "Enregistrer en SVG", "Ajouter au calendrier"),
  de: words("Link kopieren", "Link kopiert", "Als SVG speichern", "In den Kalender"),
  pt: words("Copiar link", "Link copiado", "Salvar como SVG", "Salvar no calend\xE1rio"),
  ar: words("\u0646\u0633\u062E \u0627\u0644\u0631\u0627\u0628\u0637", "\u062A\u0645 \u0646\u0633\u062E \u0627\u0644\u0631\u0627\u0628\u0637", "\u062D\u0641\u0638 \u0628\u0635\u064A\u063A\u0629 SVG", "\u062D\u0641\u0638 \u0641\u064A \u0627\u0644\u062A\u0642\u0648\u064A\u0645"),
  he: words("\u05D4\u05E2\u05EA\u05E7\u05EA \u05E7\u05D9\u05E9\u05D5\u05E8", "\u05D4\u05E7\u05D9\u05E9\u05D5\u05E8 \u05D4\u05D5\u05E2\u05EA\u05E7", "\u05E9\u05DE\u05D9\u05E8\u05D4 \u05DB\u05BESVG", "\u05E9\u05DE\u05D9\u05E8\u05D4 \u05D1\u05D9\u05D5\u05DE\u05DF"),
  zh: words("\u590D\u5236\u94FE\u63A5", "\u94FE\u63A5\u5DF2\u590D\u5236", "\u4FDD\u5B58\u4E3A SVG", "\u4FDD\u5B58\u5230\u65E5\u5386"),
  ja: words("\u30EA\u30F3\u30AF\u3092\u30B3\u30D4\u30FC", "\u30EA\u30F3\u30AF\u3092\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F", "SVG\u3068\u3057\u3066\u4FDD\u5B58", "\u30AB\u30EC\u30F3\u30C0\u30FC\u306B\u4FDD\u5B58"),
  hi: words("\u0932\u093F\u0902\u0915 \u0915\u0949\u092A\u0940 \u0915\u0930\u0947\u0902", "\u0932\u093F\u0902\u0915 \u0915\u0949\u092A\u0940 \u0939\u094B \u0917\u092F\u093E", "SVG \u0915\u0947 \u0930\u0942\u092A \u092E\u0947\u0902 \u0938\u0939\u0947\u091C\u0947\u0902", "\u0915\u0948\u0932\u0947\u0902\u0921\u0930 \u092E\u0947\u0902 \u0938\u0939\u0947\u091C\u0947\u0902")
};
const toolWords = (lang, own) => ({
  ...WORDS[lang.split("-")[0]] ?? WORDS["en"],
  ...own
});

export { toolWords };
