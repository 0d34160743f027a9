import type { MikroORM } from '@mikro-orm/postgresql';
import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { Division } from '@uniongraph/schema/data/division';
import { divisions } from '@uniongraph/schema/data/divisions';
import { managementAreas } from '@uniongraph/schema/data/management-areas';
import type { ClientBase } from 'pg';
import { copyRows } from './database/copy-rows.js';
import { seedTransaction } from './database/seed-transaction.js';
import { schemeRows } from './honours/scheme-rows.js';

/** Loads divisions, management areas and the honours that there are, which a real installation needs as well as the demonstration does. */
export function loadReference(orm: MikroORM): Promise<void> {
  return seedTransaction(orm, copyReference);
}

/** The same within a transaction that is open already. A level is copied after the one above: its trigger reads parents. */
export async function copyReference(client: ClientBase): Promise<void> {
  for (const { code } of divisionLevels.items) {
    await copyRows(client, 'division', divisions.filter((division) => division.level === code).map(divisionRow));
  }
  await copyRows(client, 'management_area', managementAreas.map(managementAreaRow));
  await copyRows(client, 'recognition_scheme', schemeRows);
}

function divisionRow(division: Division) {
  return {
    code: division.code,
    name: division.name,
    short_name: division.shortName,
    romanised_name: division.romanisedName,
    pinyin: division.pinyin,
    initials: division.initials,
    level: divisionLevels.get(division.level).rank,
    parent_code: division.parentCode,
    valid_from: division.validFrom,
    valid_to: division.validTo,
    successor_code: division.successorCode,
    // Changes entered by hand are right to the year only, so they do not pass for printed.
    provenance: division.basis === 'KNOWLEDGE' ? 'DERIVED' : 'PUBLISHED',
  };
}

function managementAreaRow(area: (typeof managementAreas)[number]) {
  return {
    code: area.code,
    name: area.name,
    name_en: area.nameEn,
    division_code: area.hostCode,
    provenance: 'PUBLISHED',
  };
}
