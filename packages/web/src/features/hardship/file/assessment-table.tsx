import { assessmentLineKinds } from '@uniongraph/schema/codes/assessment-line-kind';
import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import type { ChartTable } from '../../../lib/chart-table.js';
import { formatValue } from '../../../lib/format-value.js';
import { DataTable } from '../../../ui/data-table.js';
import { assessmentText } from './assessment-text.js';
import styles from './file.module.css';
import type { Assessment } from './file-queries.js';

type Line = Assessment['lines'][number];

/** The calculation as the server made it, line by line, and what follows from it. */
export function AssessmentTable({ assessment }: { assessment: Assessment }) {
  const text = useText(assessmentText);
  const { locale } = useLocale();
  const { category, householdSize, lines } = assessment;
  const name = ({ kind, component, componentEn }: Line) =>
    (locale === 'zh' ? component : componentEn) ?? assessmentLineKinds.get(kind)[locale];
  const how = ({ kind }: Line) => (kind === 'PER_HEAD_MONTH' ? text.perHead(householdSize) : text.lines[kind]);
  const model: ChartTable = {
    caption: text.title,
    columns: [
      { key: 'line', title: text.line },
      { key: 'how', title: text.how },
      { key: 'yuan', title: text.yuan, unit: 'COUNT', decimals: 2 },
    ],
    rows: lines.map((line) => ({
      key: `${line.kind} ${line.component}`,
      isTotal: line.kind === 'PER_HEAD_MONTH',
      cells: {
        line: { text: name(line) },
        how: { text: how(line) },
        yuan: { text: formatValue(line.yuan, { unit: 'COUNT', decimals: 2 }, locale), value: line.yuan },
      },
    })),
  };
  const concluded = text.result(
    text.concluded[category ?? 'NONE'],
    category ? hardshipCategories.get(category)[locale] : text.none,
  );
  return (
    <>
      <DataTable model={model} />
      <p className={styles.concluded}>{concluded}</p>
    </>
  );
}
