import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Random } from './random.js';
import { counties } from './random-world.js';

export const lines = ['AREA', 'INDUSTRY'] as const;
const count = 14;

/** Organizations in random trees of both lines, which then move, merge and split; a parent always has a lower number. */
export async function randomOrganizations(em: SqlEntityManager, random: Random): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await em.execute(
      `insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on)
       values (?, ?, 5, 'SINGLE', ?, ?, ?)`,
      [`T${i}`, `组织${i}`, i > 3, random.pick(counties), i < 4 ? '2018-01-01' : someDay(random, 2018, 2)],
    );
    for (const line of lines) if (i > 0 && random.chance(90)) await link(em, line, i, random.below(i), '2018-01-01');
    await snapshot(em, random, i, '2019-12-31');
    if (random.chance(60)) await snapshot(em, random, i, someDay(random, 2020, 3));
    for (let members = random.below(5); members > 0; members -= 1) await join(em, random, i, someDay(random, 2019, 4));
    for (let units = random.below(3); units > 0; units -= 1) await coverUnit(em, random, i);
  }
  for (let i = 0; i < 12; i += 1) await random.pick([move, move, merge, split])(em, random, i);
}

const someDay = (random: Random, year: number, years: number) =>
  `${year + random.below(years)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;

const idOf = `(select id from union_organization where code = ?)`;

const link = (em: SqlEntityManager, line: string, organization: number, parent: number, from: string) =>
  em.execute(
    `insert into organization_parent (organization_id, line, parent_id, valid_from) values (${idOf}, ?, ${idOf}, ?)`,
    [`T${organization}`, line, `T${parent}`, from],
  );

const snapshot = (em: SqlEntityManager, random: Random, organization: number, asOf: string) =>
  em.execute(
    `insert into membership_snapshot (organization_id, source, as_of, workers, members)
     values (${idOf}, 'ANNUAL_REPORT', ?, 500, ?) on conflict do nothing`,
    [`T${organization}`, asOf, 1 + random.below(300)],
  );

let serial = 0;

async function join(em: SqlEntityManager, random: Random, organization: number, on: string): Promise<void> {
  serial += 1;
  await em.execute(`insert into member (member_no, name, sex, birth_year) values (?, '会员', 1, 1990)`, [`T${serial}`]);
  await em.execute(
    `insert into membership (member_id, organization_id, joined_on, left_on)
     select m.id, ${idOf}, ?::date, ?::date from member m where m.member_no = ?`,
    [`T${organization}`, on, random.chance(30) ? `2024-0${1 + random.below(6)}-10` : null, `T${serial}`],
  );
}

async function coverUnit(em: SqlEntityManager, random: Random, organization: number): Promise<void> {
  serial += 1;
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into employing_unit (uscc, name, division_code, registered_on) values (?, '单位', ?, '2018-06-01') returning id`,
    [`T${serial}`, random.pick(counties)],
  );
  await em.execute(
    `insert into unit_headcount (unit_id, source, as_of, employees) values (?, 'ANNUAL_REPORT', '2019-12-31', 40)`,
    [id],
  );
  await em.execute(
    `insert into unit_coverage (unit_id, state, organization_id, valid_from, valid_to) values (?, ?, ${idOf}, ?, ?)`,
    [
      id,
      random.pick(['ESTABLISHED', 'COVERED_BY_JOINT']),
      `T${organization}`,
      someDay(random, 2019, 2),
      random.chance(30) ? someDay(random, 2022, 2) : null,
    ],
  );
}

/** Ends the link in force on a day, if any that began before; answers whether one was. */
async function unlink(em: SqlEntityManager, line: string, organization: number, on: string): Promise<boolean> {
  const ended = await em.execute<object[]>(
    `update organization_parent set valid_to = ? where organization_id = ${idOf} and line = ? and valid_to is null and valid_from < ? returning id`,
    [on, `T${organization}`, line, on],
  );
  return ended.length > 0;
}

type Event = (em: SqlEntityManager, random: Random, serial: number) => Promise<void>;

const move: Event = async (em, random) => {
  const organization = 1 + random.below(count - 1);
  const [line, on] = [random.pick(lines), someDay(random, 2020, 4)];
  if (await unlink(em, line, organization, on)) await link(em, line, organization, random.below(organization), on);
};

/** The members of one move to another, those below it too, and it is dissolved. */
const merge: Event = async (em, random) => {
  const successor = 1 + random.below(count - 2);
  const gone = successor + 1 + random.below(count - 1 - successor);
  const on = someDay(random, 2021, 3);
  const dissolved = await em.execute<object[]>(
    `update union_organization set dissolved_on = ?, status = 'DISSOLVED' where code = ? and dissolved_on is null and established_on < ? returning id`,
    [on, `T${gone}`, on],
  );
  if (dissolved.length === 0) return;
  for (const line of lines) {
    const below = await em.execute<{ code: string }[]>(
      `select o.code from organization_parent p join union_organization o on o.id = p.organization_id
       where p.parent_id = ${idOf} and p.line = ? and p.valid_to is null and p.valid_from < ?`,
      [`T${gone}`, line, on],
    );
    for (const { code } of below)
      if (await unlink(em, line, Number(code.slice(1)), on)) await link(em, line, Number(code.slice(1)), successor, on);
    if (random.chance(70)) await unlink(em, line, gone, on);
  }
  const left = await em.execute<object[]>(
    `update membership set left_on = ? where organization_id = ${idOf} and left_on is null and joined_on < ? returning id`,
    [on, `T${gone}`, on],
  );
  for (const _ of left) await join(em, random, successor, on);
  await snapshot(em, random, successor, on);
};

/** Those below one go under a new one beside it. */
const split: Event = async (em, random, number) => {
  const [from, on] = [1 + random.below(5), someDay(random, 2021, 3)];
  await em.execute(
    `insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on)
     values (?, '新设', 4, 'SINGLE', true, ?, ?)`,
    [`S${number}`, random.pick(counties), on],
  );
  for (const line of lines) {
    await em.execute(
      `insert into organization_parent (organization_id, line, parent_id, valid_from)
       select (select id from union_organization where code = ?), line, parent_id, ?::date from organization_parent
       where organization_id = ${idOf} and line = ? and valid_from <= ?::date and coalesce(valid_to, 'infinity') > ?::date`,
      [`S${number}`, on, `T${from}`, line, on, on],
    );
    const below = await em.execute<{ code: string }[]>(
      `select o.code from organization_parent p join union_organization o on o.id = p.organization_id
       where p.parent_id = ${idOf} and p.line = ? and p.valid_to is null and p.valid_from < ? and o.code like 'T%'`,
      [`T${from}`, line, on],
    );
    for (const { code } of below.filter(() => random.chance(50)))
      if (await unlink(em, line, Number(code.slice(1)), on))
        await em.execute(
          `insert into organization_parent (organization_id, line, parent_id, valid_from) values (${idOf}, ?, ${idOf}, ?)`,
          [code, line, `S${number}`, on],
        );
  }
};
