import { subjects } from './subjects.mjs';

const from = `from union_organization o join division d on d.code = o.division_code
where d.province_code = $1 and o.kind = 'SINGLE' and o.status = 'ACTIVE' and o.industry_section in ('C', 'F')`;
const page = {
  name: 'Q6 page',
  text: `select o.code, o.name, o.established_on as "establishedOn" ${from} order by o.established_on desc, o.code desc limit 50`,
};
const count = { name: 'Q6 count', text: `select count(*)::integer as count ${from}` };

/** The fields of Q6 in each schema, for documents that ask more. */
export const q6Fields = {
  ours: `unionOrganizations(first: 50, orderBy: [{ field: ESTABLISHED_ON, direction: DESC }], where: { kind: { eq: SINGLE },
    status: { eq: ACTIVE }, industry: { in: [C, F] }, division: { within: $area } }) {
    totalCount nodes { code name establishedOn } pageInfo { hasNextPage endCursor } }`,
  peer: `allUnionOrganizations(first: 50, orderBy: [ESTABLISHED_ON_DESC, CODE_DESC], filter: { kind: { equalTo: "SINGLE" },
    status: { equalTo: "ACTIVE" }, industrySection: { in: ["C", "F"] }, divisionByDivisionCode: { provinceCode: { equalTo: $area } } }) {
    totalCount nodes { code name establishedOn } pageInfo { hasNextPage endCursor } }`,
};

export const q6Floor = async (rows, { area }) => {
  const [nodes, [{ count: totalCount }]] = await Promise.all([rows(page, [area]), rows(count, [area])]);
  return { totalCount, nodes };
};

export const q6 = {
  key: 'Q6',
  title: 'a filtered, sorted page of 50 with its total count',
  subjects: subjects('any day'),
  ours: {
    query: `query($area: AreaCode!) { ${q6Fields.ours} }`,
    variables: ({ area }) => ({ area }),
    rows: ({ unionOrganizations: { totalCount, nodes } }) => ({ totalCount, nodes }),
  },
  floor: q6Floor,
  peer: {
    query: `query($area: String) { ${q6Fields.peer} }`,
    variables: ({ area }) => ({ area }),
    rows: ({ allUnionOrganizations: { totalCount, nodes } }) => ({ totalCount, nodes }),
  },
};
