import type { Role } from '@uniongraph/schema/codes/role';
import { splitList } from './split-list.js';

export interface KeyFormState {
  name: string;
  organization: string;
  role: Role;
  /** 2027-12-31, or empty. */
  expires: string;
  operations: string;
  addresses: string;
  perMinute: string;
  perHour: string;
  documentsOnly: boolean;
  mayIntrospect: boolean;
}

export const emptyKeyForm: KeyFormState = {
  name: '',
  organization: '',
  role: 'EXTERNAL_SYSTEM',
  expires: '',
  operations: '',
  addresses: '',
  perMinute: '',
  perHour: '',
  documentsOnly: false,
  mayIntrospect: true,
};

/** What the form asks of the server; the last day ends at midnight in China. */
export function keyInput(form: KeyFormState) {
  const count = (typed: string) => (typed.trim() === '' ? null : Number(typed));
  return {
    name: form.name.trim(),
    organization: form.organization.trim(),
    role: form.role,
    expiresAt: form.expires === '' ? null : new Date(`${form.expires}T23:59:59+08:00`).toISOString(),
    allowedOperations: splitList(form.operations),
    addresses: splitList(form.addresses),
    requestsPerMinute: count(form.perMinute),
    costPerHour: count(form.perHour),
    documentsOnly: form.documentsOnly,
    mayIntrospect: form.mayIntrospect,
  };
}
