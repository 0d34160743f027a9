import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type PatientWriter, patientWriter } from './patient-writer.js';
import type { Random } from './random.js';

export const counties = ['371302', '371311', '371321'] as const;
const places = [...counties, '371300'];
const industries = ['C', 'G', 'S', null];
const unitSources = ['ANNUAL_REPORT', 'TAX_FEE'];
const states = ['ESTABLISHED', 'COVERED_BY_JOINT', 'PREPARING'];

/** The divisions that the random world lies in. */
export async function insertDivisions(em: SqlEntityManager): Promise<void> {
  const rows = [
    ['100000', '全国', 0, null],
    ['370000', '山东省', 1, '100000'],
    ['371300', '临沂市', 2, '370000'],
    ['371302', '兰山区', 3, '371300'],
    ['371311', '罗庄区', 3, '371300'],
    ['371321', '沂南县', 3, '371300'],
  ];
  for (const row of rows) {
    await em.execute(
      `insert into division (code, name, short_name, romanised_name, pinyin, initials, level, parent_code)
       values (?, ?, ?, '-', '-', '-', ?, ?)`,
      [row[0], row[1], row[1], row[2], row[3]],
    );
  }
}

type Change = (em: PatientWriter, random: Random, serial: number) => Promise<unknown>;

const someId = (table: string) => `(select id from ${table} order by md5(id::text || ?) limit 1)`;

const insertOrganization: Change = (em, random, serial) =>
  em.execute(
    `insert into union_organization (code, name, level, kind, is_grassroots, division_code, industry_section, established_on, uscc)
     values (?, ?, 5, ?, ?, ?, ?, ?, ?)`,
    [
      `O${serial}`,
      `组织${serial}`,
      random.pick(['SINGLE', 'JOINT', 'FEDERATION']),
      random.chance(80),
      random.pick(places),
      random.pick(industries),
      random.day(),
      random.chance(60) ? `U${serial}` : null,
    ],
  );

