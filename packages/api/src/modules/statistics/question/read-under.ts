import { type Kysely, sql } from 'kysely';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import type { Tables } from '../../../tables.js';
import { linkEndSql } from '../cube/link-end.js';
import type { Period } from '../period/period.js';
import type { OrganizationSubtree } from '../types/organization-subtree.input.js';
import type { Under } from './question.js';

/** The organization that a question is confined to, with those directly below it; one statement, none without it. */
export async function readUnder(
  db: Kysely<Tables>,
  input: OrganizationSubtree | null | undefined,
  { startOn, endOn }: Pick<Period, 'startOn' | 'endOn'>,
  today: string,
  faults: Faults,
): Promise<Under | null> {
  if (!input || !checkText(faults, 'under.organization', input.organization, 255)) return null;
  const { organization, line, tree } = input;
  const [first, last] = tree === 'TODAY' ? [today, today] : [startOn, endOn];
  const { rows } = await sql<{ code: string | null; isGone: boolean | null }>`
    select below.code, below.dissolved_on < ${startOn}::date as "isGone" from union_organization root
    left join lateral (
      select distinct o.code, o.dissolved_on from organization_parent link
      join union_organization o on o.id = link.organization_id
      where link.parent_id = root.id and link.line = ${line}
        and link.valid_from <= ${last}::date and ${linkEndSql} > ${first}::date
    ) below on true
    where root.code = ${organization} order by below.code`.execute(db);
  if (rows.length === 0)
    faults.add(
      'under.organization',
      'UNKNOWN_ORGANIZATION',
      `没有编码为${organization}的工会组织。`,
      `There is no union organization ${organization}.`,
    );
  const subordinates = rows.flatMap(({ code, isGone }) => (code === null ? [] : [{ code, isGone: isGone === true }]));
  return { organization, line, tree, today, subordinates };
}
