import { competitionLimits } from '../../../limits/competition-limits.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import type { CompetitionDraft } from './competition-draft.js';

/** Everything that is wrong with a competition as it would stand. */
export function checkDraft(faults: Faults, draft: CompetitionDraft): void {
  checkText(faults, 'input.name', draft.name);
  if (draft.theme !== null) checkText(faults, 'input.theme', draft.theme);
  checkCoOrganizers(faults, draft.coOrganizers);
  checkOrder(faults, 'input.endsOn', draft.startsOn, draft.endsOn);
  checkOrder(faults, 'input.registrationTo', draft.registrationFrom, draft.registrationTo);
  for (const quota of ['quotaOrganizations', 'quotaTeams', 'quotaPersons'] as const)
    if (draft[quota] !== null && draft[quota] < 0)
      faults.add(`input.${quota}`, 'NEGATIVE', '名额不能为负。', 'A quota cannot be negative.', '≥ 0');
  if (draft.droppedExtremes < 0 || draft.droppedExtremes > 5)
    faults.add('input.droppedExtremes', 'OUT_OF_RANGE', '须为0至5。', 'It is 0 to 5.', '0–5');
  checkShares(faults, draft);
}

function checkCoOrganizers(faults: Faults, names: readonly string[]): void {
  const { listed } = competitionLimits;
  if (names.length > listed) faults.addTooMany('input.coOrganizers', listed, names.length);
  for (const [at, name] of names.entries()) checkText(faults, `input.coOrganizers[${at}]`, name);
}

function checkOrder(faults: Faults, path: string, from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from)
    faults.add(
      path,
      'BEFORE_START',
      `不能早于首日${from}。`,
      `It cannot be before the first day, ${from}.`,
      `≥ ${from}`,
    );
}

function checkShares(faults: Faults, { theoryShare, practiceShare }: CompetitionDraft): void {
  if (theoryShare === null && practiceShare === null) return;
  const theory = theoryShare ?? 0;
  const practice = practiceShare ?? 0;
  if (theoryShare === null || practiceShare === null || theory < 0 || practice < 0 || theory + practice !== 100)
    faults.add(
      'input.theoryShare',
      'SHARES_NOT_WHOLE',
      '理论和实操占比须同时给出，合计100。',
      'Both shares must be given, and be 100 together.',
      '100',
    );
}
