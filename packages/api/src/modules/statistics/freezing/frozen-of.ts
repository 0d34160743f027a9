import { type Observation, observe } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { isSensitive } from '../catalogue/indicator-dimensions.js';
import { withholdingNotes } from '../present/withholding-note.js';
import type { FrozenValueType } from '../types/frozen-value.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatChange } from '../values/format-value.js';
import { minus } from '../values/rational.js';
import { wholeNumber } from '../values/whole-number.js';

/** Two states of knowledge of one count of persons would differ by the persons corrected. */
const untold: Omit<FrozenValueType, 'frozenOn'> = {
  value: null,
  numerator: null,
  denominator: null,
  difference: null,
  revised: false,
  note: withholdingNotes.AS_KNOWN_ON.note,
  noteEn: withholdingNotes.AS_KNOWN_ON.noteEn,
};

/** The value as it was known when its period was frozen, beside the one that an answer gives. */
export function frozenOf(answer: StatisticsAnswer, now: Observation): FrozenValueType | null {
  const known = answer.frozen.get(now.period.code);
  if (!known) return null;
  if (isSensitive(now.indicator)) return { ...untold, frozenOn: known.frozen.frozenOn };
  const then = observe({ ...answer, cubes: known.cubes }, now.indicator, now.row, now.frame);
  const difference = now.value && then.value && minus(now.value, then.value);
  const revised = difference ? difference.n !== 0n : (now.value === null) !== (then.value === null);
  const { frozenOn } = known.frozen;
  const formatted = difference && formatChange(now.indicator, difference);
  const by = formatted === null ? null : { zh: `，相差 ${formatted}`, en: ` by ${formatted}` };
  return {
    frozenOn,
    value: then.value && toDecimal(then.value),
    numerator: wholeNumber(then.numerator),
    denominator: wholeNumber(then.denominator),
    difference: difference && toDecimal(difference),
    revised,
    note: revised ? `${frozenOn} 定稿后有更正${by?.zh ?? ''}。` : `${frozenOn} 定稿，此后未变。`,
    noteEn: revised
      ? `Revised since it was frozen on ${frozenOn}${by?.en ?? ''}.`
      : `Frozen on ${frozenOn}, unchanged since.`,
  };
}
