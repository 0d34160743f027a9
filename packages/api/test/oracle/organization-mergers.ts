import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Random } from './random.js';

/** Two organizations that exist on a day, at random; fewer where there are no two. */
const twoOn = (em: SqlEntityManager, day: string, seed: number) =>
  em.execute<{ id: string }[]>(
    `select id from union_organization where established_on < ? and (dissolved_on is null or dissolved_on > ?)
     order by md5(id::text || ?) limit 2`,
    [day, day, String(seed)],
  );

/** Ends the memberships that some members hold in one organization on a day, and begins others in the next. */
async function moveMembers(em: SqlEntityManager, from: string, to: string, day: string, every: number): Promise<void> {
  const moved = await em.execute<{ id: string }[]>(
    `update membership set left_on = ? where organization_id = ? and joined_on < ? and (left_on is null or left_on > ?)
       and member_id % ? = 0 returning member_id as id`,
    [day, from, day, day, every],
  );
  for (const { id } of moved) {
    await em.execute(`insert into membership (member_id, organization_id, joined_on) values (?, ?, ?)`, [id, to, day]);
  }
}

/** One organization takes over all members and units of another, which is dissolved on that day. */
async function merge(em: SqlEntityManager, random: Random): Promise<void> {
  const day = random.day();
  const [gone, heir] = await twoOn(em, day, random.below(1e6));
  if (!gone || !heir) return;
  await em.transactional(async (own) => {
    await moveMembers(own, gone.id, heir.id, day, 1);
    await own.execute(`update unit_coverage set organization_id = ? where organization_id = ? and valid_from >= ?`, [
      heir.id,
      gone.id,
      day,
    ]);
    await own.execute(
      `update union_organization set dissolved_on = ?, status = 'DISSOLVED' where id = ? and established_on < ?`,
      [day, gone.id, day],
    );
  });
}

/** A new organization is founded out of another with half of its members. */
async function split(em: SqlEntityManager, random: Random, serial: number): Promise<void> {
  const day = random.day();
  const [parent] = await twoOn(em, day, random.below(1e6));
  if (!parent) return;
  await em.transactional(async (own) => {
    const [born] = await own.execute<{ id: string }[]>(
      `insert into union_organization (code, name, level, kind, is_grassroots, division_code, industry_section, established_on)
       select ?, ?, level, kind, is_grassroots, division_code, industry_section, ? from union_organization where id = ? returning id`,
      [`S${serial}`, `分出${serial}`, day, parent.id],
    );
    if (born) await moveMembers(own, parent.id, born.id, day, 2);
  });
}

/** Lets `count` organizations be merged or split. */
export async function reorganize(em: SqlEntityManager, random: Random, count: number, firstSerial = 0): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    if (random.chance(50)) await merge(em, random);
    else await split(em, random, firstSerial + i);
  }
}
