import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';

export const selectRecognitions = (db: Kysely<Tables>) =>
  db
    .selectFrom('recognition as h')
    .innerJoin('recognition_scheme as s', 's.id', 'h.scheme_id')
    .select([
      'h.id as rowId',
      'h.number',
      'h.scheme_id as schemeId',
      'h.level',
      'h.year',
      'h.round_id as roundId',
      'h.holder_kind as holderKind',
      'h.holder_name as holderName',
      'h.organization_id as organizationId',
      'h.division_code as divisionCode',
      'h.grantor_id as grantorId',
      'h.granted_on as grantedOn',
      'h.fund_yuan as fundYuan',
      'h.revoked_on as revokedOn',
      'h.revoked_reason as revokedReason',
      'h.provenance',
      'h.version',
    ]);

type RecognitionRecord = Awaited<ReturnType<ReturnType<typeof selectRecognitions>['execute']>>[number];

export const toRecognition = (record: RecognitionRecord) => ({ ...record, id: globalId('Recognition', record.rowId) });

export type RecognitionRow = ReturnType<typeof toRecognition>;

export const recognitionById = defineLoader<string, RecognitionRow | null>(async (ids, { db }) => {
  const records = await selectRecognitions(db).where(sql<boolean>`h.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toRecognition), (recognition) => recognition.rowId);
});

/** The honour after a change, which the loader may have read before. */
export async function recognitionAfter({ db }: Pick<Context, 'db'>, id: string): Promise<RecognitionRow> {
  return toRecognition(await selectRecognitions(db).where('h.id', '=', id).executeTakeFirstOrThrow());
}
