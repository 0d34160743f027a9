import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import { allowedRoles } from './allowed-roles.js';
import { type RootAccess, rootAccess } from './root-access.js';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the viewer may ask what a root field gives. */
export function checkRootAccess(access: RootAccess, viewer: Viewer | null): void {
  if (access === 'EVERYBODY') return;
  if (!viewer) throw apiError('UNAUTHENTICATED');
  const isOfPersons = typeof access === 'object' && 'persons' in access;
  if (isOfPersons && viewer.principal.kind !== 'USER') throw apiError('FORBIDDEN', noPersons);
  const allowed = allowedRoles(access);
  if (allowed && !viewer.roles.some((role) => allowed.includes(role))) throw apiError('FORBIDDEN');
}

const noPersons = {
  zh: '接口密钥不能查询个人信息。',
  en: 'API keys are told nothing of persons.',
};

/** Throws FORBIDDEN for a root field that is not among those that the viewer's key was made for. */
export function checkKeyOperation(field: string, viewer: Viewer | null): void {
  const allowed = viewer?.key?.allowedOperations;
  if (!allowed || allowed.includes(field)) return;
  throw apiError(
    'FORBIDDEN',
    {
      zh: `这把接口密钥不能查询 ${field}，只能查询：${allowed.join('、')}。`,
      en: `This API key may not ask ${field}; it may ask: ${allowed.join(', ')}.`,
    },
    { field, allowed },
  );
}

/** Puts the check before every root field of a schema, whichever way a document reaches it. */
export function guardRoots(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(isObjectType);
  for (const root of roots)
    for (const field of Object.values(root.getFields())) guard(field, accessOf(`${root.name}.${field.name}`));
  return schema;
}

function accessOf(name: string): RootAccess {
  const access = rootAccess[name];
  if (access) return access;
  throw new Error(`${name} is not in rootAccess (modules/access/root-access.ts): say who may ask it`);
}

function guard(field: GraphQLField<unknown, Context>, access: RootAccess): void {
  const { resolve, subscribe } = field;
  const guarded =
    (inner: NonNullable<typeof resolve>): typeof inner =>
    (source, args, context, info) => {
      checkRootAccess(access, context.viewer);
      if (access !== 'EVERYBODY') checkKeyOperation(field.name, context.viewer);
      return inner(source, args, context, info);
    };
  if (subscribe) field.subscribe = guarded(subscribe);
  else if (resolve) field.resolve = guarded(resolve);
}
