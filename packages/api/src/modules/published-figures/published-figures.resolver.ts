import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connections/connection.js';
import { AreaType } from '../areas/area.type.js';
import { divisionByCode } from '../areas/division-rows.js';
import { PublishedFigureConnection, PublishedFigureType } from './published-figure.type.js';
import { listPublishedFigures } from './published-figure-list.js';
import type { PublishedFigureRow } from './published-figure-rows.js';
import { PublishedFiguresArgs } from './published-figures.args.js';
import { SourceDocumentType } from './source-document.type.js';
import { sourceDocumentById } from './source-document-rows.js';

@Resolver(() => PublishedFigureType)
export class PublishedFiguresResolver {
  @Query(() => PublishedFigureConnection, { description: '公开发布的数字列表。\nList of published figures.' })
  publishedFigures(
    @Args(() => PublishedFiguresArgs) args: PublishedFiguresArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PublishedFigureType>> {
    return listPublishedFigures(context, args);
  }

  @FieldResolver(() => AreaType, { description: '所述地区。\nArea it speaks of.' })
  area(@Root() figure: PublishedFigureRow, @Ctx() context: Context): Promise<AreaType | null> {
    return divisionByCode(context).load(figure.areaCode);
  }

  @FieldResolver(() => SourceDocumentType, { description: '原始材料。\nWhere it was printed.' })
  sourceDocument(@Root() figure: PublishedFigureRow, @Ctx() context: Context): Promise<SourceDocumentType | null> {
    return sourceDocumentById(context).load(figure.sourceDocumentId);
  }
}
