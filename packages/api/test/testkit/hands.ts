import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@uniongraph/schema/codes/role';
import { makeViewer } from '../../src/modules/access/viewer/make-viewer.js';
import type { ActingOrganization } from '../../src/modules/access/viewer/scope-of.js';
import { readGlobalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from './database.js';
import { type Execution, execute } from './execute.js';
import { world } from './world.js';

export const createUser =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { oneTimePassword user { id username version mustChangePassword organizationCode } } }';

export const keyOf = (id: string): string => readGlobalId(id)!.key;

/** Those who administer, secure and audit a city CITY with the counties A and B, and an organization A1 in A. */
export class Hands {
  #serial = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly em: SqlEntityManager,
    readonly organizations: Readonly<Record<string, ActingOrganization>>,
  ) {}

  static async open(): Promise<Hands> {
    const database = await testDatabase();
    const em = database.orm.em.fork();
    const make = world(em);
    await make.divisions('371302', '371311');
    const organizations: Record<string, ActingOrganization> = {};
    const federation = async (code: string, division: string) => {
      const kind = 'GENERAL_FEDERATION';
      const id = await make.organization({ code, kind, division, isGrassroots: false, level: 3 });
      organizations[code] = { id: String(id), code, kind, divisionCode: division, name: code };
    };
    await federation('CITY', '371300');
    await federation('A', '371302');
    await federation('B', '371311');
    const id = await make.organization({ code: 'A1', division: '371302' });
    organizations.A1 = { id: String(id), code: 'A1', kind: 'SINGLE', divisionCode: '371302', name: 'A1' };
    return new Hands(database, em, organizations);
  }

  /** Somebody with an account of his own who holds a role. */
  async holder(role: Role, code: string): Promise<Viewer> {
    this.#serial += 1;
    const name = `h${this.#serial}`;
    const organization = this.organizations[code]!;
    const [{ id }] = await this.em.execute<[{ id: string }]>(
      'insert into user_account (username, display_name, organization_id) values (?, ?, ?) returning id::text',
      [name, `持有人${this.#serial}`, organization.id],
    );
    await this.em.execute('insert into access_grant (user_id, role, organization_id) values (?, ?, ?)', [
      id,
      role,
      organization.id,
    ]);
    return makeViewer({ kind: 'USER', id, name }, organization, 'AREA', [role]);
  }

  ask(viewer: Viewer | null, query: string, input?: object): Promise<Execution> {
    return execute(query, input ? { input } : {}, { em: this.em, viewer, now: new Date() });
  }

  /** What is answered, or the code of the first error with its faults. */
  async told(viewer: Viewer | null, query: string, input?: object): Promise<unknown> {
    const { errors, data } = await this.ask(viewer, query, input);
    const { code, fields } = (errors[0]?.extensions ?? {}) as {
      code?: string;
      fields?: { code: string; path: string }[];
    };
    return code ? [code, ...(fields ?? []).map((fault) => `${fault.path} ${fault.code}`)].join(' ') : data;
  }

  username(): string {
    this.#serial += 1;
    return `user${this.#serial}`;
  }

  async newUser(viewer: Viewer, organization?: string): Promise<{ id: string; version: number }> {
    const input = { username: this.username(), displayName: '新人', organization };
    const { data, errors } = await this.ask(viewer, createUser, input);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.createUser.user;
  }

  audited(subject: string) {
    return this.em.execute<{ event: string; details: Record<string, unknown> }[]>(
      'select event, details from audit_entry where subject = ? order by id',
      [subject],
    );
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
