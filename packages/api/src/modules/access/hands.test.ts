import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Hands, keyOf } from '../../../test/testkit/hands.js';
import { world } from '../../../test/testkit/world.js';
import { searchText } from '../../shared/search-text.js';
import type { Viewer } from '../../viewer.js';

let hands: Hands;
let county: Viewer;
beforeAll(async () => {
  hands = await Hands.open();
});
afterAll(() => hands.close());
beforeEach(async () => {
  county = await hands.holder('ADMINISTRATOR', 'A');
});

describe('organizations to choose from', () => {
  const choose = async (viewer: Viewer, args = '') =>
    hands.told(viewer, `{ grantableOrganizations${args} { code name kind divisionName } }`);
  const codes = async (viewer: Viewer, args = '') => {
    const { grantableOrganizations } = (await choose(viewer, args)) as { grantableOrganizations: { code: string }[] };
    return grantableOrganizations.map(({ code }) => code);
  };

  it('are those within reach that are active, federations first', async () => {
    const make = world(hands.em);
    await make.organization({ code: 'A9', division: '371302', name: '兰山区撤销工会', dissolvedOn: '2020-01-01' });
    for (const role of ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'] as const) {
      expect(await codes(await hands.holder(role, 'A'))).toEqual(['A', 'A1']);
      // The federations are of one level here.
      expect(await codes(await hands.holder(role, 'CITY'))).toEqual(['A', 'B', 'CITY', 'A1']);
    }
    expect(await choose(county, '(first: 1)')).toEqual({
      grantableOrganizations: [
        { code: 'A', name: expect.stringContaining('工会'), kind: 'GENERAL_FEDERATION', divisionName: '兰山区' },
      ],
    });
  });

  it('are found by name, pinyin, initials and code, the one that is called so first', async () => {
    const make = world(hands.em);
    for (const [code, division, name] of [
      ['S12', '371302', '示例纺织厂工会第二分会'],
      ['S1', '371302', '示例纺织厂工会'],
      ['S2', '371311', '示例纺织厂工会'],
    ] as const)
      await make.organization({ code, division, name, searchText: searchText(name, code) });
    for (const search of ['示例纺织厂工会', 'shilifangzhi', 'slfzc', '纺织', 's1'])
      expect([search, await codes(county, `(search: "${search}")`)]).toEqual([search, ['S1', 'S12']]);
    expect(await codes(county, '(search: "没有的")')).toEqual([]);
  });

  it('are asked for in bounds, by hands alone', async () => {
    expect(await choose(county, '(search: "", first: 21)')).toBe('BAD_USER_INPUT first OUT_OF_RANGE search EMPTY');
    for (const role of ['AUDITOR', 'STATISTICIAN', 'LEADER'] as const)
      expect(await choose(await hands.holder(role, 'A'))).toBe('FORBIDDEN');
  });
});

describe('the three hands', () => {
  it('do each its own work alone; whose authenticator is lost is found by the second', async () => {
    const security = await hands.holder('SECURITY_ADMINISTRATOR', 'A');
    const auditor = await hands.holder('AUDITOR', 'A');
    const clerk = await hands.holder('STATISTICIAN', 'A');
    const fields = [
      'users { totalCount }',
      'apiKeys { totalCount }',
      'userSessions { id }',
      'auditLog { totalCount }',
      'auditVerification { isWhole }',
    ];
    const may = async (viewer: Viewer) =>
      Promise.all(
        fields.map(async (field) => {
          const told = await hands.told(viewer, `{ ${field} }`);
          return typeof told === 'object' ? true : told;
        }),
      );
    const no = 'FORBIDDEN';
    expect(await may(county)).toEqual([true, no, no, no, no]);
    expect(await may(security)).toEqual([true, true, true, no, no]);
    const disable = 'mutation { disableUser(input: { id: "x", expectedVersion: 1 }) { id } }';
    expect(await hands.told(security, disable)).toBe('FORBIDDEN');
    expect(await may(auditor)).toEqual([no, no, no, true, true]);
    expect(await may(clerk)).toEqual([no, no, no, no, no]);
  });

  it('shows an auditor the acts of the organizations that he reaches, newest first, page by page', async () => {
    const auditor = await hands.holder('AUDITOR', 'A');
    await hands.newUser(await hands.holder('ADMINISTRATOR', 'A1'));
    const { id } = await hands.newUser(county);
    await hands.newUser(await hands.holder('ADMINISTRATOR', 'B'));
    const page = async (viewer: Viewer, args: string) =>
      (
        await hands.ask(
          viewer,
          `{ auditLog(${args}) { nodes { id event outcome organizationCode subject details } pageInfo { endCursor hasNextPage } } }`,
        )
      ).data.auditLog;
    const first = await page(
      auditor,
      `first: 1, where: { event: { eq: USER_CREATE }, outcome: { eq: SUCCEEDED }, madeAt: { gte: "2020-01-01T00:00:00Z" } }`,
    );
    expect(first.nodes).toMatchObject([
      { event: 'USER_CREATE', subject: `UserAccount:${keyOf(id)}`, organizationCode: 'A' },
    ]);
    expect(JSON.parse(first.nodes[0].details)).toMatchObject({
      before: null,
      after: { organization: 'A', disabled: false },
    });
    const all = await page(auditor, 'first: 100');
    expect(new Set(all.nodes.map(({ organizationCode }: { organizationCode: string }) => organizationCode))).toEqual(
      new Set(['A', 'A1']),
    );
    const cityAuditor = await hands.holder('AUDITOR', 'CITY');
    expect(
      (await page(cityAuditor, 'first: 100, where: { principalName: { isNull: false } }')).nodes.length,
    ).toBeGreaterThan(all.nodes.length);
    expect(await hands.told(cityAuditor, '{ auditVerification { isWhole firstBroken } }')).toEqual({
      auditVerification: { isWhole: true, firstBroken: null },
    });
    expect(await hands.told(cityAuditor, '{ lastAuditVerification { isWhole } }')).toEqual({
      lastAuditVerification: { isWhole: true },
    });
  });
});
