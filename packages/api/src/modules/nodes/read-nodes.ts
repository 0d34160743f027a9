import type { Context } from '../../context.js';
import type { Faults } from '../../shared/faults.js';
import { readGlobalId } from '../../shared/global-id.js';
import type { NodeType } from '../../shared/graphql/node.type.js';
import { nodeKinds } from './node-kinds.js';

/** Reads the objects of global ids, batched by type; reports every id that cannot be one. */
export async function readNodes(
  context: Context,
  named: readonly { id: string; path: string }[],
  faults: Faults,
): Promise<(NodeType | null)[]> {
  const wanted = named.map(({ id, path }) => {
    const parts = readGlobalId(id);
    const kind = parts && Object.hasOwn(nodeKinds, parts.type) ? nodeKinds[parts.type] : undefined;
    if (parts && kind?.key.test(parts.key)) return { kind, key: parts.key };
    faults.add(
      path,
      'MALFORMED_ID',
      `“${id.slice(0, 60)}”不是全局标识，请使用各对象 id 字段给出的值。`,
      `"${id.slice(0, 60)}" is no global id; use what the field \`id\` of an object gave.`,
    );
    return undefined;
  });
  faults.throwIfAny();
  return Promise.all(wanted.map((each) => each?.kind.load(context, each.key) ?? null));
}
