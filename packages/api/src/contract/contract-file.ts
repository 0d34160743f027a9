import { fileURLToPath } from 'node:url';

export const contractFile = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
