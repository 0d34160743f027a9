import type { Connection, Edge } from './connection.js';
import { writeCursor } from './cursor.js';
import type { ListSource } from './list-source.js';
import type { PageInfoType } from './page-info.type.js';
import type { PagePlan } from './page-plan.js';

interface Page<Node> {
  edges: Edge<Node>[];
  /** Whether the list goes on in the direction of reading. */
  goesOn: boolean;
}

/** Makes the connection of a planned page. The page is read once, and only if something of it is selected. */
export function connect<Row, Node>(
  plan: PagePlan,
  source: ListSource<Row>,
  toNode: (row: Row) => Node,
): Connection<Node> {
  let reading: Promise<Page<Node>> | undefined;
  const page = () => (reading ??= readPage(plan, source, toNode));
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map((edge) => edge.node),
    pageInfo: () => pageInfo(plan, source, page),
    totalCount: () => source.count(),
  };
}

async function readPage<Row, Node>(plan: PagePlan, source: ListSource<Row>, toNode: (row: Row) => Node) {
  const rows = await source.page();
  const kept = rows.slice(0, plan.limit);
  if (plan.backward) kept.reverse();
  const edges = kept.map((row) => ({
    cursor: () => writeCursor(plan.hash, JSON.parse(row.cursorKeys)),
    node: toNode(row),
  }));
  return { edges, goesOn: rows.length > plan.limit };
}

function pageInfo<Row, Node>(plan: PagePlan, source: ListSource<Row>, page: () => Promise<Page<Node>>): PageInfoType {
  const cursorAt = async (index: number) => {
    const edge = (await page()).edges.at(index);
    return edge ? (edge.cursor as () => string)() : null;
  };
  const goesOn = async () => (await page()).goesOn;
  return {
    hasNextPage: async () =>
      (!plan.backward && (await goesOn())) ||
      (plan.before !== undefined && source.exists(plan.before, { after: true, inclusive: true })),
    hasPreviousPage: async () =>
      (plan.backward && (await goesOn())) ||
      (plan.after !== undefined && source.exists(plan.after, { after: false, inclusive: true })),
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(-1),
  };
}
