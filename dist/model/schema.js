const text = { kind: "text" };
const alt = { kind: "alt" };
const value = { kind: "value" };
const number = { kind: "number" };
const flag = { kind: "flag" };
const time = { kind: "time" };
const date = { kind: "date" };
const list = (item) => ({ kind: "list", item });
const object = (fields, ...required) => ({ kind: "object", fields, required });
const textOr = (object2) => ({ kind: "either", object: object2 });

export { alt, date, flag, list, number, object, text, textOr, time, value };
