import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(createRequire(import.meta.url).resolve('jest'))('@jest/test-sequencer');

/** What takes a minute and more although the files are short. */
const longest = ['src/seed/dump/demo-hash.test.ts', 'test/program/program.test.ts', 'test/access/matrix'];

/**
 * On a clean checkout Jest knows only the length of files: what takes longest would begin last, and one worker would end
 * long after the others.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((part) => path.includes(part));
      return at < 0 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
