/** An attribute that is on or off. As editors write it: `authoring="false"` is off. */
export declare const flag: {
    type: BooleanConstructor;
    reflect: boolean;
    converter: {
        fromAttribute: (value: string | null) => boolean;
    };
};
