import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { addParts, checkParts } from './add-parts.js';
import { checkDraft } from './check-draft.js';
import { draftColumns, draftOf } from './competition-draft.js';
import type { CreateCompetitionInput } from './competition-inputs.input.js';
import { type References, readReferences } from './competition-references.js';
import { type CompetitionRow, competitionAfter } from './competition-rows.js';

export async function createCompetition(context: Context, input: CreateCompetitionInput): Promise<CompetitionRow> {
  const faults = new Faults();
  const references = await readReferences(context, input, faults);
  const { result } = await once(
    context,
    { operation: 'createCompetition', key: input.idempotencyKey, input },
    (within) => insert(within, input, references, faults),
  );
  return competitionAfter(context, result);
}

async function insert(
  within: Context,
  input: CreateCompetitionInput,
  references: References,
  faults: Faults,
): Promise<string> {
  const draft = draftOf(input, references);
  checkText(faults, 'input.code', input.code);
  checkDraft(faults, draft);
  checkParts(faults, input);
  faults.throwIfAny();
  const { id: organizer, divisionCode } = references.organizer!;
  const { names, values } = draftColumns(draft, input.code);
  const { rows } = await sql<{ id: string }>`
    insert into competition (code, organizer_id, division_code, provenance, ${names})
    values (${input.code}, ${organizer}::bigint, ${divisionCode}, 'REPORTED', ${values})
    on conflict (code) do nothing returning id::text as id`.execute(within.whole);
  const id = rows[0]?.id;
  if (!id) faults.add('input.code', 'TAKEN', '编码已被使用。', 'This code is taken.');
  faults.throwIfAny();
  const rounds = input.rounds?.length ? input.rounds : [{ name: '评审', weight: 1 }];
  await addParts(within, id!, { ...input, rounds }, references, faults);
  await recordAct(within, 'COMPETITION_CREATE', `Competition:${id}`, {
    before: null,
    after: { code: input.code, ...draft },
  });
  return id!;
}
