import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { PublishedFigureType } from '../../published-figures/published-figure.type.js';
import { publishedFigureById } from '../../published-figures/published-figure-rows.js';
import type { PresentedFigure } from '../present/present-reconciliation.js';
import { ReconciledFigureType } from '../types/reconciled-figure.type.js';

@Resolver(() => ReconciledFigureType)
export class ReconciledFigureResolver {
  @FieldResolver(() => PublishedFigureType, {
    nullable: true,
    description: '公开数字及其来源材料。\nThe figure with the document that printed it.',
  })
  figure(@Root() { figureId }: PresentedFigure, @Ctx() context: Context): Promise<PublishedFigureType | null> {
    return publishedFigureById(context).load(figureId);
  }
}
