import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { apiError } from '../../../../errors.js';
import { signInLimits } from '../../../../limits/sign-in-limits.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody has: looked at in place of a user's who does not exist, which takes as long. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$DtM28G+AyG/3D5yiAMcgZQ$gG9Nm3NBoMguMxTkdHXZT7sk3xNPFbVGbQU+tf3LKVg';

/** Makes and checks hashes of passwords, a few at a time: each takes 19 MiB and tens of milliseconds of a core. */
export class PasswordWork {
  readonly #atOnce: number;
  readonly #mayWait: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  /** Hashes computed so far. */
  computed = 0;

  constructor({ atOnce = signInLimits.hashesAtOnce, mayWait = signInLimits.hashesWaiting } = {}) {
    this.#atOnce = atOnce;
    this.#mayWait = mayWait;
  }

  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(password.normalize('NFKC'), cost));
  }

  /** Whether a password fits a hash; without a hash it does not, after the same work. */
  async fits(password: string, kept: string | null): Promise<boolean> {
    const fits = await this.#inTurn(() => verify(kept ?? NOBODYS_HASH, password.normalize('NFKC')));
    return fits && kept !== null;
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#atOnce) await this.#turn();
    else this.#running += 1;
    try {
      this.computed += 1;
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#mayWait) throw apiError('RATE_LIMITED');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** Shared by the whole process, whose memory it guards. */
export const passwordWork = new PasswordWork();
