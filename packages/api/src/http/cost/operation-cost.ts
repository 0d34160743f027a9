import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { besideValues, listLengths, madeInMemory, prices, usualLength, usualPage } from './price-list.js';
import { type QuestionArgs, statisticsRows, type Today } from './statistics-rows.js';

export interface Operation extends Today {
  schema: GraphQLSchema;
  query: DocumentNode;
  /** As they were sent; faulty ones are thrown. */
  variables: Record<string, unknown>;
  operationName?: string | null | undefined;
}

/** Answered objects, or how many there may be while nothing is answered. */
interface Objects {
  count: number;
  answered?: readonly Record<string, unknown>[] | undefined;
}

/** What came back of an operation. */
export interface Answer {
  data: Record<string, unknown>;
  /** Values that its questions computed. */
  values: number;
}

type Selected = Map<string, FieldNode[]>;
type Arguments = Record<string, unknown>;

/**
 * Points of an operation by the price list: before it runs by what its arguments, variables and defaults allow, and by what
 * came back when an answer is given. One walk does both, so that they cannot disagree on a price.
 */
export function operationCost(operation: Operation, answer?: Answer): number {
  const { schema, query, operationName } = operation;
  const asked = getOperationAST(query, operationName);
  const root = asked && schema.getRootType(asked.operation);
  if (!asked || !root) return 0;
  const { coerced: variables, errors } = getVariableValues(
    schema,
    asked.variableDefinitions ?? [],
    operation.variables,
  );
  if (!variables) throw errors?.[0] ?? new Error('variables that are neither sound nor faulty');
  const walk = new CostWalk({ ...operation, variables }, answer !== undefined);
  const selected = collectFields(schema, walk.fragments, variables, root, asked.selectionSet) as Selected;
  const writing = asked.operation === 'mutation' ? selected.size * prices.mutation : 0;
  const points = writing + walk.ofFields(root, selected, { count: 1, answered: answer && [answer.data] });
  return Math.max(1, Math.ceil(points + (answer?.values ?? 0) * prices.value - 1e-9));
}

class CostWalk {
  readonly fragments: Record<string, FragmentDefinitionNode> = Object.create(null);

  constructor(
    readonly operation: Operation,
    /** Values of questions are counted as they are computed, not by what shows of them. */
    readonly isAnswered: boolean,
  ) {
    for (const each of operation.query.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments[each.name.value] = each;
  }

  ofFields(type: GraphQLObjectType, selected: Selected, parents: Objects): number {
    if (parents.count === 0) return 0;
    let points = 0;
    for (const [key, nodes] of selected) {
      const name = (nodes[0] as FieldNode).name.value;
      const field = type.getFields()[name];
      if (field) points += this.#ofField(`${type.name}.${name}`, field, key, nodes, parents);
      else if (name !== '__typename') points += prices.introspection;
    }
    return points;
  }

  #ofField(
    name: string,
    field: GraphQLField<unknown, unknown>,
    key: string,
    nodes: FieldNode[],
    parents: Objects,
  ): number {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return field.name === 'totalCount' ? parents.count * prices.totalCount : 0;
    const args = getArgumentValues(field, nodes[0] as FieldNode, this.operation.variables);
    if (type.name === 'Statistics' || type.name === 'Reconciliation')
      return this.#ofQuestion(args, type as GraphQLObjectType, nodes, childrenOf(parents, key, 1));
    if (type.name === 'IndicatorValue') return this.#ofValue(type as GraphQLObjectType, nodes, key, parents);
    if (type.name.endsWith('Connection'))
      return this.#ofList(name, args, type as GraphQLObjectType, nodes, key, parents);
    const children = childrenOf(parents, key, isList(field) ? lengthOf(name, args) : 1);
    if (name.endsWith('Edge.node')) return this.#ofType(type, nodes, children);
    const self = besideValues.has(type.name) ? prices.value : Number(!madeInMemory.has(type.name));
    return parents.count * searching(args) + children.count * self + this.#ofType(type, nodes, children);
  }

