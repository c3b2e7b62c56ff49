import { career, certification, day, pathway, role, slot, step } from '../model/career.js';
import type { ObjectSchema } from '../model/schema.js';

/** What a file can hold: data for one of the widgets. */
export interface Kind {
  /** For the summary: “3 role cards”. */
  words: [one: string, many: string];
  schema: ObjectSchema;
  /** Its part of a whole document. */
  part?: string;
  /** A bare list of these is accepted in its place. */
  item?: ObjectSchema;
}

export const WIDGETS = [
  'spotlight',
  'role-card',
  'certification-badge',
  'pathway-timeline',
  'day-schedule',
] as const;
export type Widget = (typeof WIDGETS)[number];

export const KINDS: Readonly<Record<Widget, Kind>> = {
  spotlight: { words: ['whole career document', 'whole career documents'], schema: career },
  'role-card': { words: ['role', 'roles'], schema: role, part: 'role' },
  'certification-badge': {
    words: ['certification', 'certifications'],
    schema: certification,
    part: 'certifications',
  },
  'pathway-timeline': { words: ['pathway', 'pathways'], schema: pathway, part: 'pathway', item: step },
  'day-schedule': { words: ['day', 'days'], schema: day, part: 'day', item: slot },
};

export const isWidget = (name: string): name is Widget => (WIDGETS as readonly string[]).includes(name);
