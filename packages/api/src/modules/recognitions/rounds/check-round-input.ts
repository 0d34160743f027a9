import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { recognitionLevels } from '@uniongraph/schema/codes/recognition-level';
import type { Faults } from '../../../shared/faults.js';
import type { OrganizationRow } from '../../organizations/organization-rows.js';
import type { SchemeRow } from '../schemes/recognition-scheme-rows.js';
import { checkRange } from './check-range.js';
import type { CreateRecognitionRoundInput } from './create-recognition-round.input.js';

const YEARS = { first: 1949, last: 2100 };

/** Everything wrong with a new round, once its honour and its organizer are known. */
export function checkRoundInput(
  faults: Faults,
  input: CreateRecognitionRoundInput,
  scheme: Pick<SchemeRow, 'levels'> | undefined,
  organizer: Pick<OrganizationRow, 'level'> | null,
): void {
  const level = recognitionLevels.get(input.level);
  if (scheme && !scheme.levels.includes(input.level))
    faults.add(
      'input.level',
      'NOT_OF_SCHEME',
      '这种荣誉不在此级别授予。',
      'The honour is not granted at this level.',
      scheme.levels.join(', '),
    );
  if (organizer && organizationLevels.get(organizer.level).rank !== level.rank)
    faults.add(
      'input.level',
      'WRONG_LEVEL',
      `${level.zh}荣誉须由${level.zh}工会评选。`,
      `A ${level.en.toLowerCase()} honour is granted by a union of that level.`,
    );
  checkRange(faults, 'input.year', input.year, YEARS.first, YEARS.last);
  checkRange(faults, 'input.quota', input.quota, 1);
  checkRange(faults, 'input.specialQuota', input.specialQuota, 0, input.quota ?? 0);
  checkRange(faults, 'input.fundYuan', input.fundYuan, 0);
  checkRules(faults, input.rules ?? []);
}

function checkRules(faults: Faults, rules: NonNullable<CreateRecognitionRoundInput['rules']>): void {
  for (const [at, { groupCode, minimumPercent }] of rules.entries()) {
    checkRange(faults, `input.rules[${at}].minimumPercent`, minimumPercent, 1, 100);
    if (rules.findIndex((rule) => rule.groupCode === groupCode) < at)
      faults.add(`input.rules[${at}].groupCode`, 'DUPLICATE', '每个群体只能有一项要求。', 'One rule for each group.');
  }
}
