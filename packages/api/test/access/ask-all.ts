import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import type { Viewer } from '../../src/viewer.js';
import type { Execution } from '../testkit/execute.js';
import { fullSelection } from './full-selection.js';
import { type MatrixWorld, schema } from './matrix-world.js';
import { argumentsOf } from './root-arguments.js';

/** Statistics of a row are alike for every indicator: some stand for all. */
const someIndicators = new Set(['members', 'organizations', 'unionEstablishmentRate25Plus', 'membersJoined']);
const row = schema.getType('StatisticsRow') as GraphQLObjectType;
export const leftOut: ReadonlySet<string> = new Set(
  Object.values(row.getFields())
    .filter((field) => getNamedType(field.type).name === 'IndicatorValue' && !someIndicators.has(field.name))
    .map((field) => `StatisticsRow.${field.name}`),
);

/** These speak of all areas on purpose: comparisons with siblings, and until when data were recorded at all. */
export const speakingOfAll: ReadonlySet<string> = new Set([
  ...leftOut,
  'IndicatorValue.benchmark',
  'IndicatorValue.rank',
  'Statistics.freshness',
  'Statistics.explain',
]);

interface Options {
  steps: number;
  without?: ReadonlySet<string>;
  from?: SqlEntityManager;
  /** Sets of arguments; those of the matrix unless said. */
  asked?: readonly string[];
}

/**
 * Asks a root field of everything below it, once for each set of its arguments. What such a question cannot have, such as
 * a rank without siblings, is refused by a field of its own; it is asked again without.
 */
export async function askAll(
  world: MatrixWorld,
  field: GraphQLField<unknown, unknown>,
  viewer: Viewer | null,
  { steps, without = leftOut, from = world.em, asked }: Options,
): Promise<Execution[]> {
  const answers: Execution[] = [];
  for (const args of asked ?? (await argumentsOf(field, viewer, world))) {
    const refused = new Set(without);
    for (;;) {
      const selection = fullSelection(schema, getNamedType(field.type), steps, refused);
      const answer = await world.ask(viewer, `{ ${field.name}${args && `(${args})`} ${selection} }`, from);
      const selected = answer.errors.flatMap(
        ({ path = [] }) => path.findLast((part) => /^[A-Z]\w*_/.test(String(part))) ?? [],
      );
      answers.push(answer);
      if (answer.data?.[field.name] || selected.length === 0) break;
      for (const name of selected) refused.add(String(name).replace('_', '.'));
    }
  }
  return answers;
}
