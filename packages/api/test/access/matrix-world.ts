import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { roles } from '@uniongraph/schema/codes/role';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { foldAll } from '../oracle/fold-all.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { type Execution, execute } from '../testkit/execute.js';
import { assistanceTables } from './seen-assistance.js';
import { type Onlooker, twoCounties } from './two-counties.js';

export const schema = buildApiSchema();
export const now = new Date('2026-06-15T04:00:00Z');
export const dataRoles = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);
export const hands = roles.items.filter((role) => !role.seesServiceData).map((role) => role.code);
export const queryFields = Object.values(schema.getQueryType()!.getFields());

const tables = {
  UnionOrganization: 'union_organization',
  EmployingUnit: 'employing_unit',
  Membership: 'membership',
  Member: 'member',
  Competition: 'competition',
  CompetitionEntry: 'competition_entry',
  HardshipCase: 'hardship_case',
  HouseholdMember: 'household_member',
  HardshipStepTaken: 'hardship_step_taken',
  Nomination: 'nomination',
  Recognition: 'recognition',
  ...assistanceTables,
} as const;

/** The database that the access matrix looks at, and who looks. */
export class MatrixWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly em: SqlEntityManager,
    readonly onlookers: readonly Onlooker[],
    /** Every key of every table behind a global id. */
    readonly keys: Readonly<Record<keyof typeof tables, readonly string[]>>,
  ) {}

  static async open(): Promise<MatrixWorld> {
    const database = await testDatabase();
    const em = database.orm.em.fork();
    const onlookers = await twoCounties(em);
    await foldAll(em);
    const keys = {} as Record<keyof typeof tables, string[]>;
    for (const [type, table] of Object.entries(tables))
      Object.assign(keys, {
        [type]: (await em.execute<{ key: string }[]>(`select id::text as key from ${table} order by id`)).map(
          ({ key }) => key,
        ),
      });
    return new MatrixWorld(database, em, onlookers, keys);
  }

  onlooker(name: Onlooker['name']): Onlooker {
    return this.onlookers.find((each) => each.name === name)!;
  }

  ask(viewer: Viewer | null, query: string, from = this.em): Promise<Execution> {
    return execute(query, {}, { em: from, viewer, now });
  }

  everyId(): string[] {
    return Object.entries(this.keys).flatMap(([type, all]) => all.map((key) => globalId(type, key)));
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

export const codesOf = (execution: Execution): string[] =>
  execution.errors.map((error) => String(error.extensions?.code ?? error.message));
