export declare function upgradeLeftovers(root: ParentNode, links?: string): void;
