import type { ApiModule } from '../module.js';
import { PublishedFigure } from './published-figure.entity.js';
import { PublishedFiguresResolver } from './published-figures.resolver.js';
import { SourceDocument } from './source-document.entity.js';

export const publishedFiguresModule: ApiModule = {
  name: 'published-figures',
  entities: [SourceDocument, PublishedFigure],
  resolvers: [PublishedFiguresResolver],
};
