import { offendsNoReader } from './support/offends-no-reader.js';

offendsNoReader([
  ['coverage', 'tongji', '/?area=371300&period=2022'],
  ['county', 'quxian', '/?period=2022'],
  ['explorer', 'tongji', '/explorer'],
  ['graphql', 'tongji', '/graphql'],
  ['beyond', 'quxian', '/?area=371300'],
]);
