import { sql } from 'kysely';
import { globalId } from '../../shared/global-id.js';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { SourceDocumentType } from './source-document.type.js';

type SourceDocumentRow = SourceDocumentType & { rowId: string };

export const sourceDocumentById = defineLoader<string, SourceDocumentRow | null>(async (ids, { db }) => {
  const records = await db
    .selectFrom('source_document as s')
    .select([
      's.id as rowId',
      's.key',
      's.title',
      's.publisher',
      's.published_on as publishedOn',
      's.reference',
      's.confidence',
    ])
    .where(sql<boolean>`s.id = any(${ids}::bigint[])`)
    .execute();
  const documents = records.map((record) => ({ ...record, id: globalId('SourceDocument', record.rowId) }));
  return alignOne(ids, documents, (document) => document.rowId);
});
