import { afterEach } from '@jest/globals';

/** The reader's remembered choices must not reach the next test. */
afterEach(() => localStorage.clear());
