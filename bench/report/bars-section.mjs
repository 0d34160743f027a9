import { bars } from './bars.mjs';
import { numberText } from './number-text.mjs';
import { table } from './table.mjs';

/** Every bar beside what each size gave, and why some are missed. */
export function barsSection(results) {
  const findings = ({ bar, least, of, only }) =>
    results.map((result, index) => {
      const found = of(result, results[index - 1]);
      const isJudged = only === undefined || only === result.size;
      const isMissed = isJudged && Number.isFinite(found) && !(least ? found >= bar : found <= bar);
      return { found, isMissed, isJudged };
    });
  const verdict = ({ found, isMissed, isJudged }) => {
    if (!Number.isFinite(found)) return 'not measured, or not comparable';
    const judged = isMissed ? ' **MISSED**' : ' met';
    return `${numberText(found)}${isJudged ? judged : ''}`;
  };
  const missed = bars.filter((each) => findings(each).some(({ isMissed }) => isMissed));
  const why = Map.groupBy(missed, ({ cause }) => cause ?? 'Not found.');
  const overview = table(
    ['bar', 'at', ...results.map(({ size }) => size)],
    bars.map((each) => [
      each.name,
      `${each.least ? '≥' : '≤'} ${numberText(each.bar)}`,
      ...findings(each).map(verdict),
    ]),
  );
  const reasons = [...why].map(
    ([cause, of]) => `- *${of.map(({ name }) => name).join('; ')}*: ${cause.replaceAll('\n', '\n  ')}`,
  );
  return `${overview}\n\nWhy bars are missed:\n\n${reasons.join('\n')}`;
}
