import { tsImport } from 'tsx/esm/api';

/** Jest loads its global set-up without compiling it; the workers inherit the address through the environment. */
export default async function globalSetup() {
  const { startTestServer } = await tsImport('./test-server.ts', import.meta.url);
  const server = await startTestServer();
  globalThis.stopTestServer = server.stop;
  process.env.UNIONGRAPH_TEST_SERVER = server.adminUrl;
}
