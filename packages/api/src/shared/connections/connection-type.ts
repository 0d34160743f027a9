import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Lazy } from '../graphql/lazy.js';
import type { Connection, Edge } from './connection.js';
import { PageInfoType } from './page-info.type.js';

/** Makes `XEdge` and `XConnection` for the node type `X`; `zh` and `en` name what is listed. */
export function connectionType<Node extends object>(
  nodeType: ClassType<Node>,
  name: string,
  zh: string,
  en: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `${zh}列表中的一项。\nAn item of a list of ${en}.` })
  class EdgeType implements Edge<Node> {
    @Field(() => String, {
      description: '此项的游标，用于 after 或 before。\nCursor of the item, for `after` or `before`.',
    })
    cursor!: Lazy<string>;

    @Field(() => nodeType, { description: '此项本身。\nThe item itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `${zh}列表的一页。\nA page of a list of ${en}.`,
  })
  class ConnectionType implements Connection<Node> {
    @Field(() => [EdgeType], { description: '本页各项及其游标。\nThe items of the page with their cursors.' })
    edges!: Lazy<Edge<Node>[]>;

    @Field(() => [nodeType], { description: '本页各项。\nThe items of the page.' })
    nodes!: Lazy<Node[]>;

    @Field(() => PageInfoType, { description: '分页信息。\nWhere the page stands in the list.' })
    pageInfo!: Lazy<PageInfoType>;

    @Field(() => Int, {
      description: '符合条件的总数，选取时才计算。\nNumber of items that match, counted only when selected.',
    })
    totalCount!: Lazy<number>;
  }

  return ConnectionType;
}
