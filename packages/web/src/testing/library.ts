import { afterEach } from '@jest/globals';
import { configure } from '@testing-library/react';

/** A busy machine takes its time to load a page's chunk; what is awaited still fails, only later. */
configure({ asyncUtilTimeout: 10_000 });

/** The reader's remembered choices must not reach the next test. */
afterEach(() => {
  if (typeof window !== 'undefined') localStorage.clear();
});
