import { brief, type Issue, type Problem } from './problem.js';

/** Words for problems: the full sentences, or short ones where these cannot be loaded. Never rejects. */
export async function say(problems: readonly Problem[]): Promise<Issue[]> {
  if (!problems.length) return [];
  try {
    const { explain } = await import('./explain.js');
    return problems.map(explain);
  } catch {
    return problems.map(brief);
  }
}
