import { bars } from './bars.mjs';
import { numberText } from './number-text.mjs';
import { table } from './table.mjs';

/** Every bar beside what each size gave. */
export function barsSection(results) {
  const verdict = ({ bar, least, of }, index) => {
    const found = of(results[index], results[index - 1]);
    if (!Number.isFinite(found)) return 'not measured, or not comparable';
    return `${numberText(found)} ${(least ? found >= bar : found <= bar) ? 'met' : '**MISSED**'}`;
  };
  return table(
    ['bar', 'at', ...results.map(({ size }) => size)],
    bars.map((each) => [
      each.name,
      `${each.least ? '≥' : '≤'} ${numberText(each.bar)}`,
      ...results.map((_, index) => verdict(each, index)),
    ]),
  );
}
