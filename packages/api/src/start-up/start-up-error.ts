/** A reason not to start that the person at the terminal can act on: a stable code, and one sentence in each language. */
export class StartUpError extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;

  constructor(code: string, zh: string, en: string, cause?: unknown) {
    super(`[${code}] ${zh} ${en}`, { cause });
    this.name = 'StartUpError';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}
