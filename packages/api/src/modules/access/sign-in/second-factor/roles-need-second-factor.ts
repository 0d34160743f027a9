import type { Role } from '@uniongraph/schema/codes/role';

const needing: ReadonlySet<Role> = new Set<Role>(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR']);

/** Whoever keeps the system itself signs in with two factors (GB/T 22239-2019). */
export const rolesNeedSecondFactor = (held: readonly Role[]): boolean => held.some((role) => needing.has(role));
