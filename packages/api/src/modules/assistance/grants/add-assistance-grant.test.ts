import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssistanceWorld, codeOf, faultsOf, type Named, reason } from '../../../../test/testkit/assistance.js';
import { officer } from '../../../../test/testkit/hardship.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';

const ACCOUNT = '6222000011112222';

let world: AssistanceWorld;
// biome-ignore lint/suspicious/noExplicitAny: files as the schema answers
let file: any;
beforeAll(async () => {
  world = await AssistanceWorld.create();
  file = await world.hardship.filed('2025-01-20');
}, 60_000);
afterAll(() => world.close());

let serial = 0;
async function draft(amount = '1000'): Promise<Named & { fund: Named }> {
  serial += 1;
  const fund = await world.fund(`资金${serial}`, amount);
  return { ...(await world.batch(fund)), fund };
}

describe('a grant', () => {
  it('is of the kind of its batch unless said otherwise, and holds its money', async () => {
    const batch = await draft();
    const { data, errors } = await world.addGrant(batch.id, file.id, { amount: '100.50' });
    expect(errors).toEqual([]);
    expect(data.addAssistanceGrant).toMatchObject({
      caseNo: file.caseNo,
      kind: 'LIVING',
      amount: '100.5',
      paymentMethod: 'CASH',
      state: 'PLANNED',
      bankAccount: null,
      batch: { id: batch.id, version: 2 },
    });
    await world.addGrant(batch.id, file.id, { kind: 'MEDICAL', amount: '9.5' });
    expect(await world.fundNow(batch.fund)).toMatchObject({ granted: '110', left: '890' });
  });

  it('goes to an account that is sealed, masked, and revealed for a purpose and a reason', async () => {
    const batch = await draft();
    const input = { paymentMethod: 'BANK_TRANSFER', bankAccount: '6222 0000 1111 2222', idempotencyKey: 'account' };
    const { data } = await world.addGrant(batch.id, file.id, input);
    const { id, bankAccount } = data.addAssistanceGrant;
    expect(bankAccount).toEqual({ masked: '****2222', fieldClass: 'P3', access: 'MASKED', value: null });
    const shown = await world.ask(
      'mutation($input: RevealFieldInput!) { revealField(input: $input) { ... on AssistanceGrant { bankAccount { value } } } }',
      { input: { id, fields: ['BANK_ACCOUNT'], purpose: 'ASSISTANCE', reason: '核对春节慰问发放账户' } },
    );
    expect(shown.data.revealField.bankAccount.value).toBe(ACCOUNT);
    const stored = await world.em.execute(
      `select (select json_agg(g) from assistance_grant g)::text || (select json_agg(a) from audit_entry a)::text
         || (select json_agg(k) from idempotency_key k)::text as everything`,
    );
    expect(JSON.stringify(stored)).not.toContain(ACCOUNT);
  });

  it('is the same for the same key, and another for no other input', async () => {
    const batch = await draft();
    const input = { paymentMethod: 'BANK_TRANSFER', bankAccount: ACCOUNT, idempotencyKey: 'once' };
    const [first, second] = [
      await world.addGrant(batch.id, file.id, input),
      await world.addGrant(batch.id, file.id, input),
    ];
    expect(second.data.addAssistanceGrant.id).toBe(first.data.addAssistanceGrant.id);
    const other = await world.addGrant(batch.id, file.id, { ...input, bankAccount: '6222000011113333' });
    expect(codeOf(other)).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('tells everything that is wrong with it', async () => {
    const batch = await draft();
    const wrong = { amount: '0', paymentMethod: 'BANK_TRANSFER' };
    expect(faultsOf(await world.addGrant(batch.id, file.id, wrong))).toEqual([
      ['input.amount', 'NOT_POSITIVE'],
      ['input.bankAccount', 'MISSING'],
    ]);
  });

  it('is refused beyond what the fund has left, which is told', async () => {
    const batch = await draft('150');
    await world.addGrant(batch.id, file.id);
    const refused = await world.addGrant(batch.id, file.id, { kind: 'MEDICAL', amount: '50.01' });
    expect(refused.errors[0]?.extensions.fields).toMatchObject([
      { path: 'input.amount', code: 'OVERSPENT', expected: '≤ 50.00', messageZh: expect.stringContaining('余50.00元') },
    ]);
    expect((await world.addGrant(batch.id, file.id, { kind: 'MEDICAL', amount: '50' })).errors).toEqual([]);
  });

  it('is refused twice to one household, of one kind in one batch', async () => {
    const batch = await draft();
    const first = (await world.addGrant(batch.id, file.id)).data.addAssistanceGrant;
    expect(faultsOf(await world.addGrant(batch.id, file.id))).toEqual([['input.case', 'DUPLICATE']]);
    await world.removeGrant(first);
    expect((await world.addGrant(batch.id, file.id)).errors).toEqual([]);
  });

  it('is refused before the file is approved and after its exit', async () => {
    const batch = await draft();
    const applied = (await world.hardship.open()).data.openHardshipCase;
    expect(faultsOf(await world.addGrant(batch.id, applied.id))).toEqual([['input.case', 'NOT_ON_FILE']]);
    const leaving = await world.hardship.filed('2025-01-20');
    await world.hardship.step(leaving, 'EXIT', '2025-04-01', { exitKind: 'LIFTED' });
    expect(faultsOf(await world.addGrant(batch.id, leaving.id))).toEqual([['input.case', 'EXITED']]);
  });

  it('is added to a batch that is open alone', async () => {
    const batch = await draft();
    await world.addGrant(batch.id, file.id);
    await world.move('submit', await world.batchNow(batch));
    const late = await world.addGrant(batch.id, file.id, { kind: 'MEDICAL' });
    expect(faultsOf(late)).toEqual([['input.batch', 'BATCH_CLOSED']]);
  });

  it('is of a file and a batch that the officer sees', async () => {
    const batch = await draft();
    const neighbour = viewerOf('371311', 'CASE_OFFICER');
    expect(codeOf(await world.addGrant(batch.id, file.id, {}, neighbour))).toBe('NOT_FOUND');
    const { data } = await world.hardship.open({ organization: 'FENGXIANG' }, viewerOf('610305', 'CASE_OFFICER'));
    expect(codeOf(await world.addGrant(batch.id, data.openHardshipCase.id))).toBe('NOT_FOUND');
  });
});

describe('the removal of a grant', () => {
  it('frees its money, keeps its record and says why in the audit log', async () => {
    const batch = await draft();
    const grant = (await world.addGrant(batch.id, file.id)).data.addAssistanceGrant;
    expect((await world.removeGrant(grant)).data.removeAssistanceGrant).toMatchObject({ state: 'REMOVED', version: 2 });
    expect(await world.fundNow(batch.fund)).toMatchObject({ granted: '0', left: '1000' });
    expect(await world.batchNow(batch)).toMatchObject({ grantCount: 0, amount: '0' });
    const [{ details }] = await world.em.execute<[{ details: object }]>(
      `select details from audit_entry where event = 'ASSISTANCE_GRANT_REMOVE' order by id desc limit 1`,
    );
    expect(details).toMatchObject({ reason });
    expect(faultsOf(await world.removeGrant({ ...grant, version: 2 }))).toEqual([['input.id', 'REMOVED']]);
  });

  it('is refused of what changed meanwhile, and while others decide on it', async () => {
    const batch = await draft();
    const grant = (await world.addGrant(batch.id, file.id)).data.addAssistanceGrant;
    expect(codeOf(await world.removeGrant({ ...grant, version: 7 }))).toBe('CONFLICT');
    await world.move('submit', await world.batchNow(batch));
    expect(faultsOf(await world.removeGrant(grant))).toEqual([['input.id', 'BATCH_CLOSED']]);
  });
});

it('lists the grants of a household and of a batch with masked names, in as many statements whatever their number', async () => {
  const query = `query($no: String!) { assistanceGrants(where: { caseNo: { eq: $no } }) { totalCount nodes {
    kind case { applicant { name { masked } } } batch { name grants(first: 5) { nodes { caseNo } } fund { name } } } } }`;
  const one = await world.ask(query, { no: file.caseNo }, officer);
  expect(one.errors).toEqual([]);
  expect(one.data.assistanceGrants.totalCount).toBeGreaterThan(5);
  for (const node of one.data.assistanceGrants.nodes) expect(node.case.applicant.name.masked).toBe('张**');
  expect(one.statements).toBeLessThanOrEqual(9);
});
