import type { Faults } from '../../../shared/faults.js';
import { sourcesOf } from '../catalogue/indicator-dimensions.js';
import type { Indicator } from '../define-indicator.js';
import { checkSource } from '../question/check-source.js';
import type { ReconcileArgs } from './reconcile.args.js';
import { sourcePath } from './source-path.js';

/** Adds what makes sources impossible to set side by side. */
export function checkReconciliation(
  indicator: Indicator | undefined,
  { by, sources, where, withPublished }: ReconcileArgs,
  faults: Faults,
): void {
  const least = withPublished ? 1 : 2;
  if (sources.length < least) {
    faults.add(
      'sources',
      'TOO_FEW_SOURCES',
      `至少要有${least}个来源，现有${sources.length}个。`,
      `At least ${least} are needed; here are ${sources.length}.`,
      indicator && sourcesOf(indicator).join(', '),
    );
  }
  sources.forEach((source, index) => {
    const path = `sources[${index}]`;
    if (sources.indexOf(source) < index) {
      faults.add(path, 'REPEATED_SOURCE', `${source} 重复。`, `${source} stands twice.`);
    } else if (indicator) checkReconcilable(indicator, source, path, faults);
  });
  const named = sourcePath(where, 'where');
  if (named)
    faults.add(
      named,
      'SOURCE_TWICE',
      '来源由 sources 给出，不在筛选之内。',
      '`sources` names the sources; the filter names none.',
      'sources: […]',
    );
  const place = by.indexOf('SOURCE');
  if (place >= 0) {
    faults.add(
      `by[${place}]`,
      'GROUPED_BY_SOURCE',
      '各来源总是并列，不能再按 SOURCE 分组。',
      'Sources always stand side by side; rows cannot be grouped by SOURCE as well.',
    );
  }
}

/** A rate of two facts takes each part from a source of its own, so that none can be named for the whole. */
function checkReconcilable(
  indicator: Indicator,
  source: ReconcileArgs['sources'][number],
  path: string,
  faults: Faults,
): void {
  const before = faults.found.length;
  checkSource(indicator, source, path, faults);
  if (faults.found.length > before || sourcesOf(indicator).includes(source)) return;
  faults.add(
    path,
    'SOURCE_NOT_AVAILABLE',
    `${indicator.zh}的分子、分母取自不同事实，没有共同的来源可供对照。`,
    `The parts of ${indicator.en} are of different facts, which have no source in common to compare.`,
  );
}
