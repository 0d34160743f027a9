import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and jsdom does not hand on; the classes are Node's own. */
// biome-ignore lint/style/noDefaultExport: Jest asks for it.
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      fetch,
      Headers,
      Request,
      Response,
      ReadableStream,
      structuredClone,
      TextDecoder,
      TextEncoder,
      TransformStream,
      Uint8Array,
    });
    // The router makes requests with its own signal, which Node's Request accepts from Node only.
    Object.assign(this.global, { AbortController, AbortSignal });
  }
}
