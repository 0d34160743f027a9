import type { RevealPurpose } from '@uniongraph/schema/codes/reveal-purpose';
import { sql } from 'kysely';
import { alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';

/** What the viewer may see unmasked now, and for what. */
export interface RevealInForce {
  id: string;
  purpose: RevealPurpose;
  reason: string;
  expiresAt: string;
}

/** A field of a row, as `Member:12:ID_NUMBER`. */
export const placeOf = (node: string, key: string, code: string): string => `${node}:${key}:${code}`;

/** The viewer's latest reveal of a field that has not run out. */
export const revealInForce = defineLoader<string, RevealInForce | null>(async (places, { whole, viewer, now }) => {
  if (!viewer) return places.map(() => null);
  const rows = await whole
    .selectFrom('field_reveal as f')
    .select(['f.id', 'f.purpose', 'f.reason', sql<string>`f.expires_at`.as('expiresAt')])
    .select(sql<string>`concat_ws(':', f.node_type, f.node_key, f.field)`.as('place'))
    .where('f.principal_kind', '=', viewer.principal.kind)
    .where('f.principal_id', '=', viewer.principal.id)
    .where(sql<boolean>`f.expires_at > ${now()}`)
    .where(
      sql<boolean>`(f.node_type, f.node_key, f.field) in (
        select split_part(place, ':', 1), split_part(place, ':', 2), split_part(place, ':', 3)
        from unnest(${places}::text[]) place)`,
    )
    .orderBy('f.expires_at')
    .execute();
  return alignOne(places, rows, (row) => row.place);
});
