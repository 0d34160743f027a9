import { describe, expect, it } from '@jest/globals';
import { ProgressBar } from './progress-bar.js';

function written(isTTY: boolean, steps: [ms: number, fraction: number, rows: number][]): string[] {
  const pieces: string[] = [];
  let now = 0;
  const bar = new ProgressBar({ isTTY, write: (text) => pieces.push(text) }, () => now);
  bar.start('读取 Reading');
  for (const [ms, fraction, rows] of steps) {
    now = ms;
    bar.update(fraction, rows);
  }
  bar.clear();
  return pieces;
}

describe('ProgressBar', () => {
  it('moves in place on a terminal, with share, rows, rate and time left, and leaves nothing behind', () => {
    const [line, cleared] = written(true, [
      [50, 0.1, 10],
      [10_000, 0.25, 50_000],
      [10_050, 0.3, 60_000],
    ]);
    expect(line).toBe(
      '\r\u001b[K读取 Reading [██████░░░░░░░░░░░░░░░░░░]  25%  50,000 行 rows  5,000/s  剩余 left 0:30',
    );
    expect(cleared).toBe('\r\u001b[K');
  });

  it('writes a line every few seconds elsewhere', () => {
    const lines = written(false, [
      [1_000, 0.1, 1],
      [5_000, 0.5, 2],
      [6_000, 0.6, 3],
      [10_500, 1, 4],
    ]);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/100%.*left 0:00\n$/u);
  });
});
