import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { findIndicator } from '../catalogue/find-indicator.js';
import { indicators } from '../definitions/index.js';
import { presentIndicator } from '../present/present-indicator.js';
import { readSource } from '../reference/read-source.js';
import { IndicatorType } from '../types/indicator.type.js';
import { IndicatorDefinitionType } from '../types/indicator-definition.type.js';

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

  @FieldResolver(() => [IndicatorDefinitionType], {
    description: '全部口径版本，最新在前。\nEvery version of the definition, newest first.',
  })
  async versions(@Root() { key }: IndicatorType, @Ctx() context: Context): Promise<IndicatorDefinitionType[]> {
    const { reference } = await readSource(context);
    return [...(reference.definitions.get(key) ?? [])].reverse();
  }
}
