import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { printedProgress } from './progress.js';

function printed(isTTY: boolean, use: (progress: ReturnType<typeof printedProgress>) => void): string {
  const out = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  use(printedProgress(out));
  return String((out as unknown as PassThrough).read());
}

const text = { zh: '载入', en: 'Loading' };

describe('printedProgress', () => {
  it('adds a line for each tenth to a log file', () => {
    const lines = printed(false, (progress) => {
      for (let done = 0; done <= 100; done++) progress.fraction(done / 100, text);
    })
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(0)).toBe('   10%  载入 Loading');
    expect(lines.at(-1)).toBe('  100%  载入 Loading');
  });

  it('rewrites one line on a terminal, and ends it before the next step', () => {
    const output = printed(true, (progress) => {
      progress.fraction(0.5, text);
      progress.step({ zh: '下一步', en: 'Next' });
    });
    expect(output).toBe('\r\u001b[K   50%  载入 Loading\n· 下一步 Next\n');
  });
});