  /** Whatever objects an interface stands for: those whose selection costs most. */
  #ofType(type: ReturnType<typeof getNamedType>, nodes: FieldNode[], objects: Objects): number {
    const types = isAbstractType(type)
      ? this.operation.schema.getPossibleTypes(type)
      : isObjectType(type)
        ? [type]
        : [];
    return Math.max(0, ...types.map((each) => this.ofFields(each, this.#subfields(each, nodes), objects)));
  }

  #subfields(type: GraphQLObjectType, nodes: FieldNode[]): Selected {
    const { schema, variables } = this.operation;
    return collectSubfields(schema, this.fragments, variables, type, nodes) as Selected;
  }

  #ofList(
    name: string,
    args: Arguments,
    type: GraphQLObjectType,
    nodes: FieldNode[],
    key: string,
    parents: Objects,
  ): number {
    const lists = childrenOf(parents, key, 1);
    const fixed =
      (name.endsWith('.records') ? prices.records : prices.list) +
      searching(args) +
      countValues(args.where) * prices.filterValue;
    let points = parents.count * fixed;
    // A negative page is refused later, by its field alone: it must not pay for its neighbours.
    const page = Math.max(0, Number(args.first ?? args.last ?? usualPage));
    let read = 0;
    for (const [listKey, listNodes] of this.#subfields(type, nodes)) {
      const field = type.getFields()[(listNodes[0] as FieldNode).name.value];
      if (field?.name === 'totalCount') points += parents.count * prices.totalCount;
      // Whether there is more is told by reading the page.
      if (field?.name === 'pageInfo') read = Math.max(read, lists.count * page);
      if (field?.name !== 'nodes' && field?.name !== 'edges') continue;
      const items = childrenOf(lists, listKey, page);
      read = Math.max(read, items.count);
      points += this.#ofType(getNamedType(field.type), listNodes, items);
    }
    return points + read;
  }

  #ofQuestion(args: Arguments, type: GraphQLObjectType, nodes: FieldNode[], answers: Objects): number {
    const selected = [...this.#subfields(type, nodes)];
    const explanations = selected.filter(([, [node]]) => node?.name.value === 'explain');
    const analyses = explanations.filter(([, [node]]) => this.#analyzes(type, node as FieldNode)).length;
    const length = args.dryRun && analyses === 0 ? 0 : statisticsRows(args as unknown as QuestionArgs, this.operation);
    let points: number = prices.question + explanations.length * prices.explanation;
    for (const [key, rowNodes] of selected) {
      if (rowNodes[0]?.name.value !== 'rows') continue;
      const rows = childrenOf(answers, key, length);
      // Of `reconcile`, every source is a value of every row.
      const sources = this.isAnswered ? 0 : ((args.sources as unknown[] | undefined)?.length ?? 0) * prices.value;
      const rowType = getNamedType(type.getFields().rows?.type) as GraphQLObjectType;
      const ofRows = this.ofFields(rowType, this.#subfields(rowType, rowNodes), rows);
      points += (rows.count * sources + ofRows) * (1 + analyses);
    }
    return points;
  }

  #analyzes(statistics: GraphQLObjectType, node: FieldNode): boolean {
    const field = statistics.getFields().explain;
    return field !== undefined && getArgumentValues(field, node, this.operation.variables).analyze === true;
  }

  #ofValue(type: GraphQLObjectType, nodes: FieldNode[], key: string, parents: Objects): number {
    const values = childrenOf(parents, key, 1);
    const selected = this.#subfields(type, nodes);
    if (this.isAnswered) return this.ofFields(type, selected, values);
    let each: number = prices.value;
    for (const [node] of selected.values()) {
      if (node?.name.value === 'change') each += prices.value;
      if (node?.name.value === 'benchmark') each += prices.benchmark;
    }
    return parents.count * each + this.ofFields(type, selected, values);
  }
}

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

const searching = ({ search }: Arguments): number => (typeof search === 'string' ? prices.search : 0);

const lengthOf = (name: string, { ids, keys }: Arguments): number =>
  Array.isArray(ids) ? ids.length : Array.isArray(keys) ? keys.length : (listLengths[name] ?? usualLength);

/** Values that a filter names. */
function countValues(filter: unknown): number {
  if (filter === null || filter === undefined) return 0;
  if (typeof filter !== 'object') return 1;
  return Object.values(filter).reduce<number>((sum, each) => sum + countValues(each), 0);
}

function childrenOf({ count, answered }: Objects, key: string, length: number): Objects {
  if (!answered) return { count: count * length };
  const found = answered
    .flatMap((object) => (object[key] ?? []) as Record<string, unknown>[])
    .filter((each) => each !== null);
  return { count: found.length, answered: found };
}
