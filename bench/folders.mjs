import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where things are. */
export const folders = {
  root,
  /** The compiled program. */
  api: join(root, 'packages/api/dist'),
  /** One embedded database a size; not committed. */
  data: (size) => join(root, '.bench', size),
  results: join(root, 'bench/results'),
  docs: join(root, 'docs/benchmarks.md'),
};
