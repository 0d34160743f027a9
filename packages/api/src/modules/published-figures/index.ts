import { open } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { PublishedFigure } from './published-figure.entity.js';
import { PublishedFiguresResolver } from './published-figures.resolver.js';
import { SourceDocument } from './source-document.entity.js';

export const publishedFiguresModule: ApiModule = {
  name: 'published-figures',
  entities: [SourceDocument, PublishedFigure],
  resolvers: [PublishedFiguresResolver],
  rows: {
    source_document: open,
    published_figure: open,
  },
};
