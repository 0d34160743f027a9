import { programOnly } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { AccessGrant } from './accounts/access-grant.entity.js';
import { KnownBrowser } from './accounts/known-browser.entity.js';
import { UserAccount } from './accounts/user-account.entity.js';
import { UserSession } from './accounts/user-session.entity.js';
import { GrantableOrganizationsResolver } from './administration/grantable-organizations.resolver.js';
import { UsersResolver } from './administration/users.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { recordOperations } from './audit/record-operations.js';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.js';
import { ApiKey } from './keys/api-key.entity.js';
import { SecurityResolver } from './security/security.resolver.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SignInLock } from './sign-in/lock/sign-in-lock.entity.js';
import { oneProof } from './sign-in/one-proof.js';
import { SignInOptionsResolver } from './sign-in/options/sign-in-options.resolver.js';
import { PasswordResolver } from './sign-in/password/password.resolver.js';
import { SecondFactorResolver } from './sign-in/second-factor/second-factor.resolver.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { ViewerResolver } from './viewer-info/viewer.resolver.js';

export const accessModule: ApiModule = {
  name: 'access',
  entities: [UserAccount, AccessGrant, UserSession, KnownBrowser, SignInLock, ApiKey, AuditEntry, IdempotencyKey],
  resolvers: [
    ViewerResolver,
    SignInResolver,
    SignInOptionsResolver,
    PasswordResolver,
    SecondFactorResolver,
    SessionsResolver,
    UsersResolver,
    GrantableOrganizationsResolver,
    SecurityResolver,
    AuditResolver,
  ],
  plugins: [oneProof, recordOperations],
  rows: {
    user_account: programOnly('insert', 'update'),
    access_grant: programOnly('insert', 'update'),
    user_session: programOnly('insert', 'update', 'delete'),
    known_browser: programOnly('insert', 'update', 'delete'),
    sign_in_lock: programOnly('insert', 'update', 'delete'),
    api_key: programOnly('insert', 'update'),
    audit_entry: programOnly('insert'),
    idempotency_key: programOnly('insert', 'update', 'delete'),
    row_scope: programOnly(),
    schema_migration: programOnly(),
  },
};
