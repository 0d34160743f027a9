import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PublishedFigureType } from '../../published-figures/published-figure.type.js';
import type { PublishedFigureRow } from '../../published-figures/published-figure-rows.js';
import { indicators } from '../definitions/index.js';
import { presentIndicator } from '../present/present-indicator.js';
import { IndicatorType } from '../types/indicator.type.js';

@Resolver(() => PublishedFigureType)
export class PublishedFigureIndicatorResolver {
  @FieldResolver(() => IndicatorType, {
    nullable: true,
    description:
      '平台计算的同一指标；没有对应指标时为空。\nThe indicator that computes the same thing; null when there is none.',
  })
  indicator(@Root() { indicatorKey }: PublishedFigureRow): IndicatorType | null {
    const indicator = indicators.find((each) => each.key === indicatorKey);
    return indicator ? presentIndicator(indicator) : null;
  }
}
