import type { HTMLAttributes } from 'svelte/elements';
import type {
  CareerData,
  CareerErrorEvent,
  CareerReadyEvent,
  CareerSelectEvent,
  CareerSpotlight,
  CertificationBadge,
  DaySchedule,
  PathwayTimeline,
  RoleCard,
} from '../index.js';
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** One certification: a medallion drawn from its acronym, its full name, what it proves, and a link to the details. */
    'career-certification-badge': HTMLAttributes<CertificationBadge> & {
      /** `card`, `compact` (medallion, name, link) or `inline` (in running text). */
      layout?: 'card' | 'compact' | 'inline';
      /** Picks one certification of a document by its id or acronym. */
      ref?: string;
      /** The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url. */
      'data-career'?: string;
      /** The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget. */
      'data-career-words'?: string;
      /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
      src?: string;
      /** Heading level of the widget, 2 to 6; inner headings follow. */
      level?: 2 | 3 | 4 | 5 | 6;
      /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
      theme?: 'light' | 'dark';
      /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
      tools?: string;
      /** Lists what is wrong with the data in the widget itself, for those who write the page. */
      authoring?: boolean;
      /** The letters in the medallion; steps and `ref` can use them too. */
      acronym?: string;
      /** The full name. */
      name?: string;
      /** What the certification proves. */
      description?: string;
      /** Where it leads: http, https, mailto, tel, or relative to the page. */
      href?: string;
      /** The words of the link. */
      label?: string;
      /** Whether it is offered, retired, planned. */
      status?: string;
      /** Who may sit: text, or rules of all, any and waived if. */
      eligibility?: string;
      /** The certification that this one follows. */
      replaces?: string;
      /** The data, where properties can be set. */
      data?: CertificationBadge['data'];
      /** The data shows for the first time. */
      'oncareer-ready'?: (event: CareerReadyEvent) => void;
      /** Data is missing or partly wrong; holds every issue. */
      'oncareer-error'?: (event: CareerErrorEvent) => void;
      /** A visitor follows the link; cancelable. */
      'oncareer-select'?: (event: CareerSelectEvent) => void;
    };
    /** Loads one career document and hands it to every widget inside it; shows nothing itself. */
    'career-data': HTMLAttributes<CareerData> & {
      /** Tells search engines what the widgets inside show: as structured data (schema.org, JSON-LD) in the page's head. */
      structured?: boolean;
      /** The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url. */
      'data-career'?: string;
      /** The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget. */
      'data-career-words'?: string;
      /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
      src?: string;
      /** Heading level of the widget, 2 to 6; inner headings follow. */
      level?: 2 | 3 | 4 | 5 | 6;
      /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
      theme?: 'light' | 'dark';
      /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
      tools?: string;
      /** Lists what is wrong with the data in the widget itself, for those who write the page. */
      authoring?: boolean;
      /** The data, where properties can be set. */
      data?: CareerData['data'];
      /** The document is there. */
      'oncareer-ready'?: (event: CareerReadyEvent) => void;
      /** The document is missing or partly wrong; holds every issue. */
      'oncareer-error'?: (event: CareerErrorEvent) => void;
    };
    /** A day in the life: parts of a day or clock times, with what happens in each. */
    'career-day-schedule': HTMLAttributes<DaySchedule> & {
      /** The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url. */
      'data-career'?: string;
      /** The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget. */
      'data-career-words'?: string;
      /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
      src?: string;
      /** Heading level of the widget, 2 to 6; inner headings follow. */
      level?: 2 | 3 | 4 | 5 | 6;
      /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
      theme?: 'light' | 'dark';
      /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
      tools?: string;
      /** Lists what is wrong with the data in the widget itself, for those who write the page. */
      authoring?: boolean;
      /** Heading of the day. */
      heading?: string;
      /** A sentence or two below the heading. */
      intro?: string;
      /** The day, where it is one of the calendar and no typical one. */
      date?: string;
      /** IANA name of the zone of the times, where it matters. */
      timezone?: string;
      /** The data, where properties can be set. */
      data?: DaySchedule['data'];
      /** The data shows for the first time. */
      'oncareer-ready'?: (event: CareerReadyEvent) => void;
      /** Data is missing or partly wrong; holds every issue. */
      'oncareer-error'?: (event: CareerErrorEvent) => void;
    };
    /** The way to a role: a set of certifications, or ordered steps with stages, choices and states. */
    'career-pathway-timeline': HTMLAttributes<PathwayTimeline> & {
      /** The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url. */
      'data-career'?: string;
      /** The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget. */
      'data-career-words'?: string;
      /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
      src?: string;
      /** Heading level of the widget, 2 to 6; inner headings follow. */
      level?: 2 | 3 | 4 | 5 | 6;
      /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
      theme?: 'light' | 'dark';
      /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
      tools?: string;
      /** Lists what is wrong with the data in the widget itself, for those who write the page. */
      authoring?: boolean;
      /** Heading of the pathway. */
      heading?: string;
      /** A sentence or two below the heading. */
      intro?: string;
      /** Whether the order of the steps matters; without it they are a set. */
      ordered?: boolean;
      /** Where it leads: http, https, mailto, tel, or relative to the page. */
      href?: string;
      /** The words of the link. */
      label?: string;
      /** The data, where properties can be set. */
      data?: PathwayTimeline['data'];
      /** The data shows for the first time. */
      'oncareer-ready'?: (event: CareerReadyEvent) => void;
      /** Data is missing or partly wrong; holds every issue. */
      'oncareer-error'?: (event: CareerErrorEvent) => void;
      /** A visitor follows a link; cancelable. */
      'oncareer-select'?: (event: CareerSelectEvent) => void;
    };
    /** One role of a career: name, tagline, overview, responsibilities, qualifications, facts and the next step. */
    'career-role-card': HTMLAttributes<RoleCard> & {
      /** `card`, `hero` (the opening of a career page) or `compact` (one line of a listing). */
      layout?: 'card' | 'hero' | 'compact';
      /** The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url. */
      'data-career'?: string;
      /** The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget. */
      'data-career-words'?: string;
      /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
      src?: string;
      /** Heading level of the widget, 2 to 6; inner headings follow. */
      level?: 2 | 3 | 4 | 5 | 6;
      /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
      theme?: 'light' | 'dark';
      /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
      tools?: string;
      /** Lists what is wrong with the data in the widget itself, for those who write the page. */
      authoring?: boolean;
      /** What the role is called. */
      name?: string;
      /** A small line above the name. */
      eyebrow?: string;
      /** One sentence that says why the role matters. */
      tagline?: string;
      /** A short paragraph, for listings and search engines. */
      description?: string;
      /** How the role is abbreviated. */
      abbreviation?: string;
      /** Where it leads: http, https, mailto, tel, or relative to the page. */
      href?: string;
      /** The words of the link. */
      label?: string;
      /** The data, where properties can be set. */
      data?: RoleCard['data'];
      /** The data shows for the first time. */
      'oncareer-ready'?: (event: CareerReadyEvent) => void;
      /** Data is missing or partly wrong; holds every issue. */
      'oncareer-error'?: (event: CareerErrorEvent) => void;
      /** A visitor follows the action; cancelable. */
      'oncareer-select'?: (event: CareerSelectEvent) => void;
    };
    /** A whole career page from one document: opening, overview, responsibilities, pathway, day and closing. */
    'career-spotlight': HTMLAttributes<CareerSpotlight> & {
      /** Tells search engines what the page shows: as structured data (schema.org, JSON-LD) in its head. */
      structured?: boolean;
      /** The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url. */
      'data-career'?: string;
      /** The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget. */
      'data-career-words'?: string;
      /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
      src?: string;
      /** Heading level of the widget, 2 to 6; inner headings follow. */
      level?: 2 | 3 | 4 | 5 | 6;
      /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
      theme?: 'light' | 'dark';
      /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
      tools?: string;
      /** Lists what is wrong with the data in the widget itself, for those who write the page. */
      authoring?: boolean;
      /** The data, where properties can be set. */
      data?: CareerSpotlight['data'];
      /** The data shows for the first time. */
      'oncareer-ready'?: (event: CareerReadyEvent) => void;
      /** Data is missing or partly wrong; holds every issue. */
      'oncareer-error'?: (event: CareerErrorEvent) => void;
      /** A visitor follows a link; cancelable. */
      'oncareer-select'?: (event: CareerSelectEvent) => void;
    };
  }
}
