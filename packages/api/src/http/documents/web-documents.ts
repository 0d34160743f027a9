import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentHash } from '../../modules/limits/documents/document-hash.js';

/** Name of the file beside the built web app that holds the documents it asks, by their hashes; it is not served. */
export const manifestName = 'documents.json';

/** The documents of the web app. One whose text is not what its hash says is left out, and told of. */
export function webDocuments(webRoot: string, complain: (problem: string) => void): ReadonlyMap<string, string> {
  let texts: Record<string, unknown>;
  try {
    texts = JSON.parse(readFileSync(join(webRoot, manifestName), 'utf8'));
  } catch (error) {
    // Not built, as in development: the web app then sends its texts.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') complain(`${manifestName}: ${(error as Error).message}`);
    return new Map();
  }
  const documents = new Map<string, string>();
  for (const [hash, text] of Object.entries(texts)) {
    if (typeof text === 'string' && documentHash(text) === hash) documents.set(hash, text);
    else complain(`${manifestName}: ${hash} 的文本与摘要不符 / the text of ${hash} is not what its hash says`);
  }
  return documents;
}
