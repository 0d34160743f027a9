interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A keyset page of a list; cursors are positions. */
function page<Item>(all: readonly Item[], { first, after, last, before }: PageArguments) {
  const from = after ? Number(after) + 1 : 0;
  const to = before ? Number(before) : all.length;
  const start = last ? Math.max(from, to - last) : from;
  const end = last ? to : Math.min(to, start + (first ?? 20));
  return {
    nodes: all.slice(start, end),
    totalCount: all.length,
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < all.length,
      startCursor: String(start),
      endCursor: String(end - 1),
    },
  };
}

const linyi = { id: 'd1', code: '371300', name: '临沂市', shortName: '临沂', romanisedName: 'Linyi' };
const lanshan = { id: 'd2', code: '371302', name: '兰山区', shortName: '兰山', romanisedName: 'Lanshan' };

const common = {
  isGrassroots: true,
  status: 'ACTIVE',
  establishedOn: '2010-05-01',
  provenance: 'SYNTHETIC',
  division: lanshan,
  kind: 'SINGLE',
  level: 'BASE',
  children: (args: PageArguments) => page([], args),
};

const bases = Array.from({ length: 45 }, (_, index) => ({
  ...common,
  id: `o${index + 10}`,
  code: `8137130200${String(index + 10)}`,
  name: `兰山区第${index + 1}工会`,
}));

const district = {
  ...common,
  id: 'o2',
  code: '371302000',
  name: '兰山区总工会',
  kind: 'GENERAL_FEDERATION',
  level: 'COUNTY',
  isGrassroots: false,
  children: (args: PageArguments) => page(bases, args),
};

const unit = (index: number) => ({
  id: `u${index}`,
  uscc: `91371302MA0000000${index}`,
  name: `临沂第${index}机械厂`,
  registeredOn: '2009-01-01',
  provenance: 'SYNTHETIC',
  unionState: index === 2 ? 'COVERED_BY_JOINT' : 'ESTABLISHED',
  division: lanshan,
  industry: { code: 'C', name: '制造业', nameEn: 'Manufacturing' },
  latestHeadcount:
    index === 2 ? null : { source: 'SOCIAL_INSURANCE', asOf: '2022-12-31', employees: 1200, sizeBand: 'FROM_1000' },
});

const snapshot = (source: string, asOf: string, members: number | null) => ({
  source,
  asOf,
  members,
  workers: 1000,
  provenance: 'SYNTHETIC',
});

const city = {
  ...common,
  id: 'o1',
  code: '371300000',
  uscc: '81371300MC00000001',
  name: '临沂市总工会',
  kind: 'GENERAL_FEDERATION',
  level: 'PREFECTURE',
  isGrassroots: false,
  division: linyi,
  parents: [
    {
      line: 'AREA',
      parent: { id: 'o0', code: '370000000', name: '山东省总工会' },
      validFrom: '1995-01-01',
      validTo: null,
    },
    {
      line: 'INDUSTRY',
      parent: { id: 'o9', code: '370000009', name: '山东省机械工会' },
      validFrom: '1995-01-01',
      validTo: '2010-01-01',
    },
  ],
  ancestors: [{ id: 'o0', code: '370000000', name: '山东省总工会' }],
  children: (args: PageArguments & { line: string }) => page(args.line === 'AREA' ? [district] : [], args),
  employingUnits: (args: PageArguments) => page([unit(1), unit(2)], args),
  membershipSnapshots: [
    snapshot('ANNUAL_REPORT', '2022-12-31', 940),
    snapshot('ANNUAL_REPORT', '2021-12-31', 900),
    snapshot('REALNAME_DB', '2022-12-31', 800),
    snapshot('REALNAME_DB', '2021-12-31', null),
  ],
};

const all = [city, district, ...bases];

/** 47 organizations of Linyi: the city's federation, one district's, and 45 grassroots unions below it. */
export const organizationsWorld: Record<string, unknown> = {
  division: ({ code }: { code: string }) => [linyi, lanshan].find((division) => division.code === code) ?? null,
  unionOrganization: ({ code }: { code: string }) => all.find((organization) => organization.code === code) ?? null,
  unionOrganizations: ({ where, search, ...paging }: PageArguments & { where?: Where; search?: string | null }) =>
    page(
      all.filter(
        (organization) =>
          (!where?.kind?.eq || where.kind.eq === organization.kind) &&
          (!where?.division?.eq || where.division.eq === organization.division.code) &&
          (!search || organization.name.includes(search)),
      ),
      paging,
    ),
};

interface Where {
  kind?: { eq?: string };
  division?: { eq?: string };
}
