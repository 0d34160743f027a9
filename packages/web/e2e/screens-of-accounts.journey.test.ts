import { offendsNoReader } from './support/offends-no-reader.js';

offendsNoReader([
  ['sign-in', undefined, '/sign-in'],
  ['not-for-role', 'shenji', '/organizations'],
  ['account', 'tianbao', '/account'],
  ['users', 'guanli', '/admin/users?user=quxian'],
  ['keys', 'anquan', '/admin/keys'],
  ['sessions', 'anquan', '/admin/sessions'],
  ['audit', 'shenji', '/audit'],
]);
