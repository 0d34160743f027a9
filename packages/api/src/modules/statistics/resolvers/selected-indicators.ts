import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Faults } from '../../../shared/faults.js';
import type { Indicator } from '../define-indicator.js';
import { indicators } from '../definitions/index.js';
import type { Ask } from '../question/question.js';
import { checkShift, monthsBack, type PeriodShift } from '../question/shift.js';
import { earlier, type IndicatorArgs, type TimeFrame, timeFrame } from '../question/time-frame.js';

interface ChangeArgs {
  from: PeriodShift;
  by: number;
}

/** What a statistics query selects: the values to compute, and what they are set beside. */
export interface Selection {
  asks: Ask[];
  targets: boolean;
  figures: boolean;
  frozen: boolean;
  reporting: boolean;
  /** Lists of records that every row asks for. */
  recordLists: number;
}

/** Fields of a value that depend on who reported. */
const toldByReporting = new Set(['status', 'statuses', 'note', 'noteEn', 'reporting']);

/** Fields selected on a type, fragments and @skip/@include resolved, by response key. */
function subfields(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]): FieldNode[][] {
  return [
    ...collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes as FieldNode[]).values(),
  ] as FieldNode[][];
}

function typeOfField(type: GraphQLObjectType, name: string): GraphQLObjectType {
  return getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
}

/** The arguments of a selected field, defaults filled in. */
function argumentsOf(info: GraphQLResolveInfo, type: GraphQLObjectType, node: FieldNode): Record<string, unknown> {
  const field = type.getFields()[node.name.value];
  return field ? getArgumentValues(field, node, info.variableValues) : {};
}

const responseKey = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/**
 * Looks ahead from the statistics field, so that one statement a fact fetches just what the rows will show. Shifts that
 * cannot be are added to the faults.
 */
export function selectedIndicators(info: GraphQLResolveInfo, faults: Faults): Selection {
  const statistics = getNamedType(info.returnType) as GraphQLObjectType;
  const rowType = typeOfField(statistics, 'rows');
  const selection: Selection = {
    asks: [],
    targets: false,
    figures: false,
    frozen: false,
    reporting: false,
    recordLists: 0,
  };
  const ask = (indicator: Indicator, frame: TimeFrame) => {
    const known = selection.asks.some(
      (each) => each.indicator === indicator && each.months === frame.months && each.window === frame.window,
    );
    if (!known) selection.asks.push({ indicator, ...frame });
  };
  const rows = subfields(info, statistics, info.fieldNodes).filter((nodes) => nodes[0]?.name.value === 'rows');
  for (const nodes of rows.flatMap((each) => subfields(info, rowType, each))) {
    const node = nodes[0] as FieldNode;
    const indicator = indicators.find((each) => each.field === node.name.value);
    if (!indicator) continue;
    const args = argumentsOf(info, rowType, node) as unknown as IndicatorArgs;
    const path = `rows.${responseKey(node)}`;
    checkShift(args, `${path}.shiftBy`, faults);
    const frame = timeFrame(indicator, args);
    ask(indicator, frame);
    const valueType = typeOfField(rowType, node.name.value);
    for (const [detail] of subfields(info, valueType, nodes)) {
      const name = detail?.name.value;
      if (detail && name === 'change') {
        const { from, by } = argumentsOf(info, valueType, detail) as unknown as ChangeArgs;
        const change = { shift: from, shiftBy: by };
        checkShift(change, `${path}.${responseKey(detail)}.by`, faults);
        ask(indicator, earlier(frame, monthsBack(change)));
      }
      if (toldByReporting.has(name ?? '')) selection.reporting = true;
      if (name === 'target') selection.targets = true;
      if (name === 'records') selection.recordLists += 1;
      if (name === 'frozen') selection.frozen = true;
      if (name === 'publishedFigure' || name === 'publishedDifference') selection.figures = true;
    }
  }
  return selection;
}
