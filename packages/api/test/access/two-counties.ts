import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@uniongraph/schema/codes/role';
import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { searchText } from '../../src/shared/search-text.js';
import type { Viewer } from '../../src/viewer.js';
import { viewerOf, viewerUnder } from '../testkit/viewers.js';
import { world } from '../testkit/world.js';
import { addAssistance } from './add-assistance.js';
import { competitionsOf } from './competitions-of.js';

/** From where `twoCounties` is looked at. */
export const onlookerNames = [
  'county A',
  'county B',
  'an industry line',
  'a grassroots organization',
  'a joint union of both counties',
] as const;

/** Who looks: a name, and the viewer for roles. */
export interface Onlooker {
  name: (typeof onlookerNames)[number];
  as(...roles: Role[]): Viewer;
}

/**
 * A city with two counties and an industrial union across them. Some things cross the border on purpose: a unit of the
 * one county whose union lies in the other, an organization led from the other county.
 */
export async function twoCounties(em: SqlEntityManager): Promise<readonly Onlooker[]> {
  const make = world(em);
  await make.divisions('371302', '371311', '371321');
  await make.managementArea('371371', '高新区', '371311');
  const document = await make.document('S1');
  const organization = (code: string, name: string, division: string, kind = 'SINGLE') =>
    make.organization({
      code: `T-${code}`,
      name,
      division,
      kind: kind as 'SINGLE',
      isGrassroots: kind === 'SINGLE' || kind === 'JOINT',
      level: kind === 'SINGLE' || kind === 'JOINT' ? 5 : 3,
      searchText: searchText(name, `T-${code}`),
    });
  const city = await organization('F', '临沂市总工会', '371300', 'GENERAL_FEDERATION');
  const industry = await organization('I', '纺织产业工会', '371300', 'INDUSTRIAL_UNION');
  const bySide: Record<string, number[]> = {};
  for (const [side, division] of [
    ['A', '371302'],
    ['B', '371311'],
  ] as const) {
    const federation = await organization(`F${side}`, `${side}县总工会`, division, 'GENERAL_FEDERATION');
    const one = await organization(`${side}1`, `${side}一厂工会`, division);
    const joint = await organization(`${side}2`, `${side}街道联合工会`, division, 'JOINT');
    const branch = await organization(`${side}3`, `${side}一厂分会`, division);
    await make.under(federation, city);
    await make.under(one, federation);
    await make.under(joint, federation);
    await make.under(branch, one);
    await make.under(one, industry, { line: 'INDUSTRY' });
    bySide[side] = [one, joint, branch];
    await make.figure(document, { area: division, title: `${side}县会员`, value: side === 'A' ? '1.1' : '2.2' });
  }
  const [a1, a2, a3] = bySide.A as [number, number, number];
  const [b1, b2, b3] = bySide.B as [number, number, number];
  const crossed = await organization('X', '跨县工会', '371302');
  await make.under(crossed, b1);

  let serial = 0;
  const unit = async (division: string, covered: [number, 'ESTABLISHED' | 'COVERED_BY_JOINT'][]) => {
    serial += 1;
    const uscc = makeUscc('9', '1', division, `TE5T9${String(serial).padStart(3, '0')}`);
    const name = `企业${division}第${serial}`;
    const id = await make.unit({ uscc, name, division, searchText: searchText(name, uscc) });
    for (const [by, state] of covered) await make.coverage(id, by, { state });
    await make.headcount(id, 20 + serial);
    await make.headcount(id, 70 + serial, { asOf: '2022-06-30', source: 'TAX_FEE' });
  };
  await unit('371302', [[a1, 'ESTABLISHED']]);
  await unit('371302', [[a2, 'COVERED_BY_JOINT']]);
  await unit('371302', []);
  await unit('371302', [[b2, 'COVERED_BY_JOINT']]);
  await unit('371302', [
    [a2, 'COVERED_BY_JOINT'],
    [b2, 'COVERED_BY_JOINT'],
  ]);
  await unit('371311', [[b1, 'ESTABLISHED']]);
  await unit('371311', [[a2, 'COVERED_BY_JOINT']]);
  await unit('371311', []);

  for (const [index, id] of [a1, a2, a3, b1, b2, b3, crossed].entries()) {
    await make.snapshot(id, { asOf: '2022-12-31', workers: 500 + index, members: 300 + index, membersFemale: 100 });
    await make.snapshot(id, { asOf: '2023-06-30', workers: 520 + index, members: 310 + index, source: 'SELF_REPORT' });
    for (let i = 0; i <= index % 3; i += 1) {
      serial += 1;
      await em.execute(`insert into member (member_no, name, sex, birth_year) values (?, ?, 1, 1990)`, [
        `M${serial}`,
        `会员${serial}`,
      ]);
      await em.execute(
        `insert into membership (member_id, organization_id, joined_on) select id, ?, '2021-05-01' from member where member_no = ?`,
        [id, `M${serial}`],
      );
    }
  }
  for (const area of ['371302', '371311', '371300'])
    await em.execute(
      `insert into indicator_target (indicator_key, area_code, period, value, provenance) values ('MEMBERS', ?, '2023', 5000, 'SYNTHETIC')`,
      [area],
    );

  await competitionsOf(em, [a1, a2, b1, b2]);
  for (const [index, id] of [a1, a2, b1, b2].entries())
    await em.execute(
      `with file as (
         insert into hardship_case (case_no, organization_id, division_code, unit_name, state, archive_level, main_cause,
           computed_category, household_size, applied_on, publicity_from, publicity_to, review_due_on)
         select 'KN-' || o.code, o.id, o.division_code, o.code || '示例厂', (array['FILED', 'APPLIED'])[1 + i % 2], 'COUNTY', 'SCHOOLING',
           (array['SEVERE', 'SUDDEN'])[1 + i % 2], 1, date '2024-03-01' + i, '2024-03-05', '2024-03-12', '2025-03-13'
         from union_organization o, (values (?::int)) place (i) where o.id = ? returning id, case_no
       ), person as (
         insert into household_member (member_key, case_id, relation, name, sex) select case_no || '-1', id, 'APPLICANT', '王明', 1 from file
       )
       insert into hardship_step_taken (case_id, step_key, episode, step, to_state, taken_on, taken_at, taken_by)
       select id, case_no || '-1', 1, 'APPLY', 'APPLIED', date '2024-03-01', now(), '测试' from file`,
      [index, id],
    );
  await honours(em, { city, ofA: [a1, a2], ofB: [b1, b2] });

  await addAssistance(em);

  const under = (id: number, code: string, areaCode: string, line: 'AREA' | 'INDUSTRY' = 'AREA') => ({
    as: (...roles: Role[]) => viewerUnder({ id: String(id), code, areaCode, line }, ...roles),
  });
  return [
    { name: 'county A', as: (...roles) => viewerOf('371302', ...roles) },
    { name: 'county B', as: (...roles) => viewerOf('371311', ...roles) },
    { name: 'an industry line', ...under(industry, 'T-I', '371300', 'INDUSTRY') },
    { name: 'a grassroots organization', ...under(a1, 'T-A1', '371302') },
    { name: 'a joint union of both counties', ...under(b2, 'T-B2', '371311') },
  ];
}

