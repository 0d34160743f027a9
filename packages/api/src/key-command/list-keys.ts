import { sql } from 'kysely';
import type { ViewedDatabase } from '../database/rows/viewed-database.js';

interface ListedKey {
  prefix: string;
  state: string;
  role: string;
  code: string;
  expires: string | null;
  used: string | null;
  name: string;
}

/** Every key with what became of it, one a line; the newest first. */
export async function listKeys({ whole }: ViewedDatabase): Promise<string> {
  const day = (column: string) =>
    sql`to_char(${sql.ref(`k.${column}`)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`;
  const { rows } = await sql<ListedKey>`
    select k.prefix, k.role, o.code, k.name, ${day('expires_at')} as expires, ${day('last_used_at')} as used,
      case when k.revoked_at is not null then 'REVOKED' when k.expires_at <= now() then 'EXPIRED'
        when k.replaced_by is not null then 'REPLACED' else 'ACTIVE' end as state
    from api_key k join union_organization o on o.id = k.organization_id order by k.id desc`.execute(whole);
  if (rows.length === 0) return '没有接口密钥。 There are no API keys.\n';
  const titles = [
    '前缀 prefix',
    '状态 state',
    '角色 role',
    '组织 organization',
    '→ 到期 expires',
    '↺ 最近使用 last used',
    '名称 name',
  ];
  const head = `${titles.join('  ')}（北京时间 Beijing time）\n`;
  const lines = rows
    .map(({ prefix, state, role, code, expires, used, name }) =>
      [prefix, state.padEnd(8), role.padEnd(16), code, `→ ${expires ?? '—'}`, `↺ ${used ?? '—'}`, name].join('  '),
    )
    .map((line) => `${line}\n`);
  return [head, ...lines].join('');
}
