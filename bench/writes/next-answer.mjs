import { fetchAnswer } from '../measure/fetch-answer.mjs';

const query = `{ statistics(area: "100000", period: "2025-12-31", where: { source: { eq: REALNAME_DB } }) { rows { members { numerator } } } }`;

/** Whether each of some committed changes is in the very next answer. */
export async function changesAreInNextAnswer(client, server, { changes }) {
  const members = async () =>
    (await fetchAnswer(server.port, { query }, server.keys['100000'])).statistics.rows[0].members.numerator;
  const { rows } = await client.query('select max(id)::integer + 40001 as organization from bench.place');
  let before = await members();
  for (let i = 0; i < changes; i++) {
    await client.query(`insert into membership (member_id, organization_id, joined_on) values ($1, $2, '2025-06-01')`, [
      1 + i,
      rows[0].organization,
    ]);
    const after = await members();
    if (Number(after) !== Number(before) + 1) return false;
    before = after;
  }
  return true;
}
