import { programOnly } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { AccessGrant } from './accounts/access-grant.entity.js';
import { UserAccount } from './accounts/user-account.entity.js';
import { UserSession } from './accounts/user-session.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { ApiKey } from './keys/api-key.entity.js';

export const accessModule: ApiModule = {
  name: 'access',
  entities: [UserAccount, AccessGrant, UserSession, ApiKey, AuditEntry],
  resolvers: [],
  rows: {
    user_account: programOnly('insert', 'update'),
    access_grant: programOnly('insert', 'update'),
    user_session: programOnly('insert', 'update', 'delete'),
    api_key: programOnly('insert', 'update'),
    audit_entry: programOnly('insert'),
    row_scope: programOnly(),
    schema_migration: programOnly(),
  },
};
