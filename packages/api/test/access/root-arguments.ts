import { type GraphQLField, isNonNullType } from 'graphql';
import { globalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { viewerOf } from '../testkit/viewers.js';
import { inHundreds } from './in-hundreds.js';
import type { MatrixWorld } from './matrix-world.js';

type Arguments = (viewer: Viewer, world: MatrixWorld) => Promise<string[]> | string[];

/** The area whose numbers a viewer may ask. */
export const areaOf = ({ scope, areaCode }: Viewer) => (scope.kind === 'AREA' ? scope.areaCode : areaCode);

const column = async ({ em }: MatrixWorld, select: string) =>
  (await em.execute<{ code: string }[]>(select)).map(({ code }) => code);

/** What a root field is asked with; a field that needs arguments and is not here fails the matrix. */
const rootArguments: Readonly<Record<string, Arguments>> = {
  division: () => ['code: "371302"', 'code: "371311"'],
  unionOrganization: async (_, world) =>
    (await column(world, 'select code from union_organization')).map((code) => `code: "${code}"`),
  competition: async (_, world) =>
    (await column(world, 'select code from competition')).map((code) => `code: "${code}"`),
  publishedResults: () => ['competition: "JS-T-A1"', 'competition: "JS-T-B1"'],
  employingUnit: async (_, world) =>
    (await column(world, 'select uscc as code from employing_unit')).map((code) => `uscc: "${code}"`),
  dibaoStandards: () => ['year: 2025'],
  exportJob: () => [`id: "${globalId('ExportJob', '1')}"`],
  node: (_, { keys }) => Object.entries(keys).map(([type, all]) => `id: "${globalId(type, all[0]!)}"`),
  nodes: (_, world) => inHundreds(world.everyId()).map((ids) => `ids: ${JSON.stringify(ids)}`),
  statistics: (viewer) => [
    `area: "${areaOf(viewer)}", period: "2023", by: [AREA, ORGANIZATION_KIND], totals: true`,
    'viewerArea: OWN, period: "2022..2023/YEAR", by: [PERIOD]',
    `area: "100000", areaLevel: COUNTY, period: "2023", by: [AREA]`,
  ],
  statisticsRevisions: (viewer) => [`area: "${areaOf(viewer)}", indicator: "MEMBERS", period: "2023"`],
  reconcile: (viewer) => [
    `area: "${areaOf(viewer)}", indicator: "MEMBERS", period: "2023", sources: [ANNUAL_REPORT, SELF_REPORT], by: [AREA], withPublished: true`,
  ],
};

/** What a root field is asked with by a viewer: sets of arguments, each written out. */
export async function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  viewer: Viewer | null,
  world: MatrixWorld,
): Promise<string[]> {
  const given = rootArguments[field.name];
  if (given) return given(viewer ?? viewerOf('371302'), world);
  const needs = field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needs) throw new Error(`Query.${field.name} needs arguments: say in root-arguments.ts which`);
  return [''];
}
