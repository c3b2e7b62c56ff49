import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  careers: defineCollection({ loader: glob({ base: '../careers', pattern: '*.json' }) }),
};
