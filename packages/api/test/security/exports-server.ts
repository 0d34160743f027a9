import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import express from 'express';
import { downloadExport } from '../../src/modules/exports/download/download-export.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { Exports, exportNow, signedIn } from '../testkit/exports.js';
import { viewed } from '../testkit/viewed.js';
import { world } from '../testkit/world.js';

/** Names of organizations that a table would compute. */
export const formulas = [
  '=1+1',
  '=HYPERLINK("http://evil","x")',
  '+1',
  '-2',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
];

export interface ExportsServer {
  database: TestDatabase;
  exports: Exports;
  city: number;
  county: number;
  /** Somebody of the city. */
  viewer: Viewer;
  /** Who the next download is asked by, and when. */
  asking: { viewer: Viewer | null; now: Date };
  fetchPath(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Status and code of a download that is refused. */
  refusal(path: string): Promise<[number, string | undefined]>;
  /** An export that is made, of organizations unless said. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  made(by: Viewer, input?: object): Promise<{ id: string; job: any; url: string }>;
  close(): Promise<void>;
}

/** Downloads over HTTP, of a city with a county in it whose organizations have hostile names. */
export async function exportsServer(): Promise<ExportsServer> {
  const database = await testDatabase();
  const em = database.orm.em.fork();
  const exports = await Exports.create(em);
  const build = world(em);
  await build.divisions('371302', '371311', '610322');
  const federation = { kind: 'GENERAL_FEDERATION', level: 2, isGrassroots: false } as const;
  const city = await build.organization({ ...federation, name: '../../临沂市/总工会\r\nX: y', division: '371300' });
  const county = await build.organization({ ...federation, level: 3, name: '兰山区总工会', division: '371302' });
  for (const [at, name] of formulas.entries()) await build.organization({ code: `F-${at}`, name });
  await build.organization({ code: 'NEAR', name: '罗庄工会', division: '371311' });
  await build.organization({ code: 'FAR', name: '凤翔工会', division: '610322' });
  const viewer = await signedIn(em, city);
  const asking: ExportsServer['asking'] = { viewer, now: exportNow };
  const app = express();
  app.disable('etag');
  const downloads = {
    database: viewed(em),
    folder: exports.folder,
    now: () => asking.now,
    viewerOf: async () => asking.viewer,
  };
  app.get('/exports/:id', downloadExport(downloads));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const fetchPath: ExportsServer['fetchPath'] = (path, headers = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
  return {
    database,
    exports,
    city,
    county,
    viewer,
    asking,
    fetchPath,
    async refusal(path) {
      const response = await fetchPath(path);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect(response.headers.get('cache-control')).toBe('no-store');
      return [response.status, errors[0]?.extensions.code];
    },
    async made(by, input = { format: 'CSV', unionOrganizations: {} }) {
      const id = await exports.order(by, input);
      await exports.run();
      const job = await exports.job(by, id);
      return { id, job, url: job.url as string };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await exports.close();
      await database.close();
    },
  };
}
