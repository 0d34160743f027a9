import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261122T0900Functions } from './20261122T0900-functions.js';
import { Migration20261122T0910Tables } from './20261122T0910-tables.js';
import { Migration20261122T0920Paths } from './20261122T0920-paths.js';
import { Migration20261122T0930Ledgers } from './20261122T0930-ledgers.js';
import { Migration20261122T0940LedgerColumns } from './20261122T0940-ledger-columns.js';
import { Migration20261122T0950RollupState } from './20261122T0950-rollup-state.js';
import { Migration20261122T0960Rollups } from './20261122T0960-rollups.js';
import { Migration20261122T0970CountUnitYears } from './20261122T0970-count-unit-years.js';
import { Migration20261122T0980SearchBigrams } from './20261122T0980-search-bigrams.js';
import { Migration20261122T0985ReferenceVersion } from './20261122T0985-reference-version.js';
import { Migration20261122T0991FrozenPeriods } from './20261122T0991-frozen-periods.js';
import { Migration20261122T1000CheapPosting } from './20261122T1000-cheap-posting.js';
import { Migration20261122T1010TargetBands } from './20261122T1010-target-bands.js';
import { Migration20261122T1011EarlierDefinitions } from './20261122T1011-earlier-definitions.js';
import { Migration20261122T1030ComparisonsAreReference } from './20261122T1030-comparisons-are-reference.js';
import { Migration20261122T1031ExactSum } from './20261122T1031-exact-sum.js';
import { Migration20261122T1338RollupsAnew } from './20261122T1338-rollups-anew.js';
import { Migration20261122T1452Access } from './20261122T1452-access.js';
import { Migration20261122T1453RebuildWithPolicies } from './20261122T1453-rebuild-with-policies.js';
import { Migration20261122T1510SignIn } from './20261122T1510-sign-in.js';

/** Every migration, oldest first. A merged migration is never edited. */
export const migrationList: MigrationObject[] = [
  { name: '20261122T0900-functions', class: Migration20261122T0900Functions },
  { name: '20261122T0910-tables', class: Migration20261122T0910Tables },
  { name: '20261122T0920-paths', class: Migration20261122T0920Paths },
  { name: '20261122T0930-ledgers', class: Migration20261122T0930Ledgers },
  { name: '20261122T0940-ledger-columns', class: Migration20261122T0940LedgerColumns },
  { name: '20261122T0950-rollup-state', class: Migration20261122T0950RollupState },
  { name: '20261122T0960-rollups', class: Migration20261122T0960Rollups },
  { name: '20261122T0970-count-unit-years', class: Migration20261122T0970CountUnitYears },
  { name: '20261122T0980-search-bigrams', class: Migration20261122T0980SearchBigrams },
  { name: '20261122T0985-reference-version', class: Migration20261122T0985ReferenceVersion },
  { name: '20261122T0991-frozen-periods', class: Migration20261122T0991FrozenPeriods },
  { name: '20261122T1030-comparisons-are-reference', class: Migration20261122T1030ComparisonsAreReference },
  { name: '20261122T1031-exact-sum', class: Migration20261122T1031ExactSum },
  { name: '20261122T1000-cheap-posting', class: Migration20261122T1000CheapPosting },
  { name: '20261122T1010-target-bands', class: Migration20261122T1010TargetBands },
  { name: '20261122T1011-earlier-definitions', class: Migration20261122T1011EarlierDefinitions },
  { name: '20261122T1338-rollups-anew', class: Migration20261122T1338RollupsAnew },
  { name: '20261122T1452-access', class: Migration20261122T1452Access },
  { name: '20261122T1453-rebuild-with-policies', class: Migration20261122T1453RebuildWithPolicies },
  { name: '20261122T1510-sign-in', class: Migration20261122T1510SignIn },
];
