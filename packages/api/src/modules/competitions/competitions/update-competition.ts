import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { addParts, checkParts } from './add-parts.js';
import { checkDraft } from './check-draft.js';
import { type CompetitionDraft, draftColumns, draftOf } from './competition-draft.js';
import type { UpdateCompetitionInput } from './competition-inputs.input.js';
import { readReferences } from './competition-references.js';
import {
  type CompetitionRecord,
  type CompetitionRow,
  competitionAfter,
  competitionWithinReach,
} from './competition-rows.js';
import { lockCompetition } from './lock-competition.js';

export async function updateCompetition(context: Context, input: UpdateCompetitionInput): Promise<CompetitionRow> {
  const { rowId } = await competitionWithinReach(context, input.id);
  const faults = new Faults();
  const references = await readReferences(context, input, faults);
  await inTransaction(context, async (within) => {
    const before = await lockCompetition(within, rowId, 'UPDATE');
    checkVersion(input.expectedVersion, before.version);
    const draft = draftOf(input, references, before);
    checkDraft(faults, draft);
    checkParts(faults, input);
    await checkAncestors(within, rowId, draft, faults);
    await checkRules(within, before, draft, faults);
    faults.throwIfAny();
    const { names, values } = draftColumns(draft, before.code);
    await sql`update competition set (${names}) = row(${values}), version = version + 1 where id = ${rowId}::bigint`.execute(
      within.whole,
    );
    await addParts(within, rowId, input, references, faults);
    await recordAct(within, 'COMPETITION_UPDATE', `Competition:${rowId}`, {
      before: draftOf({}, { employingUnits: [] }, before),
      after: draft,
    });
  });
  return competitionAfter(context, rowId);
}

/** What scores were given by does not change under them. */
async function checkRules(
  { whole }: Context,
  before: CompetitionRecord,
  draft: CompetitionDraft,
  faults: Faults,
): Promise<void> {
  const rules = {
    criteriaSet: before.criteriaSetId !== draft.criteriaSetId,
    theoryShare: before.theoryShare !== draft.theoryShare || before.practiceShare !== draft.practiceShare,
    droppedExtremes: before.droppedExtremes !== draft.droppedExtremes,
    tieRule: before.tieRule !== draft.tieRule,
  };
  const changed = Object.entries(rules).filter(([, isChanged]) => isChanged);
  if (changed.length === 0) return;
  const { rows } =
    await sql`select from competition_score where competition_id = ${before.rowId}::bigint limit 1`.execute(whole);
  if (rows.length === 0) return;
  for (const [rule] of changed)
    faults.add(
      `input.${rule}`,
      'RULES_IN_USE',
      '已有评分，不能再改规则。',
      'Scores were given by these rules already.',
    );
}

/** No competition leads itself, over however many others. */
async function checkAncestors(
  { whole }: Context,
  rowId: string,
  { parentId }: CompetitionDraft,
  faults: Faults,
): Promise<void> {
  if (parentId === null) return;
  const { rows } = await sql`
    with recursive above as (
      select ${parentId}::bigint as id
      union select c.parent_id from competition c join above on c.id = above.id where c.parent_id is not null)
    select from above where id = ${rowId}::bigint`.execute(whole);
  if (rows.length > 0)
    faults.add(
      'input.parent',
      'CIRCLE',
      '该竞赛由本竞赛带动，不能作为其上级。',
      'That competition is led by this one.',
    );
}
