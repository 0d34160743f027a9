import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { hardshipExclusions } from '@uniongraph/schema/codes/hardship-exclusion';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import type { Locale } from '../../../i18n/locale.js';
import { areaName } from '../../../lib/area-name.js';
import { categoryWords } from './category-words.js';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';

type Fact = readonly [term: string, words: string];

/** What a file says that is not masked, as term and words, on the screen as on paper. */
export function plainFacts(file: HardshipFile, locale: Locale): Fact[] {
  const text = fileText[locale];
  const list = (names: readonly string[]) => names.join(locale === 'zh' ? '、' : ', ') || text.nothing;
  return [
    [text.state, hardshipStates.get(file.state)[locale]],
    [text.category, categoryWords(file, locale)],
    [text.mainCause, hardshipCauses.get(file.mainCause)[locale]],
    [text.otherCauses, list(file.otherCauses.map((cause) => hardshipCauses.get(cause)[locale]))],
    [text.exclusions, list(file.exclusions.map((each) => hardshipExclusions.get(each)[locale]))],
    [text.level, archiveLevels.get(file.archiveLevel)[locale]],
    [text.householdSize, text.persons(file.householdSize)],
    [text.unitName, file.unitName ?? '—'],
    [text.organization, file.organization?.name ?? '—'],
    [text.division, areaName(file.division, locale)],
    [text.episode, text.episodeNo(file.episode)],
    [text.appliedOn, file.appliedOn],
    [text.publicity, file.publicityFrom ? `${file.publicityFrom} – ${file.publicityTo}` : '—'],
    [text.filedOn, file.filedOn ?? '—'],
    [text.reviewDueOn, `${file.reviewDueOn ?? '—'}${file.isReviewOverdue ? ` ${text.overdue}` : ''}`],
    [text.exitedOn, file.exitedOn ?? '—'],
  ];
}
