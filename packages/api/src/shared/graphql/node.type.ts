import { Field, ID, InterfaceType } from 'type-graphql';
import { readGlobalId } from '../global-id.js';

@InterfaceType('Node', {
  description: '有全局标识的对象。\nAn object that has a global id.',
  resolveType: (value: NodeType) => readGlobalId(value.id)?.type,
})
export abstract class NodeType {
  @Field(() => ID, {
    description: '全局标识，不透明，可用 node 查询取回。\nOpaque global id; `node` reads the object again.',
  })
  id!: string;
}
