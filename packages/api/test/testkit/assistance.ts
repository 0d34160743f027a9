import type { Viewer } from '../../src/viewer.js';
import type { Execution } from './execute.js';
import { HardshipWorld, officer } from './hardship.js';

/** Two case officers: what the one submits the other approves. */
export const colleague: Viewer = { ...officer, principal: { ...officer.principal, id: '2' } };

/** A file, a fund, a batch or a grant, as a change names it. */
export interface Named {
  id: string;
  version: number;
}

const batchFields = `id name kind state nextStates version grantCount amount submittedBy approvedBy paidOn returnReason
  fund { id amount granted left } brand { code }`;
const grantFields = `id caseNo kind amount paymentMethod state paidOn version
  bankAccount { masked fieldClass access value } batch { id version }`;

export const reason = '核对发现资料不全，退回补充';

/** Households on file, the officers' accounts and a brand; the clock stands at noon of 2025-06-15. */
export class AssistanceWorld {
  private constructor(readonly hardship: HardshipWorld) {}

  static async create(): Promise<AssistanceWorld> {
    const hardship = await HardshipWorld.create();
    const em = hardship.database.orm.em.fork();
    await em.execute(`insert into user_account (id, username, display_name) values (1, 'jia', '甲'), (2, 'yi', '乙')`);
    await em.execute(
      `insert into programme_brand (code, name, name_en, season) values ('WARMTH', '冬送温暖', 'Winter warmth', 'WINTER')`,
    );
    return new AssistanceWorld(hardship);
  }

  get em() {
    return this.hardship.database.orm.em.fork();
  }

  ask(query: string, variables: object = {}, viewer: Viewer | null = officer): Promise<Execution> {
    return this.hardship.ask(query, variables, viewer);
  }

  /** Asks a mutation with its input. */
  change(name: string, input: object, fields: string, viewer: Viewer | null = officer): Promise<Execution> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const shared = /^(submit|approve)AssistanceBatch$/.test(name)
      ? 'AssistanceBatchVersionInput'
      : /^(return|cancel)AssistanceBatch$/.test(name)
        ? 'AssistanceBatchReasonInput'
        : type;
    return this.ask(`mutation($input: ${shared}!) { ${name}(input: $input) { ${fields} } }`, { input }, viewer);
  }

  createFund(fields: object = {}, viewer: Viewer | null = officer): Promise<Execution> {
    const input = {
      source: 'CENTRAL',
      budgetYear: 2025,
      name: '专项',
      amount: '1000',
      organization: 'LANSHAN',
      ...fields,
    };
    return this.change('createAssistanceFund', input, 'id name source budgetYear amount granted left version', viewer);
  }

  async fund(name: string, amount = '1000'): Promise<Named> {
    return (await this.createFund({ name, amount })).data.createAssistanceFund;
  }

  createBatch(fund: string, fields: object = {}, viewer: Viewer | null = officer): Promise<Execution> {
    return this.change('createAssistanceBatch', { fund, kind: 'LIVING', name: '一批', ...fields }, batchFields, viewer);
  }

  async batch(fund: Named, fields: object = {}): Promise<Named> {
    return (await this.createBatch(fund.id, fields)).data.createAssistanceBatch;
  }

  addGrant(batch: string, file: string, fields: object = {}, viewer: Viewer | null = officer): Promise<Execution> {
    const input = { batch, case: file, amount: '100', paymentMethod: 'CASH', ...fields };
    return this.change('addAssistanceGrant', input, grantFields, viewer);
  }

  removeGrant(grant: Named): Promise<Execution> {
    const input = { id: grant.id, expectedVersion: grant.version, reason };
    return this.change('removeAssistanceGrant', input, grantFields);
  }

  /** Moves a batch: submit, approve, return, cancel, pay. */
  move(name: string, batch: Named, more: object = {}, viewer: Viewer | null = officer): Promise<Execution> {
    const input = { id: batch.id, expectedVersion: batch.version, ...more };
    return this.change(`${name}AssistanceBatch`, input, batchFields, viewer);
  }

  async batchNow({ id }: { id: string }) {
    return (await this.ask(`query($id: ID!) { node(id: $id) { ... on AssistanceBatch { ${batchFields} } } }`, { id }))
      .data.node;
  }

  async fundNow({ id }: { id: string }) {
    const fields = '... on AssistanceFund { amount granted left version }';
    return (await this.ask(`query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).data.node;
  }

  close(): Promise<void> {
    return this.hardship.close();
  }
}

/** Path and code of every fault of a refused input. */
export const faultsOf = ({ errors }: Execution) =>
  (errors[0]?.extensions.fields as { path: string; code: string }[] | undefined)?.map(({ path, code }) => [path, code]);

export const codeOf = ({ errors }: Execution) => errors[0]?.extensions.code;
