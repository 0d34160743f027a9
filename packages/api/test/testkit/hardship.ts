import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from './database.js';
import { type Execution, execute } from './execute.js';
import { viewerOf } from './viewers.js';
import { world } from './world.js';

/** A case officer of Linyi; the clock of a test stands at noon of 2025-06-15. */
export const officer = viewerOf('371300', 'CASE_OFFICER');

let sequence = 0;
/** An identity number that belongs to nobody, another each time. */
export function idNumber(bornOn = '1980-01-01'): string {
  sequence += 1;
  return makeSyntheticPersonId('371399', bornOn, sequence);
}

const zero = (kinds: readonly string[]) => kinds.map((kind) => ({ kind, yuan: '0' }));

/** A household of two that is in severe hardship by a line of 800 yuan. */
export const application = (fields: object = {}) => ({
  organization: 'LANSHAN',
  appliedOn: '2025-01-06',
  archiveLevel: 'NATIONAL',
  mainCause: 'SERIOUS_ILLNESS',
  members: [
    { relation: 'APPLICANT', name: '张建国', idNumber: idNumber(), phone: '13812345678', workState: 'ON_POST' },
    { relation: 'CHILD', name: '张小明', idNumber: idNumber('2012-05-05') },
  ],
  finances: {
    income: [{ kind: 'WAGE', yuan: '24000' }],
    spending: [{ kind: 'ILLNESS', yuan: '12000' }, ...zero(['SCHOOLING'])],
  },
  ...fields,
});

export const fileFields = `id caseNo state episode category computedCategory isOverridden version allowedSteps householdSize
  appliedOn filedOn exitedOn publicityFrom publicityTo reviewDueOn isReviewOverdue`;

/** Two counties of Linyi and one of Baoji, with a federation each and a dibao line of 800 yuan. */
export class HardshipWorld {
  private constructor(readonly database: TestDatabase) {}

  static async create(): Promise<HardshipWorld> {
    const database = await testDatabase();
    const em = database.orm.em.fork();
    const { divisions, organization } = world(em);
    await divisions('371302', '371311', '610305');
    for (const [code, division] of [
      ['LANSHAN', '371302'],
      ['LUOZHUANG', '371311'],
      ['FENGXIANG', '610305'],
    ] as const)
      await organization({ code, division, kind: 'GENERAL_FEDERATION', level: 3, isGrassroots: false });
    await em.execute(`insert into dibao_standard (division_code, year, monthly_yuan, source, provenance)
      select code, year, 800, '测试', 'SYNTHETIC' from unnest(array['370000', '610000']) code, generate_series(2023, 2025) year`);
    return new HardshipWorld(database);
  }

  ask(query: string, variables: object = {}, viewer: Viewer | null = officer, now?: Date): Promise<Execution> {
    return execute(query, variables, { em: this.database.orm.em.fork(), viewer, ...(now && { now }) });
  }

  open(fields: object = {}, viewer: Viewer | null = officer): Promise<Execution> {
    return this.ask(
      `mutation($input: OpenHardshipCaseInput!) { openHardshipCase(input: $input) { ${fileFields} } }`,
      { input: application(fields) },
      viewer,
    );
  }

  step(file: { id: string; version: number }, step: string, takenOn: string, more: object = {}, viewer = officer) {
    return this.ask(
      `mutation($input: TakeHardshipStepInput!) { takeHardshipStep(input: $input) { ${fileFields} } }`,
      { input: { id: file.id, expectedVersion: file.version, step, takenOn, ...more } },
      viewer,
    );
  }

  /** Takes a new household through the procedure until it is on file. */
  async filed(filedOn: string, fields: object = {}) {
    const day = fields as { appliedOn?: string };
    let { data } = await this.open(fields);
    let file = data.openHardshipCase;
    const applied = day.appliedOn ?? '2025-01-06';
    for (const [step, more] of [
      ['FIRST_CHECK', {}],
      ['HOME_VISIT', { secondPerson: '李四' }],
      ['AUTHORIZE', {}],
      ['VERIFY', {}],
      ['PUBLICIZE', { publicityFrom: applied, publicityTo: applied }],
    ] as const) {
      ({ data } = await this.step(file, step, applied, more));
      file = data.takeHardshipStep;
    }
    ({ data } = await this.step(file, 'FILE', filedOn));
    return data.takeHardshipStep;
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
