/**
 * An errata slip: the system's font, hairlines, nothing of the page's and of the brand's colours, so that nobody takes it
 * for a part of the widget.
 */
export declare const issueListStyles: string;
