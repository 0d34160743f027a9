import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Faults } from '../../shared/faults.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { readNodes } from './read-nodes.js';

@Resolver()
export class NodesResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: '按全局标识取一个对象，没有则为 null。\nThe object of a global id, null if there is none.',
  })
  async node(
    @Arg('id', () => ID, { description: '全局标识。\nGlobal id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<NodeType | null> {
    const [found] = await readNodes(context, [{ id, path: 'id' }], new Faults());
    return found ?? null;
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description:
      '按全局标识取多个对象，最多100个；次序不变，没有的为 null。\nThe objects of up to 100 global ids, in their order; null where there is none.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: '全局标识，最多100个。\nGlobal ids, at most 100.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(NodeType | null)[]> {
    const faults = new Faults();
    if (ids.length > 100) {
      faults.add(
        'ids',
        'TOO_MANY',
        `最多100个，现有${ids.length}个。`,
        `At most 100; here are ${ids.length}.`,
        '≤ 100',
      );
    }
    const named = ids.slice(0, 100).map((id, index) => ({ id, path: `ids[${index}]` }));
    return readNodes(context, named, faults);
  }
}
