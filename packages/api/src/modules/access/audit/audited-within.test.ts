import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Hands } from '../../../../test/testkit/hands.js';
import type { Viewer } from '../../../viewer.js';

let hands: Hands;
let ofNation: Viewer;
let ofCity: Viewer;
let ofCounty: Viewer;
beforeAll(async () => {
  hands = await Hands.open();
  await hands.em.execute(`update union_organization set level = 2 where code = 'CITY'`);
  [ofCity, ofCounty] = [await hands.holder('AUDITOR', 'CITY'), await hands.holder('AUDITOR', 'A')];
  ofNation = { ...ofCity, organization: { id: '0', code: '0', name: '0' } };
}, 60_000);
afterAll(() => hands.close());

/** Subjects of the entries that an auditor reads, of those that a test has written. */
async function seen(auditor: Viewer): Promise<string[]> {
  const { data, errors } = await hands.ask(auditor, '{ auditLog(first: 100) { nodes { subject event } } }');
  expect(errors).toEqual([]);
  return data.auditLog.nodes.map(({ subject, event }: Record<string, string>) => `${event} ${subject}`);
}

const write = (event: string, subject: string | null, organization: string | null = null) =>
  hands.em.execute(
    `insert into audit_entry (event, outcome, subject, organization_code, principal_kind, principal_id, principal_name)
     values (?, 'REFUSED', ?, ?, 'USER', '1', 'x')`,
    [event, subject, organization],
  );

it('gives what belongs to nobody to the auditor of the topmost federation', async () => {
  await write('SIGN_IN', null);
  expect(await seen(ofCity)).toContain('SIGN_IN null');
  expect(await seen(ofNation)).toContain('SIGN_IN null');
  expect(await seen(ofCounty)).not.toContain('SIGN_IN null');
});

it('gives what befell a key to the auditor of its organization', async () => {
  const [{ id }] = await hands.em.execute<[{ id: string }]>(
    `insert into api_key (prefix, secret_hash, name, role, organization_id)
     values ('audited', '\\x01', 'k', 'EXTERNAL_SYSTEM', ?) returning id::text`,
    [hands.organizations.A!.id],
  );
  await write('KEY_REFUSED', `ApiKey:${id}`);
  expect(await seen(ofCounty)).toContain(`KEY_REFUSED ApiKey:${id}`);
  const ofB = await hands.holder('AUDITOR', 'B');
  expect(await seen(ofB)).not.toContain(`KEY_REFUSED ApiKey:${id}`);
});

it('does not give the acts upon somebody of the city to a county in which he helps', async () => {
  const helper = await hands.holder('STATISTICIAN', 'CITY');
  await hands.em.execute(`insert into access_grant (user_id, role, organization_id) values (?, 'STATISTICIAN', ?)`, [
    helper.principal.id,
    hands.organizations.A!.id,
  ]);
  const subject = `UserAccount:${helper.principal.id}`;
  await write('PASSWORD_CHANGE', subject, 'CITY');
  expect(await seen(ofCity)).toContain(`PASSWORD_CHANGE ${subject}`);
  expect(await seen(ofCounty)).not.toContain(`PASSWORD_CHANGE ${subject}`);
});
