/** Our own serialized templates as a tree: well-formed, attributes in double quotes or without a value. Text stays escaped. */
export type Node = string | Element;
export interface Element {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly Node[];
}
/** @param html what `serialize` gives */
export declare function parse(html: string): Node[];
export declare const hasBlocks: ({ children }: Element) => boolean;
/** One line for each block, indented as it is nested; blanks only where a reader would see them. */
export declare const print: (nodes: readonly Node[], indent?: string) => string;
