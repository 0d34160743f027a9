import type { Readable } from 'node:stream';

const KEPT_LINES = 200;

/** The last lines that a PostgreSQL program wrote, kept to explain a failure. */
export class ServerLog {
  readonly #lines: string[] = [];
  readonly #listeners: ((line: string) => void)[] = [];
  #rest = '';

  read(stream: Readable | null): void {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (this.#rest + chunk).split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) this.#add(line);
    });
  }

  onLine(listener: (line: string) => void): void {
    this.#listeners.push(listener);
  }

  get text(): string {
    return [...this.#lines, this.#rest].join('\n');
  }

  /** The line that most probably says what went wrong. */
  get lastComplaint(): string {
    const complaint = this.#lines.findLast((line) => /(PANIC|FATAL|ERROR|error):/.test(line));
    return (complaint ?? this.#lines.at(-1) ?? '').trim();
  }

  #add(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > KEPT_LINES) this.#lines.shift();
    for (const listener of this.#listeners) listener(line);
  }
}
