/** Everything in one statement that writes the answer's JSON. */
const text = `
select coalesce(json_agg(json_build_object('code', o.code, 'name', o.name,
  'parent', json_build_object('code', p.code, 'name', p.name),
  'division', json_build_object('code', d.code, 'name', d.name),
  'latestMembershipSnapshot', (
    select json_build_object('asOf', s.as_of, 'workers', s.workers, 'members', s.members)
    from membership_snapshot s where s.organization_id = o.id and s.source = 'ANNUAL_REPORT' order by s.as_of desc limit 1),
  'employingUnits', (
    select json_build_object('nodes', json_agg(json_build_object('uscc', u.uscc, 'name', u.name, 'registeredOn', u.registered_on)))
    from (
      select u.uscc, u.name, u.registered_on from unit_coverage c join employing_unit u on u.id = c.unit_id
      where c.organization_id = o.id and c.valid_to is null order by u.uscc limit 10
    ) u)) order by o.code), '[]') as answer
from (
  select * from union_organization where code = any ($1) order by code limit 50
) o
join division d on d.code = o.division_code
left join organization_parent l on l.organization_id = o.id and l.line = 'AREA' and l.valid_to is null
left join union_organization p on p.id = l.parent_id`;

export const q4 = {
  key: 'Q4',
  title: '50 organizations, each with parent, division, latest snapshot and 10 units',
  subjects: Array.from({ length: 200 }, (_, i) => ({
    codes: Array.from({ length: 50 }, (_, n) => `TWN-${String(1 + ((i * 23 + n * 97) % 5000)).padStart(6, '0')}`),
  })),
  ours: {
    query: `query($codes: [String!]) {
      unionOrganizations(first: 50, where: { code: { in: $codes } }) { nodes {
        code name parent { code name } division { code name }
        latestMembershipSnapshot { asOf workers members }
        employingUnits(first: 10) { nodes { uscc name registeredOn } } } } }`,
    variables: (subject) => subject,
    rows: (data) => data.unionOrganizations.nodes,
  },
  floor: async (rows, { codes }) => (await rows({ name: 'Q4', text }, [codes]))[0].answer,
  peer: {
    query: `query($codes: [String!]) {
      allUnionOrganizations(first: 50, orderBy: [CODE_ASC], filter: { code: { in: $codes } }) { nodes {
        code name
        organizationParentsByOrganizationId(filter: { line: { equalTo: "AREA" }, validTo: { isNull: true } }) { nodes { unionOrganizationByParentId { code name } } }
        divisionByDivisionCode { code name }
        membershipSnapshotsByOrganizationId(first: 1, orderBy: [AS_OF_DESC], filter: { source: { equalTo: "ANNUAL_REPORT" } }) { nodes { asOf workers members } }
        unitCoveragesByOrganizationId(first: 10, orderBy: [UNIT_ID_ASC], filter: { validTo: { isNull: true } }) { nodes { employingUnitByUnitId { uscc name registeredOn } } } } } }`,
    variables: (subject) => subject,
    rows: (data) => data.allUnionOrganizations.nodes,
  },
};
