import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';
import { personalLimits } from '../../limits/personal-limits.js';
import { globalId } from '../../shared/global-id.js';

const reason = '核对金秋助学申请人身份';
const number = makeSyntheticPersonId('371399', '1990-01-01', 1);

let database: TestDatabase;
let ids: string[];
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization, member } = world(database.orm.em.fork());
  await divisions('371302');
  const union = await organization({ code: 'A' });
  const rows = await Promise.all(
    Array.from({ length: personalLimits.reveals + 5 }, (_, at) => member(union, at === 0 ? number : null)),
  );
  ids = rows.map((id) => globalId('Member', String(id)));
}, 60_000);
afterAll(() => database.close());

let serial = 0;
let officer = viewerOf('371300', 'CASE_OFFICER');
beforeEach(() => {
  serial += 1;
  officer = { ...officer, principal: { ...officer.principal, id: String(serial) } };
});

const ask = (source: string, input: object, viewer = officer) =>
  execute(source, { input }, { em: database.orm.em.fork(), viewer });
const reveal = (id: string, viewer = officer) =>
  ask(
    'mutation($input: RevealFieldInput!) { revealField(input: $input) { ... on Member { name { value } } } }',
    {
      id,
      fields: ['NAME'],
      purpose: 'ASSISTANCE',
      reason,
    },
    viewer,
  );
const find = (viewer = officer) =>
  ask(
    'mutation($input: FindMemberInput!) { findMember(input: $input) { memberNo } }',
    {
      idNumber: number,
      purpose: 'STANDING',
      reason,
    },
    viewer,
  );
const codes = ({ errors }: Awaited<ReturnType<typeof reveal>>) => errors.map(({ extensions }) => extensions.code);
const refusals = () =>
  database.orm.em
    .fork()
    .execute(
      `select event, subject, details from audit_entry where outcome = 'REFUSED' and principal_id = '${serial}' order by id`,
    );
/** As if what was done had been done a day earlier. */
const aDayLater = () =>
  database.orm.em.fork().execute(
    `alter table audit_entry disable trigger user;
     update audit_entry set made_at = made_at - interval '24 hours';
     alter table audit_entry enable trigger user`,
  );

describe('in 24 hours somebody sees', () => {
  it('so many persons unmasked and no more, also when he asks all at once; the same ones again', async () => {
    const answers = await Promise.all(ids.map((id) => reveal(id)));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(answers.length - refused.length).toBe(personalLimits.reveals);
    for (const { data, errors } of refused) {
      expect(data).toBeNull();
      expect(errors[0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: personalLimits.reveals });
      const { resetAt, retryAfter } = errors[0]!.extensions as { resetAt: string; retryAfter: number };
      expect(Math.abs(new Date(resetAt).getTime() - Date.now() - retryAfter * 1_000)).toBeLessThan(2_000);
      expect(retryAfter).toBeGreaterThan(23 * 3_600);
    }
    expect(await refusals()).toEqual(
      refused.map(() => ({
        event: 'FIELD_REVEAL',
        subject: expect.stringMatching(/^Member:\d+$/),
        details: expect.objectContaining({ why: 'DAILY_LIMIT', reason }),
      })),
    );
    const shown = answers.findIndex(({ errors }) => errors.length === 0);
    expect(codes(await reveal(ids[shown]!))).toEqual([]);
    const hidden = ids[answers.indexOf(refused[0]!)]!;
    expect(codes(await reveal(hidden))).toEqual(['RATE_LIMITED']);

    // A colleague is not hindered, and neither is he himself a day later.
    const colleague = { ...officer, principal: { ...officer.principal, id: 'other' } };
    expect(codes(await reveal(hidden, colleague))).toEqual([]);
    await aDayLater();
    expect(codes(await reveal(hidden))).toEqual([]);
  }, 60_000);

  it('so many finds by number and no more, whether they find somebody or not', async () => {
    const answers = await Promise.all(Array.from({ length: personalLimits.finds + 3 }, () => find()));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.map(codes)).toEqual([['RATE_LIMITED'], ['RATE_LIMITED'], ['RATE_LIMITED']]);
    expect(refused.map(({ data }) => data?.findMember ?? null)).toEqual([null, null, null]);
    expect(await refusals()).toHaveLength(3);
    expect(JSON.stringify([await refusals(), refused])).not.toContain(number);
    // What was refused is not counted, so that it does not last for ever.
    await aDayLater();
    expect((await find()).data.findMember).not.toBeNull();
  }, 60_000);
});
