import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Linyi } from '../../../test/testkit/linyi.js';

let linyi: Linyi;
beforeAll(async () => {
  linyi = await Linyi.create(11, 250);
  await linyi.database.orm.em
    .fork()
    .execute(`insert into series_break (indicator_key, effective_on, note, note_en) values
    ('NEW_ORG_COUNT', '2021-03-15', '此前甲，此后乙。', 'First A, then B.'),
    ('NEW_ORG_COUNT', '2022-07-01', '此前乙，此后丙。', 'First B, then C.'),
    ('MEMBERS', '2021-03-15', '此前甲，此后乙。', 'First A, then B.');
    insert into earlier_definition (indicator_key, version, valid_to, formula, formula_en, caveat, caveat_en, source) values
    ('MEMBERS', 0, '2021-03-15', '甲', 'A', '', '', '档案')`);
});
afterAll(() => linyi.close());

describe('a change of definition', () => {
  const value = (text: string) => `${text} { status note noteEn breaks { effectiveOn note } }`;

  it('breaks the period or window that it lies in, and no other', async () => {
    const { rows } = await linyi.series('2021-02..2021-05', value('newOrganizations(window: MOVING_3_MONTHS)'));
    expect(
      rows.map((row: { newOrganizations: { status: string } }) => row.newOrganizations.status === 'BREAK'),
    ).toEqual([false, true, true, true]);
    const later = await linyi.series('2021-06', value('newOrganizations(window: MOVING_3_MONTHS)'));
    expect(later.rows[0].newOrganizations).toMatchObject({
      status: 'PROVISIONAL',
      note: null,
      noteEn: null,
      breaks: [],
    });
    const stock = await linyi.series('2021-06', value('members(window: YEAR_TO_DATE)'));
    expect(stock.rows[0].members.breaks).toEqual([]);
  });

  it('is named with what counted before and after, all of them', async () => {
    const { data } = await linyi.ask(
      `{ statistics(area: "371300", period: "2020..2023") { rows { ${value('newOrganizations')} } } }`,
    );
    expect(data.statistics.rows[0].newOrganizations).toEqual({
      status: 'BREAK',
      note: '此前甲，此后乙。此前乙，此后丙。',
      noteEn: 'First A, then B. First B, then C.',
      breaks: [
        { effectiveOn: '2021-03-15', note: '此前甲，此后乙。' },
        { effectiveOn: '2022-07-01', note: '此前乙，此后丙。' },
      ],
    });
  });

  it('makes two values incomparable when it lies between them, or within the earlier flow', async () => {
    const change = async (period: string, field: string, by: number) => {
      const { rows } = await linyi.series(
        period,
        `${field} { change(from: MONTH, by: ${by}) { comparable breaks { effectiveOn } } }`,
      );
      return rows[0][field.replace(/\(.*/, '')].change;
    };
    const broken = { comparable: false, breaks: [{ effectiveOn: '2021-03-15' }] };
    const whole = { comparable: true, breaks: [] };
    expect(await change('2021-04', 'members', 1)).toEqual(whole);
    expect(await change('2021-04', 'members', 2)).toEqual(broken);
    expect(await change('2021-04', 'newOrganizations', 1)).toEqual(broken);
    expect(await change('2021-05', 'newOrganizations', 1)).toEqual(whole);
    expect(await change('2021-06', 'newOrganizations(window: MOVING_3_MONTHS)', 1)).toEqual(broken);
  });

  it('gives each value the definition of its period, and names both where they meet', async () => {
    const asked =
      'members { definition { version formula } breaks { before { version formula validTo } after { version } } }';
    const { rows } = await linyi.series('2021-02..2021-04', asked);
    const found = rows.map((row: { members: { definition: { version: number } } }) => row.members.definition.version);
    expect(found).toEqual([0, 1, 1]);
    expect(rows[0].members).toEqual({ definition: { version: 0, formula: '甲' }, breaks: [] });
    expect(rows[1].members.breaks).toEqual([
      { before: { version: 0, formula: '甲', validTo: '2021-03-15' }, after: { version: 1 } },
    ]);
    const unversioned = await linyi.series(
      '2021-03',
      'newOrganizations { breaks { note before { version } after { version } } }',
    );
    expect(unversioned.rows[0].newOrganizations.breaks).toEqual([
      { note: '此前甲，此后乙。', before: null, after: null },
    ]);
  });

  it('stands in the catalogue with every version, read once', async () => {
    const { data, statements } = await linyi.ask(
      '{ indicators(keys: ["MEMBERS", "ORG_COUNT"]) { key definition { version validTo } versions { version validTo source } } }',
    );
    const ours = '本平台口径 · Defined by this platform';
    expect(data.indicators).toEqual([
      {
        key: 'ORG_COUNT',
        definition: { version: 1, validTo: null },
        versions: [{ version: 1, validTo: null, source: ours }],
      },
      {
        key: 'MEMBERS',
        definition: { version: 1, validTo: null },
        versions: [
          { version: 1, validTo: null, source: ours },
          { version: 0, validTo: '2021-03-15', source: '档案' },
        ],
      },
    ]);
    expect(statements).toBe(1);
  });
});
