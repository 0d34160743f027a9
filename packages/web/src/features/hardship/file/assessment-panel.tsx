import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../ui/panel.js';
import { MaskedText } from '../../../widgets/masked-text/masked-text.js';
import { useIsOver } from '../../../widgets/masked-text/use-is-over.js';
import { AssessmentTable } from './assessment-table.js';
import { assessmentText } from './assessment-text.js';
import styles from './file.module.css';
import type { HardshipFile } from './file-queries.js';

interface AssessmentPanelProps {
  file: HardshipFile;
  onOver(): void;
}

/** What a household lives on, and how it was assessed by that; amounts only while they are revealed. */
export function AssessmentPanel({ file: { finances, assessment }, onOver }: AssessmentPanelProps) {
  const text = useText(assessmentText);
  const isOver = useIsOver(finances?.revealedUntil ?? null, personalAccess.minutes * 60_000);
  const shown = isOver ? null : assessment;
  return (
    <Panel
      title={text.title}
      actions={finances ? <MaskedText field={{ ...finances, value: shown ? '' : null }} onOver={onOver} /> : null}
    >
      <p className={styles.lead}>{text.formula}</p>
      {shown ? (
        <AssessmentTable assessment={shown} />
      ) : (
        <p className={styles.lead}>{finances ? text.masked : text.notEntered}</p>
      )}
    </Panel>
  );
}
