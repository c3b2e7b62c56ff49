/** On a page with many widgets, what is off screen costs nothing: the browser leaves it out until it comes near. */
export declare const crowd: (host: HTMLElement) => void;
