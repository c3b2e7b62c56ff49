import { slot, day, step, pathway, certification, role, career } from '../model/career.js';

const WIDGETS = [
  "spotlight",
  "role-card",
  "certification-badge",
  "pathway-timeline",
  "day-schedule"
];
const KINDS = {
  spotlight: { words: ["whole career document", "whole career documents"], schema: career },
  "role-card": { words: ["role", "roles"], schema: role, part: "role" },
  "certification-badge": {
    words: ["certification", "certifications"],
    schema: certification,
    part: "certifications"
  },
  "pathway-timeline": { words: ["pathway", "pathways"], schema: pathway, part: "pathway", item: step },
  "day-schedule": { words: ["day", "days"], schema: day, part: "day", item: slot }
};

export { KINDS, WIDGETS };
