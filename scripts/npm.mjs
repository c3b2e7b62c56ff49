import { spawnSync } from 'node:child_process';

/** Runs npm and shows what it says; where it fails, so does this process. On Windows npm is a batch file: that needs a shell. */
export function npm(args, cwd = '.') {
  const { status } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
