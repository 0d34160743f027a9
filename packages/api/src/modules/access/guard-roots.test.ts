import { expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { buildApiSchema } from '../../schema.js';
import { checkRootAccess } from './guard-roots.js';
import { rootAccess } from './root-access.js';

it('says of every root field who may ask it, and of nothing else', () => {
  const schema = buildApiSchema();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(isObjectType);
  const names = roots.flatMap((root) => Object.keys(root.getFields()).map((field) => `${root.name}.${field}`));
  expect(Object.keys(rootAccess).sort()).toEqual(names.sort());
});

it('lets nobody in without a name, and keeps those who keep the system away from service data', () => {
  const statistics = rootAccess['Query.statistics'] as NonNullable<(typeof rootAccess)[string]>;
  const asking = (viewer: Parameters<typeof checkRootAccess>[1]) => () => checkRootAccess(statistics, viewer);
  expect(asking(null)).toThrow(/请先登录/);
  expect(asking(viewerOf('371300', 'ADMINISTRATOR'))).toThrow(/没有权限/);
  expect(asking(viewerOf('371300', 'AUDITOR'))).toThrow(/没有权限/);
  expect(asking(viewerOf('371300', 'LEADER'))).not.toThrow();
});
