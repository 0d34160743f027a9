import { Arg, Query, Resolver } from 'type-graphql';
import { badUserInput } from '../../../errors.js';
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
    const unknown = (keys ?? []).flatMap((key, index) =>
      indicators.some((each) => each.key === key) ? [] : [{ key, index }],
    );
    if (unknown.length > 0) {
      throw badUserInput(
        unknown.map(({ key, index }) => ({
          path: `keys[${index}]`,
          code: 'UNKNOWN_INDICATOR',
          messageZh: `没有指标 ${key}。`,
          messageEn: `There is no indicator ${key}.`,
          expected: indicators.map((each) => each.key).join(', '),
        })),
      );
    }
    return indicators.filter((indicator) => !keys || keys.includes(indicator.key)).map(presentIndicator);
  }
}
