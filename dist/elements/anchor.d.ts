/** @param root the widget that has just come to show its data; without one, all of the page are looked through */
export declare function goToFragment(root?: ParentNode): void;
