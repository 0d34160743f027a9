import { programOnly } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { RegisteredDocumentsResolver } from './documents/registered-documents.resolver.js';
import { TrustedDocument } from './documents/trusted-document.entity.js';
import { RateLimitResolver } from './rate-limit.resolver.js';

/** What tells clients of their limits, and lets them register what they ask. */
export const limitsModule: ApiModule = {
  name: 'limits',
  entities: [TrustedDocument],
  resolvers: [RateLimitResolver, RegisteredDocumentsResolver],
  rows: {
    trusted_document: programOnly('insert'),
    rate_limit: programOnly('insert', 'update', 'delete'),
  },
};
