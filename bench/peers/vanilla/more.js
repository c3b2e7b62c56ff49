import { template } from './template.js';

/** A copy of a template with a text for each selector. */
const filled = (content, texts) => {
  const copy = content.cloneNode(true);
  for (const selector in texts) copy.querySelector(selector).textContent = texts[selector];
  return copy;
};

/** How to make the other three widgets from their markup. */
export const makers = (html) => {
  const [badge, pathway, step, day, slot, activity] = [
    html.badge,
    html.pathway,
    html.step,
    html.day,
    html.slot,
    '<li></li>',
  ].map(template);

  return {
    badgeOf({ acronym, name, description, action }) {
      const copy = filled(badge, {
        h2: name,
        '.kicker': acronym,
        '.text': description,
        '.button': action.label,
      });
      copy.querySelector('.button').setAttribute('href', action.href);
      return copy;
    },
    pathwayOf({ heading, intro, steps }) {
      const copy = filled(pathway, { h2: heading, '.lede': intro });
      const items = steps.map(({ title, duration, description }) =>
        filled(step, { h3: title, '.quiet': duration, '.text': description }),
      );
      copy.querySelector('.steps').append(...items);
      return copy;
    },
    dayOf({ heading, intro, slots }) {
      const copy = filled(day, { h2: heading, '.lede': intro });
      const items = slots.map(({ label, title, description, activities }) => {
        const item = filled(slot, { '.kicker': label, h3: title, '.text': description });
        item.querySelector('ul').append(...activities.map((text) => filled(activity, { li: text })));
        return item;
      });
      copy.querySelector('.slots').append(...items);
      return copy;
    },
  };
};
