import { chmodSync } from 'node:fs';

/** Lets a shell run the file. */
export const executable = () => ({
  name: 'executable',
  writeBundle: ({ file }) => chmodSync(file, 0o755),
});
