/** An attribute that is on or off. As editors write it: `authoring="false"` is off. */
export const flag = {
  type: Boolean,
  reflect: true,
  converter: { fromAttribute: (value: string | null) => value !== null && value !== 'false' },
};
