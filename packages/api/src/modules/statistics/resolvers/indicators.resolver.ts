import { Arg, Query, Resolver } from 'type-graphql';
import { Faults } from '../../../shared/faults.js';
import { findIndicator } from '../catalogue/find-indicator.js';
import { indicators } from '../definitions/index.js';
import { presentIndicator } from '../present/present-indicator.js';
import { IndicatorType } from '../types/indicator.type.js';

@Resolver(() => IndicatorType)
export class IndicatorsResolver {
  @Query(() => [IndicatorType], { description: '指标目录。\nThe catalogue of indicators.' })
  indicators(
    @Arg('keys', () => [String], {
      nullable: true,
      description: '只要这些代码的指标。\nOnly the indicators of these keys.',
    })
    keys: string[] | null,
  ): IndicatorType[] {
    const faults = new Faults();
    keys?.forEach((key, index) => {
      findIndicator(key, `keys[${index}]`, faults);
    });
    faults.throwIfAny();
    return indicators.filter((indicator) => !keys || keys.includes(indicator.key)).map(presentIndicator);
  }
}
