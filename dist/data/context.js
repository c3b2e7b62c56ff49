import { createContext } from '@lit/context';

const careerContext = createContext(/* @__PURE__ */ Symbol.for("career-elements/document"));

export { careerContext };
