import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { memberPrivacy, personalTables } from '../../src/modules/privacy/field-classes.js';
import type { PersonalTable } from '../../src/modules/privacy/personal-table.js';
import { sealField } from '../../src/modules/privacy/sealed-field.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import { signedInCookie } from '../testkit/signed-in-cookie.js';
import { type AttackedServer, attackedServer } from './attacked-server.js';

const schema = buildApiSchema();
const tables: readonly PersonalTable[] = personalTables;
const masked = tables.flatMap((table) => Object.values(table.fields).map((field) => ({ ...field, node: table.node })));
const number = (sequence: number) => makeSyntheticPersonId('371399', '1990-01-01', sequence);
const people = Array.from({ length: 7 }, (_, at) => ({
  memberNo: `M${at}`,
  name: `王${'甲乙丙丁戊己庚'[at]}明`,
  phone: `138${at}0005678`,
  idNumber: number(at * 2 + 1),
}));

let server: AttackedServer;
let headers: { cookie: string };
let statistician: { cookie: string };
let ids: string[];
beforeAll(async () => {
  server = await attackedServer({
    viewer: null,
    fill: async ({ divisions, organization, member, snapshot }) => {
      await divisions('371302');
      const union = await organization({ code: 'A', kind: 'GENERAL_FEDERATION', isGrassroots: false, level: 3 });
      ids = [];
      for (const { idNumber, ...rest } of people)
        ids.push(globalId('Member', String(await member(union, idNumber, rest))));
      await snapshot(union, { members: 7, workers: 9 });
    },
  });
  const em = server.database.orm.em.fork();
  const [{ id }] = await em.execute<[{ id: string }]>('select id::text from union_organization');
  ({ headers } = await signedInCookie(em, id, 'CASE_OFFICER'));
  ({ headers: statistician } = await signedInCookie(em, id, 'STATISTICIAN'));
}, 60_000);
afterAll(() => server.close());

const ask = (query: string, variables: object = {}, of = headers) => server.post({ query, variables }, { headers: of });
const secrets = people.flatMap(({ name, phone, idNumber }) => [name, phone, idNumber]);

