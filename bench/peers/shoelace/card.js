import '@shoelace-style/shoelace/dist/components/card/card.js';
import { adopt } from '../sheet.js';
import { filler } from '../vanilla/fill.js';
import card from './card.html';

const { blank, fill } = filler(card);

adopt(document);

export const create = (json) => {
  const copy = blank();
  fill(copy, JSON.parse(json));
  return copy.firstElementChild;
};

export const update = (card, json) => fill(card, JSON.parse(json));
