import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from './build/trusted-documents.js';

const apiUrl = process.env.UNIONGRAPH_API_URL ?? 'http://127.0.0.1:4000';

/** `/graphql` is a page for a browser's GET and the API for everything else, in development as on the server. */
export default defineConfig({
  plugins: [react(), trustedDocuments()],
  build: { outDir: 'dist', target: 'chrome109', chunkSizeWarningLimit: 900 },
  server: {
    proxy: {
      '/exports': { target: apiUrl },
      '/graphql': {
        target: apiUrl,
        bypass: (request) =>
          request.method === 'GET' && request.headers.accept?.includes('text/html') ? '/index.html' : undefined,
      },
    },
  },
});
