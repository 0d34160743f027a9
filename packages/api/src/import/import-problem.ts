/** A reason why an import cannot go on at all: a stable code and one sentence in each language. */
export class ImportProblem extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly exitCode: number;

  constructor(code: string, zh: string, en: string, exitCode: number) {
    super(`[${code}] ${zh}\n${en}`);
    this.name = 'ImportProblem';
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.exitCode = exitCode;
  }
}
