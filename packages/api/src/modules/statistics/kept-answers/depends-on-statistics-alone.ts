import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Types of which every field follows from the facts and the reference tables; a type that is not here is never kept. */
const types = new Set([
  'Statistics',
  'StatisticsRow',
  'IndicatorValue',
  'Area',
  'Benchmark',
  'BenchmarkValue',
  'Change',
  'CodeName',
  'Completeness',
  'Freshness',
  'FrozenValue',
  'IndicatorDefinition',
  'PartReporting',
  'PeriodInfo',
  'Rank',
  'ReportingAreas',
  'SeriesBreak',
  'Target',
]);

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document asks for statistics, and all that it asks follows from the ledgers, the reference tables and the day. */
export function dependsOnStatisticsAlone(schema: GraphQLSchema, document: DocumentNode): boolean {
  const found = known.get(document) ?? check(schema, document);
  known.set(document, found);
  return found;
}

function check(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  const query = schema.getQueryType();
  let alone = true;
  let asked = false;
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument({ name }) {
        // Who leads whom is of no fact.
        alone &&= name.value !== 'under';
      },
      Field({ name }) {
        const parent = info.getParentType();
        if (name.value === '__typename') return;
        if (parent === query) asked = true;
        alone &&= parent === query ? name.value === 'statistics' : types.has(parent?.name ?? '');
      },
    }),
  );
  return asked && alone;
}
