/** The words on the buttons that a page can ask for. They load with the buttons. */
export interface ToolWords {
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly saveImage: string;
    readonly saveCalendar: string;
}
/** In a language, else in English. */
export declare const toolWords: (lang: string) => ToolWords;
