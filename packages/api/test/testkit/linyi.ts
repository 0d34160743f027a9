import { expect } from '@jest/globals';
import { Random } from '../oracle/random.js';
import { changeWorld, insertDivisions } from '../oracle/random-world.js';
import { type TestDatabase, testDatabase } from './database.js';
import { type Execution, execute } from './execute.js';

/** A random world in Linyi, and short ways to ask its statistics. */
export class Linyi {
  private constructor(readonly database: TestDatabase) {}

  static async create(seed: number, changes: number): Promise<Linyi> {
    const database = await testDatabase();
    const em = database.orm.em.fork();
    await insertDivisions(em);
    await changeWorld(em, new Random(seed), changes);
    return new Linyi(database);
  }

  ask(query: string, now?: string, variables: object = {}): Promise<Execution> {
    const em = this.database.orm.em.fork();
    return execute(query, variables, { em, ...(now && { now: new Date(now) }) });
  }

  /** Periods of an answer, and its rows by period. */
  async series(period: string, indicators: string, now?: string) {
    const { data, errors } = await this.ask(
      `{ statistics(area: "371300", by: [PERIOD], period: "${period}") { periods { code } rows { period { code } ${indicators} } } }`,
      now,
    );
    expect(errors).toEqual([]);
    return data.statistics;
  }

  /** One number, asked by itself. */
  async single(period: string, field: string): Promise<number | null> {
    const { data, errors } = await this.ask(
      `{ statistics(area: "371300", period: "${period}") { rows { ${field} { value } } } }`,
    );
    expect(errors).toEqual([]);
    const { value } = data.statistics.rows[0][field];
    return value === null ? null : Number(value);
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