describe('a masked field', () => {
  it('is no filter, no order, no dimension and no argument of anything that the schema has', () => {
    expect(masked.map(({ node, field }) => `${node}.${field}`)).toEqual(
      expect.arrayContaining([
        'Member.name',
        'Member.phone',
        'Member.idNumber',
        'HardshipCase.finances',
        'Nomination.personName',
      ]),
    );
    for (const { node, field, code } of masked) {
      const filter = schema.getType(`${node}Filter`);
      const order = schema.getType(`${node}OrderField`);
      expect(isInputObjectType(filter) ? Object.keys(filter.getFields()) : []).not.toContain(field);
      expect(isEnumType(order) ? order.getValues().map(({ name }) => name) : []).not.toContain(code);
    }
    // The find is refused, audited and counted by itself; what is entered is answered masked.
    const taking = Object.values(schema.getTypeMap()).flatMap((type) =>
      isInputObjectType(type) ? Object.keys(type.getFields()).map((name) => ({ type: type.name, name })) : [],
    );
    expect(
      taking
        .filter(({ name }) => /idNumber|phone/i.test(name))
        .map(({ type, name }) => `${type}.${name}`)
        .sort(),
    ).toEqual(['FindMemberInput.idNumber', 'HouseholdMemberInput.idNumber', 'HouseholdMemberInput.phone']);
    const dimensions = schema.getType('StatisticsDimension');
    for (const { code } of masked)
      expect(isEnumType(dimensions) && dimensions.getValues().map(({ name }) => name)).not.toContain(code);
  });

  const values: Readonly<Record<string, string>> = {
    name: '王甲明',
    phone: '13800005678',
    idNumber: people[0]!.idNumber,
    personName: '王甲明',
  };
  /** Where rows with masked fields are listed. */
  const lists: Readonly<Record<string, string>> = { Member: 'members', Nomination: 'nominations' };
  const attempts = masked.flatMap(({ node, field, code }): [string, string, object][] => {
    const root = lists[node];
    if (!root) return [];
    const where = { [field]: { startsWith: values[field]!.slice(0, 2) } };
    const nested = { or: [{ not: { and: [{ [field]: { eq: values[field] } }] } }] };
    const list = `query ($where: ${node}Filter) { ${root}(where: $where) { totalCount } }`;
    return [
      [`${field}: filter by a variable`, list, { where }],
      [`${field}: filter within and, or, not`, list, { where: nested }],
      [`${field}: filter in the document`, `{ ${root}(where: { ${field}: { isNull: false } }) { totalCount } }`, {}],
      [
        `${field}: members of an organization`,
        `{ unionOrganization(code: "A") { members(where: { ${field}: { isNull: false } }) { totalCount } } }`,
        {},
      ],
      [`${field}: order`, `{ ${root}(orderBy: [{ field: ${code}, direction: ASC }]) { nodes { id } } }`, {}],
      [
        `${field}: order by a variable`,
        `query ($by: [${node}Order!]) { ${root}(orderBy: $by) { nodes { id } } }`,
        { by: [{ field: code, direction: 'DESC' }] },
      ],
      [
        `${field}: group`,
        `{ statistics(viewerArea: OWN, period: "2020", by: [${code}]) { rows { members { value } } } }`,
        {},
      ],
      [
        `${field}: condition of statistics`,
        `{ statistics(viewerArea: OWN, period: "2020", where: { ${field}: { eq: "王" } }) { rows { members { value } } } }`,
        {},
      ],
    ];
  });

  it.each(attempts)('%s is refused, and the refusal repeats no value', async (_name, query, variables) => {
    const { status, codes, body, text } = await ask(query, variables);
    expect([status, body.data ?? null, codes.length > 0]).toEqual([400, null, true]);
    for (const code of codes) expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(code);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('is found by no search', async () => {
    for (const { name, phone, idNumber } of people.slice(0, 2))
      for (const words of [name, phone, idNumber, '5678'])
        for (const list of ['unionOrganizations', 'employingUnits', 'divisions']) {
          const { body } = await ask(`query ($words: String) { ${list}(search: $words) { totalCount } }`, { words });
          expect([list, body.data?.[list]?.totalCount ?? 0]).toEqual([list, 0]);
        }
  });
});

/** Everything that somebody may ask of the register without revealing anything. */
async function everything(): Promise<string[]> {
  const told: string[] = [];
  const field = '{ masked fieldClass access value revealedUntil }';
  const of = `id memberNo sex birthYear name ${field} phone ${field} idNumber ${field} memberships { id joinedOn }`;
  const page = `totalCount pageInfo { startCursor endCursor hasNextPage } edges { cursor node { ${of} } }`;
  const order = getNamedType(
    schema
      .getQueryType()!
      .getFields()
      .members!.args.find(({ name }) => name === 'orderBy')!.type,
  );
  const by = isInputObjectType(order) && getNamedType(order.getFields().field!.type);
  for (const { name } of isEnumType(by) ? by.getValues() : [])
    for (const direction of ['ASC', 'DESC'])
      for (const where of ['', 'where: { sex: { eq: MALE } },', 'where: { memberNo: { startsWith: "M" } },']) {
        const orderBy = `orderBy: [{ field: ${name}, direction: ${direction} }]`;
        const { body, text } = await ask(`{ members(first: 3, ${where} ${orderBy}) { ${page} } }`);
        told.push(text);
        const after = body.data.members.pageInfo.endCursor;
        told.push((await ask(`{ members(first: 3, after: "${after}", ${where} ${orderBy}) { ${page} } }`)).text);
      }
  told.push((await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Member { ${of} } } }`, { ids })).text);
  told.push((await ask(`{ unionOrganization(code: "A") { members { ${page} } } }`)).text);
  told.push((await ask('{ statistics(viewerArea: OWN, period: "2020") { rows { members { value } } } }')).text);
  return told;
}

describe('what is told without revealing', () => {
  it('holds no value: no cursor, no count, no error', async () => {
    const told = await everything();
    expect(told.join()).toContain('"memberNo":"M6"');
    const cursors = told.flatMap((text) => [...text.matchAll(/"(?:cursor|startCursor|endCursor)":"([^"]+)"/g)]);
    expect(cursors.length).toBeGreaterThan(20);
    const plain = cursors.map(([, cursor]) => Buffer.from(cursor!, 'base64url').toString());
    for (const secret of secrets) expect(told.join() + plain.join()).not.toContain(secret);
  });

  it('is the same whatever the masked part of a value is: neither order, count, page nor cursor depends on it', async () => {
    const before = await everything();
    const em = server.database.orm.em.fork();
    const others = people.map((_, at) => people[people.length - 1 - at]!);
    await em.execute('update member set id_number_cipher = null, id_number_hash = null');
    for (const [at, { memberNo, phone, idNumber }] of people.entries()) {
      const { name } = others[at]!;
      // Ends as the mask shows it, and differs in every place that it hides.
      const hidden = Array.from({ length: 400 }, (_, sequence) => number(sequence + 100)).find(
        (other) => other.slice(-4) === idNumber.slice(-4) && other !== idNumber,
      );
      const { cipher, hash } = sealField(memberPrivacy, memberPrivacy.fields.idNumber, memberNo, hidden ?? idNumber);
      await em.execute(
        `update member set name = ?, phone = ?, id_number_cipher = decode(?, 'hex'), id_number_hash = decode(?, 'hex') where member_no = ?`,
        [
          name,
          `${phone.slice(0, 3)}${9 - at}999${phone.slice(-4)}`,
          cipher.toString('hex'),
          hash.toString('hex'),
          memberNo,
        ],
      );
    }
    expect(await everything()).toEqual(before);
  });

  it('of a find that is refused does not depend on the register at all: it is refused before anything is read', async () => {
    const em = server.database.orm.em.fork();
    const find = 'mutation ($input: FindMemberInput!) { findMember(input: $input) { memberNo } }';
    const reveal = 'mutation ($input: RevealFieldInput!) { revealField(input: $input) { id } }';
    const input = { purpose: 'STANDING', reason: '转会时核对是否同一人' };
    const refusals = async () => {
      const found = [people[0]!.idNumber, number(399)].map((idNumber) =>
        ask(find, { input: { ...input, idNumber } }, statistician),
      );
      const shown = [ids[0], globalId('Member', '999999')].map((id) =>
        ask(reveal, { input: { ...input, id, fields: ['NAME'] } }, statistician),
      );
      return Promise.all([...found, ...shown]);
    };
    const [there, nowhere, here, gone] = await refusals();
    expect([there!.codes, there!.text, here!.text]).toEqual([['FORBIDDEN'], nowhere!.text, gone!.text]);
    await em.execute('alter table member rename to member_away');
    try {
      expect((await refusals()).map(({ codes }) => codes)).toEqual(Array.from({ length: 4 }, () => ['FORBIDDEN']));
    } finally {
      await em.execute('alter table member_away rename to member');
    }
  });
});
