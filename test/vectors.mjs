import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Test vectors of other projects. They are no part of this one, so a clone may not have them. */
const folder = '../shared/vectors';

/** For the options of a test: the reason to skip it, when it lacks what it reads. */
export const vectors = { skip: !existsSync(folder) && `there is no ${folder}` };

export const readVectors = (path) => readFileSync(join(folder, path));
export const listVectors = (path) => readdirSync(join(folder, path));
