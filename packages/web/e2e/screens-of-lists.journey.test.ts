import { offendsNoReader } from './support/offends-no-reader.js';

offendsNoReader([
  ['organizations', 'tongji', '/organizations?area=371300'],
  ['organization', 'tongji', '/organizations/371302-D-0001'],
  ['members', 'tianbao', '/members'],
  ['member', 'bangfu', '/members/DEMO-371302-0001'],
]);
