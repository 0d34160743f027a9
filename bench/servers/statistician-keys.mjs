import { apiModule } from '../api-module.mjs';

/**
 * API keys of statisticians by the division that each may see: one of the nation's federation, one of every province's. The
 * answer to a question about a province is measured with the key of that province, as its own people would ask.
 */
export async function statisticianKeys(database) {
  const { issueKey } = await apiModule('modules/access/keys/issue-key.js');
  const federations = await database.whole
    .selectFrom('union_organization')
    .select(['id', 'division_code as divisionCode'])
    .where('kind', '=', 'GENERAL_FEDERATION')
    .where('level', '<=', 1)
    .execute();
  const keys = {};
  for (const { id, divisionCode } of federations) {
    const spec = {
      name: `bench ${divisionCode}`,
      role: 'STATISTICIAN',
      organizationId: id,
      line: 'AREA',
      allowedOperations: null,
      documentsOnly: false,
      mayIntrospect: false,
      addresses: null,
      requestsPerMinute: null,
      costPerHour: null,
      expiresAt: new Date(Date.now() + 24 * 3_600_000),
    };
    keys[divisionCode] = (await issueKey(database.whole, spec, null, new Date())).text;
  }
  return keys;
}
