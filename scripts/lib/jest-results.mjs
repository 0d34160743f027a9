import { readFileSync } from 'node:fs';

/** The figures of one Jest run from its --json file. A suite that did not even load counts as one failure. */
export function readJestResults(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
