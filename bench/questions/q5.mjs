const text = `select o.code, o.name, o.kind, o.established_on as "establishedOn", json_build_object('code', d.code, 'name', d.name) as division
from union_organization o join division d on d.code = o.division_code where o.code = $1`;

export const q5 = {
  key: 'Q5',
  title: 'one organization by its code',
  subjects: Array.from({ length: 200 }, (_, i) => ({ code: `BASE-${String(1 + i * 997).padStart(7, '0')}` })),
  ours: {
    query:
      'query($code: String!) { unionOrganization(code: $code) { code name kind establishedOn division { code name } } }',
    variables: (subject) => subject,
    rows: (data) => [data.unionOrganization],
  },
  floor: (rows, { code }) => rows({ name: 'Q5', text }, [code]),
  peer: {
    query: `query($code: String!) { unionOrganizationByCode(code: $code) {
      code name kind establishedOn divisionByDivisionCode { code name } } }`,
    variables: (subject) => subject,
    rows: (data) => [data.unionOrganizationByCode],
  },
};
