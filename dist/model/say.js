import { brief } from './problem.js';

async function say(problems) {
  if (!problems.length) return [];
  try {
    const { explain } = await import('./explain.js');
    return problems.map(explain);
  } catch {
    return problems.map(brief);
  }
}

export { say };