const insertUnit: Change = async (em, random, serial) => {
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into employing_unit (uscc, name, division_code, industry_section, registered_on) values (?, ?, ?, ?, ?) returning id`,
    [`E${serial}`, `单位${serial}`, random.pick(places), random.pick(industries), random.day()],
  );
  for (let i = random.below(4); i > 0; i -= 1) {
    await em.execute(
      `insert into unit_headcount (unit_id, source, as_of, employees) values (?, ?, ?, ?) on conflict do nothing`,
      [id, random.pick(unitSources), random.day(), random.pick([0, 5, 24, 25, 49, 50, 99, 120, 600, 2000])],
    );
  }
};

/** Ways in which rows come, change and go; each is one or a few statements, as any writer might send them. */
const changes: Change[] = [
  insertOrganization,
  insertOrganization,
  insertUnit,
  insertUnit,
  insertUnit,
  (em, random) =>
    em.execute(
      `insert into unit_coverage (unit_id, state, organization_id, valid_from, valid_to)
       select u.id, ?, o.id, ?::date, ?::date from employing_unit u, union_organization o
       where u.id = ${someId('employing_unit')} and o.id = ${someId('union_organization')} on conflict do nothing`,
      [
        random.pick(states),
        '2020-06-01',
        random.chance(50) ? null : random.pick(['2021-03-01', '2022-12-31']),
        String(random.below(1e6)),
        String(random.below(1e6)),
      ],
    ),
  (em, random) =>
    em.execute(
      `insert into membership_snapshot (organization_id, source, as_of, workers, members, members_female, members_new_form)
       select o.id, ?, ?, ?, ?, ?, ? from union_organization o where o.id = ${someId('union_organization')} on conflict do nothing`,
      [
        random.pick(['ANNUAL_REPORT', 'SELF_REPORT']),
        random.day(),
        random.chance(80) ? random.below(500) : null,
        random.below(300),
        random.below(100),
        random.chance(50) ? random.below(20) : null,
        String(random.below(1e6)),
      ],
    ),
  async (em, random, serial) => {
    await em.execute(`insert into member (member_no, name, sex, birth_year) values (?, ?, ?, 1990)`, [
      `M${serial}`,
      `会员${serial}`,
      random.pick([1, 2]),
    ]);
    if (random.chance(40)) {
      await em.execute(
        `insert into member_group (member_id, group_code) select id, ? from member where member_no = ?`,
        [random.pick(['MIGRANT', 'NEW_FORM', 'COURIER']), `M${serial}`],
      );
    }
    await em.execute(
      `insert into membership (member_id, organization_id, joined_on, left_on)
       select m.id, o.id, ?::date, ?::date from member m, union_organization o where m.member_no = ? and o.id = ${someId('union_organization')}`,
      [
        `202${random.below(2)}-05-0${1 + random.below(9)}`,
        random.chance(40) ? `202${2 + random.below(2)}-0${1 + random.below(9)}-15` : null,
        `M${serial}`,
        String(random.below(1e6)),
      ],
    );
  },
  (em, random) =>
    em.execute(
      `update employing_unit set division_code = ?, industry_section = ? where id = ${someId('employing_unit')}`,
      [random.pick(places), random.pick(industries), String(random.below(1e6))],
    ),
  (em, random) =>
    em.execute(`update unit_headcount set employees = employees + ? where id % 3 = ?`, [
      random.below(40),
      random.below(3),
    ]),
  (em, random) =>
    em.execute(`update unit_coverage set valid_to = valid_from + ? where id = ${someId('unit_coverage')}`, [
      1 + random.below(800),
      String(random.below(1e6)),
    ]),
  (em, random) =>
    em.execute(`update employing_unit set deregistered_on = registered_on + ? where id = ${someId('employing_unit')}`, [
      1 + random.below(900),
      String(random.below(1e6)),
    ]),
  (em, random) =>
    em.execute(
      `update union_organization set dissolved_on = established_on + ?, status = 'DISSOLVED' where id = ${someId('union_organization')}`,
      [1 + random.below(900), String(random.below(1e6))],
    ),
  (em, random) =>
    em.execute(`update union_organization set division_code = ? where id = ${someId('union_organization')}`, [
      random.pick(places),
      String(random.below(1e6)),
    ]),
  (em, random) =>
    em.execute(`update membership_snapshot set members = members + ?, workers = ? where id % 4 = ?`, [
      random.below(9),
      random.chance(70) ? random.below(500) : null,
      random.below(4),
    ]),
  (em, random) =>
    em.execute(`update membership set left_on = joined_on + ? where id % 5 = ?`, [
      1 + random.below(700),
      random.below(5),
    ]),
  (em, random) => em.execute(`update member set sex = ? where id % 7 = ?`, [random.pick([1, 2]), random.below(7)]),
  (em, random) =>
    em.execute(`delete from unit_headcount where id = ${someId('unit_headcount')}`, [String(random.below(1e6))]),
  (em, random) =>
    em.execute(`delete from unit_coverage where id = ${someId('unit_coverage')}`, [String(random.below(1e6))]),
  (em, random) =>
    em.execute(`delete from membership_snapshot where id = ${someId('membership_snapshot')}`, [
      String(random.below(1e6)),
    ]),
  (em, random) => em.execute(`delete from member where id = ${someId('member')}`, [String(random.below(1e6))]),
  (em, random) =>
    em.execute(`delete from employing_unit where id = ${someId('employing_unit')}`, [String(random.below(1e6))]),
];

/** Lets `count` random changes happen, some enough rows first. */
export async function changeWorld(em: SqlEntityManager, random: Random, count: number, firstSerial = 0): Promise<void> {
  const writer = patientWriter(em);
  for (let i = 0; i < count; i += 1) {
    const change = i < 12 && firstSerial === 0 ? (changes[i % 5] as Change) : random.pick(changes);
    await change(writer, random, firstSerial + i);
  }
}
