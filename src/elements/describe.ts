import { policy } from '../safety/policy.js';
import type { Host } from './structured.js';

/** Structured data on request: only a page that asks for it loads it. */
export const describe = (host: Host): void => {
  if (host.structured !== undefined)
    void import('./structured.js').then(
      ({ structured }) => structured(host, policy),
      // It is an extra.
      () => undefined,
    );
};
