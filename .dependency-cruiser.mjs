/**
 * Who may import whom. `web -> schema <- api`; inside each package the arrows point downwards only.
 * A rule that speaks of "another" module or feature uses a group reference, so that it covers those to come.
 */
const TEST = '(\\.test\\.tsx?$|/testing/|^packages/[^/]+/test/)';
const api = (path) => `^packages/api/src/${path}`;
const web = (path) => `^packages/web/src/${path}`;

const arrows = [
  {
    name: 'schema-stands-alone',
    comment: 'The published contract depends on nothing: no package, no decorator, no server.',
    from: { path: '^packages/schema/src/', pathNot: TEST },
    to: { pathNot: '^packages/schema/' },
  },
  {
    name: 'api-knows-no-web',
    comment: 'api imports schema only.',
    from: { path: '^packages/(api|schema)/' },
    to: { path: '(^packages/web/|@uniongraph/web)' },
  },
  {
    name: 'nobody-imports-api',
    comment: 'web speaks GraphQL; the contract is packages/schema.',
    from: { path: '^packages/(web|schema)/' },
    to: { path: '(^packages/api/|@uniongraph/api)' },
  },
  {
    name: 'scripts-import-no-package',
    comment: 'scripts/*.mjs run before anything is installed.',
    from: { path: '^scripts/' },
    to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'type-knows-no-table',
    comment: 'A GraphQL type is a contract of its own: no MikroORM, no entity.',
    from: { path: '\\.type\\.ts$' },
    to: { path: '(node_modules/@mikro-orm/|\\.entity\\.ts$)' },
  },
  {
    name: 'entity-knows-no-graphql',
    comment: 'A table is not shaped by what is shown of it.',
    from: { path: '\\.entity\\.ts$' },
    to: { path: '(node_modules/(type-graphql|graphql)/|\\.(type|resolver)\\.ts$)' },
  },
  {
    name: 'resolver-only-by-manifest',
    comment: "A resolver is imported by its module's index.ts and by nothing else.",
    from: { path: '^packages/api/', pathNot: api('modules/[^/]+/index\\.ts$') },
    to: { path: '\\.resolver\\.ts$' },
  },
  {
    name: 'resolver-only-by-own-manifest',
    comment: "A module's index.ts lists the resolvers of that module only.",
    from: { path: api('modules/([^/]+)/index\\.ts$') },
    to: { path: '\\.resolver\\.ts$', pathNot: api('modules/$1/') },
  },
  {
    name: 'shared-knows-no-module',
    comment: 'src/shared is below every module.',
    from: { path: api('shared/') },
    to: { path: api('modules/') },
  },
  {
    name: 'definition-is-declarative',
    comment: 'An indicator is declared from define-*.ts, facts, code lists and other definitions; nothing else.',
    from: { path: api('modules/statistics/definitions/'), pathNot: TEST },
    to: {
      pathNot: [
        api('modules/statistics/define-[^/]+\\.ts$'),
        api('modules/statistics/definitions/'),
        '\\.fact\\.ts$',
        '(^packages/schema/|@uniongraph/schema/)',
      ],
    },
  },
  {
    name: 'ui-lib-charts-are-below',
    comment: 'web: ui, lib and charts know no widget, no feature and no page.',
    from: { path: web('(ui|lib|charts)/') },
    to: { path: web('(widgets|features|app-frame|app\\.tsx|router\\.tsx)') },
  },
  {
    name: 'widgets-know-no-feature',
    comment: 'web: widgets are below features.',
    from: { path: web('widgets/') },
    to: { path: web('(features|app-frame|app\\.tsx|router\\.tsx)') },
  },
  {
    name: 'features-stand-apart',
    comment: 'web: a feature never imports another feature; what two need goes to widgets, charts, ui or lib.',
    from: { path: web('features/([^/]+)/') },
    to: { path: web('features/'), pathNot: web('features/$1/') },
  },
];

const hygiene = [
  {
    name: 'no-cycle',
    comment: 'Two files that need each other are one file, or miss a third. Cycles of types alone do no harm.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-test-in-program',
    comment: 'The program imports no test, test kit or fixture.',
    from: { path: '^packages/[^/]+/src/', pathNot: TEST },
    to: { path: TEST },
  },
  {
    name: 'no-unresolvable',
    comment: 'Every import leads to a file that exists.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...arrows, ...hygiene].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/\\.cache/', '\\.module\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'packages/api/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
