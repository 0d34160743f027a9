import { factsOf } from '../catalogue/indicator-dimensions.js';
import type { CubeRequest } from '../cube/cube-request.js';
import type { Fact } from '../define-fact.js';
import { presentIndicator } from '../present/present-indicator.js';
import type { Question } from '../question/question.js';
import type { FactExplanationType } from '../types/fact-explanation.type.js';
import { RollupMissedReason } from '../types/rollup-missed-reason.js';
import type { ExplainedCube } from './explain-cube.js';
import { formulaSymbols } from './formula-symbols.js';
import { missedMessage } from './missed-message.js';

/** A fact's part of an explanation: what is asked of it, where it is read from and what that takes. */
export function presentFactExplanation(
  question: Question,
  fact: Fact,
  { rollup, missed }: Pick<CubeRequest, 'rollup' | 'missed'>,
  cube: ExplainedCube,
): FactExplanationType {
  const asked = new Set(question.asks.map(({ indicator }) => indicator));
  const message = missed && missedMessage(fact, missed);
  return {
    fact: fact.key,
    name: fact.zh,
    nameEn: fact.en,
    indicators: [...asked]
      .filter((indicator) => factsOf(indicator).includes(fact))
      .map((indicator) => ({
        indicator: presentIndicator(indicator),
        symbols: formulaSymbols(indicator, 'zh'),
        symbolsEn: formulaSymbols(indicator, 'en'),
      })),
    rollup: rollup?.name ?? null,
    missed:
      missed && message
        ? {
            reason: RollupMissedReason[missed.reason],
            dimensions: missed.reason === 'DIMENSIONS' ? missed.dimensions : [],
            message: message.zh,
            messageEn: message.en,
          }
        : null,
    ...cube,
  };
}
