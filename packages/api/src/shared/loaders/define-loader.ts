import DataLoader from 'dataloader';
import type { Context } from '../../context.js';

type Batch<Key, Value, Params> = (
  keys: readonly Key[],
  context: Context,
  params: Params,
) => Promise<readonly (Value | Error)[]>;

/**
 * Declares how many keys are read by one statement. The answer gives the loader of a request: one for each set of
 * parameters, so that sibling fields with the same arguments share a statement.
 */
export function defineLoader<Key, Value, Params = undefined>(
  batch: Batch<Key, Value, Params>,
): (context: Context, ...params: Params extends undefined ? [] : [Params]) => DataLoader<Key, Value> {
  return (context, ...rest) => {
    const params = rest[0] as Params;
    const parameterKey = JSON.stringify(params) ?? '';
    const loaders = context.loaders.get(batch) ?? new Map<string, DataLoader<unknown, unknown>>();
    context.loaders.set(batch, loaders);
    const loader = loaders.get(parameterKey) ?? new DataLoader((keys) => batch(keys as Key[], context, params));
    loaders.set(parameterKey, loader);
    return loader as DataLoader<Key, Value>;
  };
}
