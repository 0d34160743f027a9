import type { Plugin } from 'vite';
import { collectDocuments, type WebDocument } from './collect-documents.js';

/**
 * Lets the built app ask by ids: `__DOCUMENT_IDS__` holds them by name of the operation, and `documents.json` beside the app
 * gives the server their texts. In development there are none, and the app sends its texts.
 */
export function trustedDocuments(): Plugin {
  let documents: WebDocument[] = [];
  return {
    name: 'trusted-documents',
    async config(_config, { command }) {
      if (command === 'build') documents = await collectDocuments(new URL('..', import.meta.url).pathname);
      const ids = Object.fromEntries(documents.map(({ name, id }) => [name, id]));
      return { define: { __DOCUMENT_IDS__: JSON.stringify(ids) } };
    },
    generateBundle() {
      const texts = Object.fromEntries(documents.map(({ id, text }) => [id, text]));
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: `${JSON.stringify(texts, null, 1)}\n` });
    },
  };
}