/** A round of the city, in which both counties nominate, and what was granted to either. */
async function honours(em: SqlEntityManager, { city, ofA, ofB }: { city: number; ofA: number[]; ofB: number[] }) {
  const make = world(em);
  const scheme = await make.scheme({ code: 'T-HONOUR', holderKind: 'PERSON' });
  const round = await make.round(scheme, city, { level: 'CITY', division: '371300', stage: 'NOMINATING' });
  await make.round(scheme, city, { level: 'CITY', division: '371300', year: 2023 });
  for (const [side, division, organizations] of [
    ['A', '371302', ofA],
    ['B', '371311', ofB],
  ] as const)
    for (const [at, organization] of organizations.entries()) {
      const number = `T-H${at}${side}`;
      const holderName = `${side}一厂班组${at}`;
      await make.nomination(round, organization, {
        division,
        holderKind: at === 0 ? 'PERSON' : 'TEAM',
        ...(at === 0 ? { holderName: null, personName: `${side}王明` } : {}),
        state: at === 0 ? 'ACCEPTED' : 'NOMINATED',
      });
      await make.recognition(scheme, city, {
        number,
        organization,
        division,
        round: at === 0 ? round : null,
        holderName,
        level: at === 0 ? 'CITY' : 'COUNTY',
        searchText: searchText(holderName, number),
      });
    }
}
