import { join } from 'node:path';
import { apiModule } from '../api-module.mjs';
import { apiPackage } from '../api-package.mjs';
import { folders } from '../folders.mjs';
import { control } from './control.mjs';
import { statisticianKeys } from './statistician-keys.mjs';

/** The program's own HTTP server as `npm start` runs it, folding included, on a database that is filled already. Asked with keys. */
await apiPackage('reflect-metadata');
const { MikroORM } = await apiPackage('@mikro-orm/postgresql');
const { default: pg } = await apiPackage('pg');
const { ormConfig } = await apiModule('orm.config.js');
const { startServer } = await apiModule('server.js');
const { ViewedDatabase } = await apiModule('database/rows/viewed-database.js');
const { limitsFor } = await apiModule('http/limits-for.js');
const { keepFolded } = await apiModule('modules/statistics/rollup/keep-folded.js');

const orm = await MikroORM.init(ormConfig(process.argv[2]));
keepFolded(orm, console.error);
const webRoot = join(folders.root, 'packages/web/dist');
const database = new ViewedDatabase(process.argv[2], { statementTimeoutMs: 15_000 });
// The dashboards are registered documents, whose limit is the higher one; budgets would end a load test at once.
const limitsOfDocuments = (viewer) => limitsFor(viewer, true);
const server = await startServer({ database, port: 0, host: '127.0.0.1', webRoot, limitsFor: limitsOfDocuments });
control(pg.Client, Number(new URL(server.url).port), await statisticianKeys(database));
