import { template } from './template.js';

const set = (root, selector, text) => {
  root.querySelector(selector).textContent = text;
};
const copies = (item, values, write) =>
  values.map((value) => {
    const copy = item.cloneNode(true);
    write(copy, value);
    return copy;
  });

/** How to make a card from markup with one item in each list, and how to write a role into it. */
export const filler = (html) => {
  const card = template(html);
  /** An item taken out of its list, to be copied as often as there are values. */
  const take = (list) => {
    const item = new DocumentFragment();
    item.append(card.querySelector(list).firstElementChild);
    return item;
  };
  const duty = take('.columns');
  const fact = take('.facts');
  const skill = take('.bullets');

  /** The texts in place, the lists anew. */
  const fill = (root, { name, eyebrow, tagline, responsibilities, facts, skills, action }) => {
    set(root, '.kicker', eyebrow);
    set(root, '.title', name);
    set(root, '.lede', tagline);
    set(root, '.section-title', responsibilities.heading);
    root
      .querySelector('.columns')
      .replaceChildren(...copies(duty, responsibilities.items, (copy, text) => set(copy, '.text', text)));
    root.querySelector('.facts').replaceChildren(
      ...copies(fact, facts, (copy, { label, value }) => {
        set(copy, 'dt', label);
        set(copy, 'dd', value);
      }),
    );
    root
      .querySelector('.bullets')
      .replaceChildren(...copies(skill, skills, (copy, text) => set(copy, 'li', text)));
    const link = root.querySelector('.button');
    link.textContent = action.label;
    link.setAttribute('href', action.href);
  };

  return { blank: () => card.cloneNode(true), fill };
};
