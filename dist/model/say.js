import { brief } from './problem.js';

async function say(problems) {
  try {
    const { explain } = await import('./explain.js');
    return problems.map(explain);
  } catch {
    return problems.map(brief);
  }
}

export { say };
