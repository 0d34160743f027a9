import { secureRows } from '../../src/database/rows/secure-rows.js';
import { extendCatalogue } from '../../src/modules/statistics/catalogue/extend-catalogue.js';
import { factSql } from '../../src/modules/statistics/ledger/fact-sql.js';
import { rollupSql } from '../../src/modules/statistics/rollup/rollup-sql.js';
import { statisticsRows } from '../../src/modules/statistics/rollup/statistics-rows.js';
import { Random } from '../oracle/random.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { type Execution, execute } from '../testkit/execute.js';
import { world } from '../testkit/world.js';
import { caseFact, openedFact } from './case-fact.js';
import { caseIndicators } from './case-indicators.js';

/** Counties of three prefectures in two provinces, and inner areas that have cases of their own. */
const counties = ['371302', '371311', '371312', '371321', '371322', '370102', '370103', '610302', '610303'];
const inner = ['371300', '370000'];
export const industries = ['C', 'G', 'S', null];
export const kinds = ['SINGLE', 'JOINT'];

const facts = [caseFact, openedFact];

/** A database with sensitive facts over a table of their own, through the very DDL that migrations are made of. */
export class CaseWorld {
  private constructor(readonly database: TestDatabase) {}

  /** `perCounty` cases at most in a county: few make many small cells. */
  static async create(seed: number, perCounty: number): Promise<CaseWorld> {
    const database = await testDatabase();
    const em = database.orm.em.fork();
    await world(em).divisions(...counties);
    await em.execute(`create table test_case (id bigserial primary key, division_code text not null, industry_section text,
      kind text not null, opened_on date not null, closed_on date, grant_yuan bigint not null, provenance text not null default 'REPORTED')`);
    for (const fact of facts)
      for (const statement of [...factSql(fact), ...fact.rollups.flatMap((each) => rollupSql(fact, each))])
        await em.execute(statement);
    await secureRows(em, statisticsRows(facts));
    if (!extended) extendCatalogue({ facts, indicators: caseIndicators });
    extended = true;
    const made = new CaseWorld(database);
    await made.open(new Random(seed), perCounty);
    return made;
  }

  private async open(random: Random, perCounty: number): Promise<void> {
    const em = this.database.orm.em.fork();
    for (const place of [...counties, ...inner])
      for (let left = Math.floor((random.below(100) ** 2 * perCounty) / 1e4); left > 0; left -= 1)
        await em.execute(
          `insert into test_case (division_code, industry_section, kind, opened_on, closed_on, grant_yuan) values (?, ?, ?, ?, ?, ?)`,
          [
            place,
            random.pick(industries.slice(0, 1 + random.below(industries.length))),
            random.chance(85) ? 'SINGLE' : 'JOINT',
            `2023-${String(1 + random.below(12)).padStart(2, '0')}-15`,
            random.chance(20) ? `2024-0${1 + random.below(6)}-15` : null,
            1000 * (1 + random.below(9)),
          ],
        );
  }

  ask(query: string, variables: object = {}): Promise<Execution> {
    return execute(query, variables, { em: this.database.orm.em.fork() });
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

let extended = false;
