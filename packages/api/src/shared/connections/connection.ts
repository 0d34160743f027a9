import type { Lazy } from '../graphql/lazy.js';
import type { PageInfoType } from './page-info.type.js';

/** One item of a page and the place it holds in the list. */
export interface Edge<Node> {
  cursor: Lazy<string>;
  node: Node;
}

/** A page of a list (Relay). Nothing is read before it is selected: the page once, the count by itself. */
export interface Connection<Node> {
  edges: Lazy<Edge<Node>[]>;
  nodes: Lazy<Node[]>;
  pageInfo: Lazy<PageInfoType>;
  totalCount: Lazy<number>;
}
