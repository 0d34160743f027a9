import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssistanceWorld, codeOf, colleague, faultsOf, reason } from '../../../../test/testkit/assistance.js';

let world: AssistanceWorld;
// biome-ignore lint/suspicious/noExplicitAny: files as the schema answers
let file: any;
beforeAll(async () => {
  world = await AssistanceWorld.create();
  file = await world.hardship.filed('2025-01-20');
}, 60_000);
afterAll(() => world.close());

let serial = 0;
/** A batch with one grant of 100 yuan out of a fund of 1000. */
async function filledBatch() {
  serial += 1;
  const fund = await world.fund(`资金${serial}`);
  const batch = await world.batch(fund, { brand: 'WARMTH' });
  const { data } = await world.addGrant(batch.id, file.id);
  return { fund, batch: await world.batchNow(batch), grant: data.addAssistanceGrant };
}
async function approvedBatch() {
  const { batch, ...rest } = await filledBatch();
  const submitted = (await world.move('submit', batch)).data.submitAssistanceBatch;
  const { data } = await world.move('approve', submitted, {}, colleague);
  return { ...rest, batch: data.approveAssistanceBatch };
}

describe('a batch', () => {
  it('goes from the draft to payment, and its grants with it', async () => {
    const { fund, batch, grant } = await filledBatch();
    expect(batch).toMatchObject({
      state: 'DRAFT',
      nextStates: ['SUBMITTED', 'CANCELLED'],
      grantCount: 1,
      amount: '100',
    });
    expect(batch).toMatchObject({ brand: { code: 'WARMTH' }, submittedBy: null, approvedBy: null });
    const submitted = (await world.move('submit', batch)).data.submitAssistanceBatch;
    expect(submitted).toMatchObject({ state: 'SUBMITTED', submittedBy: '甲' });
    const approved = (await world.move('approve', submitted, {}, colleague)).data.approveAssistanceBatch;
    expect(approved).toMatchObject({ state: 'APPROVED', approvedBy: '乙' });
    const paid = (await world.move('pay', approved, { paidOn: '2025-06-15' })).data.payAssistanceBatch;
    expect(paid).toMatchObject({ state: 'PAID', paidOn: '2025-06-15', nextStates: [] });
    const { data } = await world.ask(
      'query($id: ID!) { node(id: $id) { ... on AssistanceGrant { state paidOn } } }',
      grant,
    );
    expect(data.node).toEqual({ state: 'PAID', paidOn: '2025-06-15' });
    expect(await world.fundNow(fund)).toMatchObject({ granted: '100', left: '900', version: 1 });
    const events = await world.em.execute<{ event: string }[]>(
      `select event from audit_entry where subject = 'AssistanceBatch:' || split_part(convert_from(decode(?, 'base64'), 'UTF8'), ':', 2) order by id`,
      [Buffer.from(batch.id, 'base64url').toString('base64')],
    );
    expect(events.map(({ event }) => event.replace('ASSISTANCE_BATCH_', ''))).toEqual([
      'CREATE',
      'SUBMIT',
      'APPROVE',
      'PAY',
    ]);
  });

  it('is not approved by who submitted it', async () => {
    const { batch } = await filledBatch();
    const submitted = (await world.move('submit', batch)).data.submitAssistanceBatch;
    expect(codeOf(await world.move('approve', submitted))).toBe('FORBIDDEN');
    expect(await world.batchNow(batch)).toMatchObject({ state: 'SUBMITTED' });
  });

  it('is returned with a reason, changed and submitted again', async () => {
    const { batch } = await filledBatch();
    const submitted = (await world.move('submit', batch)).data.submitAssistanceBatch;
    expect(faultsOf(await world.move('return', submitted, { reason: '不行' }, colleague))).toEqual([
      ['input.reason', 'TOO_SHORT'],
    ]);
    const returned = (await world.move('return', submitted, { reason }, colleague)).data.returnAssistanceBatch;
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: reason, nextStates: ['SUBMITTED', 'CANCELLED'] });
    expect((await world.move('submit', returned)).data.submitAssistanceBatch).toMatchObject({ state: 'SUBMITTED' });
  });

  it('gives back the money that it held when it is cancelled', async () => {
    const { fund, batch } = await approvedBatch();
    const { data } = await world.move('cancel', batch, { reason });
    expect(data.cancelAssistanceBatch).toMatchObject({ state: 'CANCELLED', fund: { granted: '0', left: '1000' } });
    expect(await world.fundNow(fund)).toMatchObject({ granted: '0', left: '1000' });
  });

  it('is refused a move that its state does not allow, told those that it does', async () => {
    const { batch } = await filledBatch();
    for (const [name, more] of [
      ['approve', {}],
      ['return', { reason }],
      ['pay', { paidOn: '2025-06-15' }],
    ] as const) {
      const refused = await world.move(name, batch, more, colleague);
      expect(refused.errors[0]?.extensions.fields).toMatchObject([
        { path: 'input.id', code: 'ILLEGAL_MOVE', expected: 'SUBMITTED, CANCELLED' },
      ]);
    }
  });

  it('is submitted with something in it', async () => {
    const batch = await world.batch(await world.fund('空'));
    expect(faultsOf(await world.move('submit', batch))).toEqual([['input.id', 'EMPTY_BATCH']]);
  });

  it('is changed by one of two who read the same', async () => {
    const { batch } = await filledBatch();
    const both = await Promise.all([world.move('submit', batch), world.move('cancel', batch, { reason }, colleague)]);
    expect(both.map(codeOf).filter(Boolean)).toEqual(['CONFLICT']);
  });

  it('is not submitted as it is not any more', async () => {
    const { batch } = await filledBatch();
    const another = await world.hardship.filed('2025-01-20');
    await world.addGrant(batch.id, another.id);
    expect(codeOf(await world.move('submit', batch))).toBe('CONFLICT');
  });
});

describe('payment', () => {
  it('is on a day between the approval and today', async () => {
    const { batch } = await approvedBatch();
    for (const paidOn of ['2025-06-14', '2025-06-16'])
      expect(faultsOf(await world.move('pay', batch, { paidOn }))).toEqual([['input.paidOn', 'OUT_OF_RANGE']]);
  });

  it('is refused while it holds a household that has left, which is named, and done once that is taken out', async () => {
    const { batch, grant } = await approvedBatch();
    const leaving = await world.hardship.filed('2025-01-20');
    const returnable = await filledBatch();
    const { data } = await world.addGrant(returnable.batch.id, leaving.id, { amount: '50' });
    const submitted = (await world.move('submit', await world.batchNow(returnable.batch))).data.submitAssistanceBatch;
    const approved = (await world.move('approve', submitted, {}, colleague)).data.approveAssistanceBatch;
    await world.hardship.step(leaving, 'EXIT', '2025-06-15', { exitKind: 'LIFTED' });
    const refused = await world.move('pay', approved, { paidOn: '2025-06-15' });
    expect(refused.errors[0]?.extensions.fields).toMatchObject([
      { path: 'input.id', code: 'EXITED', messageZh: expect.stringContaining(leaving.caseNo) },
    ]);
    expect((await world.removeGrant(data.addAssistanceGrant)).data.removeAssistanceGrant).toMatchObject({
      state: 'REMOVED',
    });
    const paid = await world.move('pay', await world.batchNow(approved), { paidOn: '2025-06-15' });
    expect(paid.data.payAssistanceBatch).toMatchObject({ state: 'PAID', grantCount: 1, amount: '100' });
    expect(grant.state).toBe('PLANNED');
    expect(batch.state).toBe('APPROVED');
  });
});
