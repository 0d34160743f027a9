import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { keyLimits } from '../../../limits/key-limits.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import { rootAccess } from '../root-access.js';
import { isNetwork } from './address-list.js';

/** What a key is made with. */
export interface KeySpec {
  name: string;
  role: Role;
  organizationId: string;
  line: OrganizationLine;
  allowedOperations: readonly string[] | null;
  documentsOnly: boolean;
  mayIntrospect: boolean;
  addresses: readonly string[] | null;
  requestsPerMinute: number | null;
  costPerHour: number | null;
  expiresAt: Date | null;
}

/** Reports everything about a key that cannot be; `at` is the path of the input. */
export function checkKeySpec(faults: Faults, spec: KeySpec, now: Date, at: string): void {
  checkText(faults, `${at}name`, spec.name);
  checkRole(faults, spec.role, at);
  checkOperations(faults, spec.allowedOperations, at);
  checkAddresses(faults, spec.addresses, at);
  for (const limit of ['requestsPerMinute', 'costPerHour'] as const)
    if (spec[limit] !== null && spec[limit] < 1)
      faults.add(`${at}${limit}`, 'TOO_SMALL', '须为正整数。', 'It must be a positive whole number.', '≥ 1');
  if (spec.expiresAt && spec.expiresAt <= now)
    faults.add(`${at}expiresAt`, 'PAST', '到期时间已过。', 'This moment lies in the past.');
}

function checkRole(faults: Faults, role: Role, at: string): void {
  if (roles.get(role).seesServiceData) return;
  const suitable = roles.items.filter((item) => item.seesServiceData).map((item) => item.code);
  faults.add(
    `${at}role`,
    'ROLE_NOT_FOR_KEYS',
    `接口密钥只能用业务角色：${suitable.join('、')}。`,
    'An API key may hold only a role that sees service data.',
    suitable.join(', '),
  );
}

function checkOperations(faults: Faults, allowed: readonly string[] | null, at: string): void {
  const operations = allowed ?? [];
  if (allowed?.length === 0)
    faults.add(
      `${at}allowedOperations`,
      'EMPTY',
      '空列表什么也不能查询；不限制请省略。',
      'An empty list allows nothing; leave it out for no limit.',
    );
  if (operations.length > keyLimits.listed)
    faults.addTooMany(`${at}allowedOperations`, keyLimits.listed, operations.length);
  const known = new Set(Object.keys(rootAccess).map((name) => name.split('.')[1]));
  operations.slice(0, keyLimits.listed).forEach((name, index) => {
    if (known.has(name)) return;
    faults.add(
      `${at}allowedOperations[${index}]`,
      'UNKNOWN_OPERATION',
      `没有名为“${name.slice(0, 60)}”的根字段。`,
      `There is no root field "${name.slice(0, 60)}".`,
      [...known].sort().join(', '),
    );
  });
}

function checkAddresses(faults: Faults, addresses: readonly string[] | null, at: string): void {
  if (addresses?.length === 0)
    faults.add(
      `${at}addresses`,
      'EMPTY',
      '空列表不允许任何地址；不限制请省略。',
      'An empty list lets nobody in; leave it out.',
    );
  if (addresses && addresses.length > keyLimits.listed)
    faults.addTooMany(`${at}addresses`, keyLimits.listed, addresses.length);
  addresses?.slice(0, keyLimits.listed).forEach((address, index) => {
    if (isNetwork(address)) return;
    faults.add(
      `${at}addresses[${index}]`,
      'BAD_NETWORK',
      `“${address.slice(0, 60)}”不是 IP 地址或网段。`,
      `"${address.slice(0, 60)}" is neither an IP address nor a network.`,
      '10.1.0.0/16, 192.0.2.7, 2001:db8::/32',
    );
  });
}
