import { createServer } from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { control } from './control.mjs';

/** PostGraphile 5 with aggregates and filters over the same database. */
const preset = {
  extends: [PostGraphileAmberPreset, PgAggregatesPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: process.argv[2],
      schemas: ['public', 'rollup', 'bench_peer'],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { connectionFilterRelations: true },
  // It hides columns without an index from filters and orders, which the questions need and ours has.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
  grafast: { explain: false },
};
/** It complains at length of the type xid8, which no question asks for. */
async function withoutComplaints(work) {
  const { warn, error } = console;
  console.warn = console.error = () => {};
  await work();
  Object.assign(console, { warn, error });
}

const server = createServer();
const instance = postgraphile(preset);
await withoutComplaints(() => instance.getSchema());
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => control(pg.Client, server.address().port));
