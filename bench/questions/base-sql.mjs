/**
 * The same numbers from the tables that people write to: units of 25 workers or more by their latest head-count, with their
 * best coverage, and members of the register. Parameters: day, and area unless it is the nation.
 */
export function baseSql({ key, where, day = '$1::date', instants = `select ${day}` }) {
  return `with instant (day) as (${instants}), unit as (
    select i.day, ${key} as key, count(*) as eligible,
      count(*) filter (where exists (
        select from unit_coverage c where c.unit_id = u.id and c.state in ('ESTABLISHED', 'COVERED_BY_JOINT')
          and c.valid_from <= i.day and (c.valid_to is null or c.valid_to > i.day))) as covered
    from instant i
    join employing_unit u on u.registered_on <= i.day and (u.deregistered_on is null or u.deregistered_on > i.day)
    join division d on d.code = u.division_code
    join lateral (
      select h.employees from unit_headcount h
      where h.unit_id = u.id and h.source = 'ANNUAL_REPORT' and h.as_of <= i.day order by h.as_of desc limit 1
    ) h on h.employees >= 25
    where ${where} group by 1, 2
  ), registered as (
    select i.day, ${key} as key, count(*) as members, count(*) filter (where p.sex = 2) as female
    from instant i
    join membership m on m.joined_on <= i.day and (m.left_on is null or m.left_on > i.day)
    join member p on p.id = m.member_id
    join union_organization o on o.id = m.organization_id
    join division d on d.code = o.division_code
    where ${where} group by 1, 2
  )
  select key, day, eligible, covered, members, female from unit full join registered using (day, key) order by 2, 1`;
}
