/** The words on the buttons that a page can ask for. They load with the buttons. */
export interface ToolWords {
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly saveImage: string;
    readonly saveCalendar: string;
}
/** In a language, else in English; with the page's own instead of some of them. */
export declare const toolWords: (lang: string, own?: Partial<ToolWords>) => ToolWords;
