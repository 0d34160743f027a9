import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface Organization {
  id: string;
  code: string;
  isGrassroots: boolean;
  establishedOn: string;
  dissolvedOn: string | null;
}

interface Link {
  organizationId: string;
  parentId: string;
  line: string;
  validFrom: string;
  validTo: string | null;
}

/** What happened to an organization: `+n` of something that stands from a day on, or an event of a day. */
interface Entry {
  organizationId: string;
  on: string;
  amount: number;
}

const never = '9999-12-31';

/** Everything about organizations, fetched once, and counted one by one along the links of a day. */
export class NaiveSubtree {
  private constructor(
    private readonly organizations: Map<string, Organization>,
    private readonly links: Link[],
    private readonly stocks: Record<string, Entry[]>,
    private readonly flows: Record<string, Entry[]>,
  ) {}

  static async read(em: SqlEntityManager): Promise<NaiveSubtree> {
    const list = await em.execute<Organization[]>(
      `select id::text, code, is_grassroots as "isGrassroots", established_on::text as "establishedOn", dissolved_on::text as "dissolvedOn" from union_organization`,
    );
    const links = await em.execute<Link[]>(
      `select organization_id::text as "organizationId", parent_id::text as "parentId", line, valid_from::text as "validFrom", valid_to::text as "validTo" from organization_parent`,
    );
    const organizations = new Map(list.map((each) => [each.id, each]));
    const snapshots = await em.execute<{ organizationId: string; asOf: string; members: number | null }[]>(
      `select organization_id::text as "organizationId", as_of::text as "asOf", members from membership_snapshot where source = 'ANNUAL_REPORT' order by as_of`,
    );
    const members = [...Map.groupBy(snapshots, (each) => each.organizationId)].flatMap(([organizationId, own]) => {
      const { establishedOn, dissolvedOn } = organizations.get(organizationId) as Organization;
      return own.flatMap(({ asOf, members: amount }, index): Entry[] => {
        const from = asOf > establishedOn ? asOf : establishedOn;
        const next = own[index + 1]?.asOf ?? never;
        const to = dissolvedOn !== null && dissolvedOn < next ? dissolvedOn : next;
        if (amount === null || from >= to) return [];
        return [
          { organizationId, on: from, amount },
          { organizationId, on: to, amount: -amount },
        ];
      });
    });
    const units = await em.execute<{ organizationId: string; validFrom: string; validTo: string | null }[]>(
      `select c.organization_id::text as "organizationId", greatest(c.valid_from, h.as_of)::text as "validFrom", c.valid_to::text as "validTo"
       from unit_coverage c join unit_headcount h using (unit_id)`,
    );
    const joined = await em.execute<Entry[]>(
      `select organization_id::text as "organizationId", joined_on::text as "on", 1 as amount from membership`,
    );
    const grassroots = list.filter((each) => each.isGrassroots);
    const ended = grassroots.filter((each) => each.dissolvedOn !== null);
    const born = grassroots.map(({ id, establishedOn }) => ({ organizationId: id, on: establishedOn, amount: 1 }));
    const gone = ended.map(({ id, dissolvedOn }) => ({ organizationId: id, on: dissolvedOn as string, amount: 1 }));
    const covered = units.flatMap(({ organizationId, validFrom, validTo }) => [
      { organizationId, on: validFrom, amount: 1 },
      ...(validTo === null ? [] : [{ organizationId, on: validTo > validFrom ? validTo : validFrom, amount: -1 }]),
    ]);
    const stocks = {
      organizations: [...born, ...gone.map((each) => ({ ...each, amount: -1 }))],
      members,
      coveredUnits: covered,
    };
    return new NaiveSubtree(organizations, links, stocks, {
      newOrganizations: born,
      dissolvedOrganizations: gone,
      membersJoined: joined,
    });
  }

  /** The code of the organization directly below `root` that leads to one on a day; null for the root, undefined for no way. */
  private placeOf(id: string, root: string, line: string, day: string): string | null | undefined {
    const { code } = this.organizations.get(id) as Organization;
    if (code === root) return null;
    const link = this.links.find(
      (each) => each.organizationId === id && each.line === line && each.validFrom <= day && this.endOf(each) > day,
    );
    if (!link) return undefined;
    const above = this.placeOf(link.parentId, root, line, day);
    return above === undefined ? undefined : (above ?? code);
  }

  private endOf(link: Link): string {
    const { dissolvedOn } = this.organizations.get(link.organizationId) as Organization;
    const isLast = !this.links.some(
      (each) =>
        each.organizationId === link.organizationId && each.line === link.line && each.validFrom > link.validFrom,
    );
    if (link.validTo === null || (isLast && dissolvedOn !== null && dissolvedOn <= link.validTo)) return never;
    return link.validTo;
  }

  /** By subordinate; what stands on the last day of a span, or happened within it. */
  count(field: string, root: string, line: string, span: { startOn: string; endOn: string }, today: string | null) {
    const sums = new Map<string | null, number>();
    const add = ({ organizationId, amount }: Entry, day: string) => {
      const place = this.placeOf(organizationId, root, line, today ?? day);
      if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + amount);
    };
    for (const entry of this.stocks[field] ?? []) if (entry.on <= span.endOn) add(entry, span.endOn);
    for (const entry of this.flows[field] ?? [])
      if (entry.on >= span.startOn && entry.on <= span.endOn) add(entry, entry.on);
    return sums;
  }
}
