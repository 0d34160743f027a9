import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ENGINE_ROLE, VIEWER_ROLE } from './scope-settings.js';

/** Policies and lists ask these of whoever reads; all others only the owner calls: at the start, in triggers, when folding. */
const forRequests = /^public\.(scope_organizations|scope_units|search_\w+)$/;

interface OpenFunction {
  name: string;
  /** With its arguments. */
  signature: string;
}

/**
 * Takes from everybody what PostgreSQL gives everybody by default: to call functions that run with their owner's rights.
 * Runs at every start, since functions that are made anew are open again.
 */
export async function secureFunctions(em: SqlEntityManager): Promise<void> {
  const open = await em.execute<OpenFunction[]>(
    `select n.nspname || '.' || p.proname as name, p.oid::regprocedure::text as signature
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname in ('public', 'rollup') and pg_get_userbyid(p.proowner) = current_user
       and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         where a.grantee = 0 and a.privilege_type = 'EXECUTE')`,
  );
  for (const { name, signature } of open) {
    await em.execute(`revoke all on function ${signature} from public`);
    if (forRequests.test(name))
      await em.execute(`grant execute on function ${signature} to ${VIEWER_ROLE}, ${ENGINE_ROLE}`);
  }
}
