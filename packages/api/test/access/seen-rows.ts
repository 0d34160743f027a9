import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Scope } from '../../src/viewer.js';
import { type AssistanceType, noAssistance, seenAssistance } from './seen-assistance.js';

/** Keys of what a scope lets through, found out by plain SQL as the owner of the tables, without policies or paths. */
export interface SeenRows extends Readonly<Record<AssistanceType, ReadonlySet<string>>> {
  UnionOrganization: ReadonlySet<string>;
  EmployingUnit: ReadonlySet<string>;
  Membership: ReadonlySet<string>;
  Member: ReadonlySet<string>;
  Competition: ReadonlySet<string>;
  CompetitionEntry: ReadonlySet<string>;
  HardshipCase: ReadonlySet<string>;
  HouseholdMember: ReadonlySet<string>;
  HardshipStepTaken: ReadonlySet<string>;
  Nomination: ReadonlySet<string>;
  Recognition: ReadonlySet<string>;
  /** Whether an area lies within an area of the scope; those of organizations are nowhere bounded. */
  holdsArea(code: string): boolean;
}

const ids = async (em: SqlEntityManager, sql: string, values: unknown[]): Promise<Set<string>> =>
  new Set((await em.execute<{ id: string }[]>(sql, values)).map(({ id }) => String(id)));

const nothing: SeenRows = {
  ...noAssistance,
  UnionOrganization: new Set(),
  EmployingUnit: new Set(),
  Membership: new Set(),
  Member: new Set(),
  Competition: new Set(),
  CompetitionEntry: new Set(),
  HardshipCase: new Set(),
  HouseholdMember: new Set(),
  HardshipStepTaken: new Set(),
  Nomination: new Set(),
  Recognition: new Set(),
  holdsArea: () => false,
};

export async function seenRows(em: SqlEntityManager, scope: Scope | null): Promise<SeenRows> {
  if (scope === null || scope.kind === 'NONE') return nothing;
  if (scope.kind === 'AREA') {
    const begins = `${scope.areaCode.replace(/(00)+$/, '')}%`;
    return {
      ...(await seenAssistance((joined) => ids(em, `${joined} where h.division_code like ?`, [begins]))),
      UnionOrganization: await ids(em, 'select id::text from union_organization where division_code like ?', [begins]),
      EmployingUnit: await ids(em, 'select id::text from employing_unit where division_code like ?', [begins]),
      Membership: await ids(
        em,
        'select m.id::text from membership m join union_organization o on o.id = m.organization_id where o.division_code like ?',
        [begins],
      ),
      Member: await ids(
        em,
        'select m.member_id::text as id from membership m join union_organization o on o.id = m.organization_id where o.division_code like ?',
        [begins],
      ),
      Competition: await ids(em, 'select id::text from competition where division_code like ?', [begins]),
      CompetitionEntry: await ids(
        em,
        'select e.id::text from competition_entry e join competition c on c.id = e.competition_id where c.division_code like ?',
        [begins],
      ),
      HardshipCase: await ids(em, 'select id::text from hardship_case where division_code like ?', [begins]),
      HouseholdMember: await ids(
        em,
        'select p.id::text from household_member p join hardship_case h on h.id = p.case_id where h.division_code like ?',
        [begins],
      ),
      HardshipStepTaken: await ids(
        em,
        'select s.id::text from hardship_step_taken s join hardship_case h on h.id = s.case_id where h.division_code like ?',
        [begins],
      ),
      Nomination: await ids(em, 'select id::text from nomination where division_code like ?', [begins]),
      Recognition: await ids(em, 'select id::text from recognition where division_code like ?', [begins]),
      holdsArea: (code) => code.startsWith(begins.slice(0, -1)),
    };
  }
  const below = `with recursive below as (
      select ?::bigint as id
      union select p.organization_id from organization_parent p join below on p.parent_id = below.id
      where p.line = ? and p.valid_to is null)`;
  const from = [scope.organizationId, scope.line];
  return {
    ...(await seenAssistance((joined) =>
      ids(em, `${below} ${joined} join below on below.id = h.organization_id`, from),
    )),
    UnionOrganization: await ids(em, `${below} select id::text from below`, from),
    EmployingUnit: await ids(
      em,
      `${below} select distinct c.unit_id::text as id from unit_coverage c join below on below.id = c.organization_id`,
      from,
    ),
    Membership: await ids(
      em,
      `${below} select m.id::text from membership m join below on below.id = m.organization_id`,
      from,
    ),
    Member: await ids(
      em,
      `${below} select m.member_id::text as id from membership m join below on below.id = m.organization_id`,
      from,
    ),
    Competition: await ids(
      em,
      `${below} select c.id::text from competition c join below on below.id = c.organizer_id`,
      from,
    ),
    CompetitionEntry: await ids(
      em,
      `${below} select e.id::text from competition_entry e join competition c on c.id = e.competition_id join below on below.id = c.organizer_id`,
      from,
    ),
    HardshipCase: await ids(
      em,
      `${below} select h.id::text from hardship_case h join below on below.id = h.organization_id`,
      from,
    ),
    HouseholdMember: await ids(
      em,
      `${below} select p.id::text from household_member p join hardship_case h on h.id = p.case_id join below on below.id = h.organization_id`,
      from,
    ),
    HardshipStepTaken: await ids(
      em,
      `${below} select s.id::text from hardship_step_taken s join hardship_case h on h.id = s.case_id join below on below.id = h.organization_id`,
      from,
    ),
    Nomination: await ids(
      em,
      `${below} select n.id::text from nomination n join below on below.id = n.organization_id`,
      from,
    ),
    Recognition: await ids(
      em,
      `${below} select h.id::text from recognition h join below on below.id = h.organization_id`,
      from,
    ),
    holdsArea: () => true,
  };
}
