import { type Issue, type Problem } from './problem.js';
/** Words for problems: the full sentences, or short ones where these cannot be loaded. Never rejects. */
export declare function say(problems: readonly Problem[]): Promise<Issue[]>;
