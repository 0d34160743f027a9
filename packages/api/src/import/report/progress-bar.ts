import { grouped } from '../../shared/grouped.js';
import type { ImportOutput } from '../import-io.js';

const WIDTH = 24;
const REDRAW_MS = 100;
const NEW_LINE_MS = 5_000;

/** A bar that moves in place on a terminal; elsewhere a line every few seconds. */
export class ProgressBar {
  readonly #out: ImportOutput;
  readonly #now: () => number;
  #title = '';
  #startedAt = 0;
  #shownAt = 0;
  #isOpen = false;

  constructor(out: ImportOutput, now: () => number) {
    this.#out = out;
    this.#now = now;
  }

  /** Begins a phase of the work. */
  start(title: string): void {
    this.clear();
    this.#title = title;
    this.#startedAt = this.#now();
    this.#shownAt = this.#startedAt;
  }

  /** Shows how far the phase is (0 to 1), with rows and rate where rows are counted. */
  update(fraction: number, rows?: number, detail = ''): void {
    const now = this.#now();
    if (now - this.#shownAt < (this.#out.isTTY ? REDRAW_MS : NEW_LINE_MS)) return;
    this.#shownAt = now;
    const line = this.#line(Math.min(Math.max(fraction, 0), 1), (now - this.#startedAt) / 1_000, rows, detail);
    this.#out.write(this.#out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    this.#isOpen = this.#out.isTTY === true;
  }

  /** Removes the bar, so that lines can be written. */
  clear(): void {
    if (this.#isOpen) this.#out.write('\r\u001b[K');
    this.#isOpen = false;
  }

  #line(fraction: number, seconds: number, rows: number | undefined, detail: string): string {
    const filled = Math.round(fraction * WIDTH);
    const parts = [`${this.#title} [${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${percent(fraction)}`];
    if (rows !== undefined) {
      parts.push(`${grouped(rows)} 行 rows`, `${grouped(rows / Math.max(seconds, 0.001))}/s`);
    }
    if (detail !== '') parts.push(detail);
    if (fraction > 0.01) parts.push(`剩余 left ${clock((seconds / fraction) * (1 - fraction))}`);
    return parts.join('  ');
  }
}

const percent = (fraction: number) => `${String(Math.floor(fraction * 100)).padStart(3)}%`;

/** 75 seconds → 1:15. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
