const flag = {
  type: Boolean,
  reflect: true,
  converter: { fromAttribute: (value) => value !== null && value !== "false" }
};

export { flag };
