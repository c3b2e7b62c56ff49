import { policy } from '../safety/policy.js';

const describe = (host) => {
  if (host.structured !== void 0)
    void import('./structured.js').then(
      ({ structured }) => structured(host, policy),
      // It is an extra.
      () => void 0
    );
};

export { describe };
