/** The words on the buttons that a page can ask for. They load with the buttons. */
export interface ToolWords {
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly saveImage: string;
  readonly saveCalendar: string;
}

const words = (copyLink: string, linkCopied: string, saveImage: string, saveCalendar: string): ToolWords => ({
  copyLink,
  linkCopied,
  saveImage,
  saveCalendar,
});

const WORDS: Readonly<Record<string, ToolWords>> = {
  en: words('Copy link', 'Link copied', 'Save as SVG', 'Save to calendar'),
  es: words('Copiar enlace', 'Enlace copiado', 'Guardar como SVG', 'Guardar en el calendario'),
  fr: words('Copier le lien', 'Lien copié', 'Enregistrer en SVG', 'Ajouter au calendrier'),
  de: words('Link kopieren', 'Link kopiert', 'Als SVG speichern', 'In den Kalender'),
  pt: words('Copiar link', 'Link copiado', 'Salvar como SVG', 'Salvar no calendário'),
  ar: words('نسخ الرابط', 'تم نسخ الرابط', 'حفظ بصيغة SVG', 'حفظ في التقويم'),
  he: words('העתקת קישור', 'הקישור הועתק', 'שמירה כ־SVG', 'שמירה ביומן'),
  zh: words('复制链接', '链接已复制', '保存为 SVG', '保存到日历'),
  ja: words('リンクをコピー', 'リンクをコピーしました', 'SVGとして保存', 'カレンダーに保存'),
  hi: words('लिंक कॉपी करें', 'लिंक कॉपी हो गया', 'SVG के रूप में सहेजें', 'कैलेंडर में सहेजें'),
};

/** In a language, else in English; with the page's own instead of some of them. */
export const toolWords = (lang: string, own?: Partial<ToolWords>): ToolWords => ({
  ...(WORDS[lang.split('-')[0]!] ?? WORDS['en']!),
  ...own,
});
