import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Indicator } from '../define-indicator.js';
import { indicators } from '../definitions/index.js';
import type { Ask } from '../question/question.js';
import { type PeriodShift, shiftMonths } from '../question/shift.js';

/** What a statistics query selects: the values to compute, and what they are set beside. */
export interface Selection {
  asks: Ask[];
  targets: boolean;
  figures: boolean;
}

const indicatorByField = new Map(indicators.map((indicator) => [indicator.field, indicator]));

/** Fields selected on a type, fragments and @skip/@include resolved, by response key. */
function subfields(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]): FieldNode[][] {
  return [
    ...collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes as FieldNode[]).values(),
  ] as FieldNode[][];
}

function typeOfField(type: GraphQLObjectType, name: string): GraphQLObjectType {
  return getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
}

/** The period shift that an argument of a selected field names, in months; 0 for none. */
function monthsOf(info: GraphQLResolveInfo, type: GraphQLObjectType, node: FieldNode, argument: string): number {
  const field = type.getFields()[node.name.value];
  const value = field && getArgumentValues(field, node, info.variableValues)[argument];
  return value ? shiftMonths[value as PeriodShift] : 0;
}

/** Looks ahead from the statistics field, so that one statement a fact fetches just what the rows will show. */
export function selectedIndicators(info: GraphQLResolveInfo): Selection {
  const statistics = getNamedType(info.returnType) as GraphQLObjectType;
  const rowType = typeOfField(statistics, 'rows');
  const selection: Selection = { asks: [], targets: false, figures: false };
  const ask = (indicator: Indicator, months: number) => {
    const known = selection.asks.some((each) => each.indicator === indicator && each.months === months);
    if (!known) selection.asks.push({ indicator, months });
  };
  const rows = subfields(info, statistics, info.fieldNodes).filter((nodes) => nodes[0]?.name.value === 'rows');
  for (const nodes of rows.flatMap((each) => subfields(info, rowType, each))) {
    const node = nodes[0] as FieldNode;
    const indicator = indicatorByField.get(node.name.value);
    if (!indicator) continue;
    const months = monthsOf(info, rowType, node, 'shift');
    ask(indicator, months);
    const valueType = typeOfField(rowType, node.name.value);
    for (const [detail] of subfields(info, valueType, nodes)) {
      const name = detail?.name.value;
      if (detail && name === 'change') ask(indicator, months + monthsOf(info, valueType, detail, 'from'));
      if (name === 'target') selection.targets = true;
      if (name === 'publishedFigure' || name === 'publishedDifference') selection.figures = true;
    }
  }
  return selection;
}
