import { type Kysely, sql } from 'kysely';
import { apiError } from '../../../errors.js';
import { exportLimits } from '../../../limits/export-limits.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';

/** Throws RATE_LIMITED for more than may wait, or for more than a key may ask for in a day. */
export async function refuseTooManyJobs(db: Kysely<Tables>, { principal }: Viewer, now: Date): Promise<void> {
  const { openPerPrincipal, dailyPerKey } = exportLimits;
  const aDayAgo = new Date(now.getTime() - 24 * 3_600_000);
  const { rows } = await sql<{ open: number; recent: number }>`
    select count(*) filter (where status in ('QUEUED', 'RUNNING'))::int as open,
      count(*) filter (where created_at > ${aDayAgo})::int as recent
    from export_job where principal_kind = ${principal.kind} and principal_id = ${principal.id}`.execute(db);
  const { open = 0, recent = 0 } = rows[0] ?? {};
  if (open >= openPerPrincipal)
    throw apiError('RATE_LIMITED', {
      zh: `已有 ${open} 个导出任务在等待或进行，请等其完成或取消。`,
      en: `${open} exports are waiting or running; let them finish, or cancel some.`,
    });
  if (principal.kind === 'API_KEY' && recent >= dailyPerKey)
    throw apiError('RATE_LIMITED', {
      zh: `一把接口密钥 24 小时内最多导出 ${dailyPerKey} 次。`,
      en: `An API key may export ${dailyPerKey} times in 24 hours.`,
    });
}
