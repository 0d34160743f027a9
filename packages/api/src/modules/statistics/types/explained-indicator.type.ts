import { Field, ObjectType } from 'type-graphql';
import { IndicatorType } from './indicator.type.js';

@ObjectType('ExplainedIndicator', {
  description: '所问的一个指标及其公式。\nAn indicator that is asked, with its formula.',
})
export class ExplainedIndicatorType {
  @Field(() => IndicatorType, {
    description:
      '指标；definition 为现行口径及其文字公式。\nThe indicator; its `definition` has the version and the formula in words.',
  })
  indicator!: IndicatorType;

  @Field(() => String, {
    description:
      '符号公式（中文量名）：Σ 量(t₁) 为期末余额，Σ 量(t₀, t₁) 为期内发生，竖线后为限定。\nFormula in symbols with Chinese names: Σ x(t₁) is a balance at the end of the period, Σ x(t₀, t₁) what happened within it, restricted to what follows the bar.',
  })
  symbols!: string;

  @Field(() => String, { description: '符号公式（英文量名）。\nFormula in symbols with English names.' })
  symbolsEn!: string;
}
