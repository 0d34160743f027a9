import type { Check } from './import-kind.js';

/**
 * What the rows say of parents: from `valid_from` on, `parent_code` leads `code` on a line of command. Beside it stands
 * the parent recorded for that day (`covering_*`) and the day on which another one is recorded to follow (`next_from`).
 * A blank parent says nothing.
 */
export const parentsTable = `
create temp table import_parent as
  with stated as (
    select line, code, 'AREA' as system, area_parent_code as parent_code,
      coalesce(parent_valid_from, established_on) as valid_from
    from import_row where area_parent_code is not null
    union all
    select line, code, 'INDUSTRY', industry_parent_code, coalesce(parent_valid_from, established_on)
    from import_row where industry_parent_code is not null
  )
  select s.*, c.id as covering_id, c.valid_from as covering_from, p.code as covering_parent_code,
    (select min(n.valid_from) from organization_parent n
      where n.organization_id = o.id and n.line = s.system and n.valid_from > s.valid_from) as next_from
  from stated s
  left join union_organization o on o.code = s.code
  left join organization_parent c on c.organization_id = o.id and c.line = s.system
    and c.valid_from <= s.valid_from and (c.valid_to is null or s.valid_from < c.valid_to)
  left join union_organization p on p.id = c.parent_id;
analyze import_parent;
`;

/** Whether a row of `import_parent p` says something new. */
export const movesParent = '(p.covering_id is null or p.covering_parent_code <> p.parent_code)';

const DEEPEST = 20;

/** Rows whose parents lead back to themselves: parents as recorded, with what the file says in their place. */
export function circleCheck(system: 'AREA' | 'INDUSTRY', column: string): Check {
  return {
    column,
    code: 'CIRCLE',
    sql: `with recursive stated as materialized (
        select p.line, p.code, p.parent_code from import_parent p join import_row r on r.line = p.line
        where p.system = '${system}' and p.next_from is null
      ), edge as materialized (
        select code, parent_code from stated
        union all
        select o.code, p.code from organization_parent l
        join union_organization o on o.id = l.organization_id join union_organization p on p.id = l.parent_id
        where l.line = '${system}' and l.valid_to is null and not exists (select from stated s where s.code = o.code)
      ), walk (line, start, at, depth) as (
        select line, code, parent_code, 1 from stated
        union all
        select w.line, w.start, e.parent_code, w.depth + 1
        from walk w join edge e on e.code = w.at where w.at <> w.start and w.depth < ${DEEPEST}
      )
      select w.line, s.parent_code as value, '{}'::text[] as args
      from walk w join stated s on s.line = w.line where w.at = w.start or w.depth = ${DEEPEST}`,
  };
}
