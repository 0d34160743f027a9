import { useLocale } from '../../../i18n/use-locale.js';
import { RevealPanel } from '../../../widgets/reveal/reveal-panel.js';
import { useIsWriter } from '../use-is-writer.js';
import { AssessmentPanel } from './assessment-panel.js';
import { EditPanel } from './edit-panel.js';
import { FactsPanel } from './facts-panel.js';
import styles from './file.module.css';
import type { HardshipFile } from './file-queries.js';
import { HistoryPanel } from './history-panel.js';
import { HouseholdPanel } from './household-panel.js';
import { OverridePanel } from './override-panel.js';
import { revealableRows } from './revealable-rows.js';
import { StepPanel } from './step-panel.js';

interface FileContentProps {
  file: HardshipFile;
  /** What is known of the file is old. */
  onChanged(): void;
}

/** What a file tells on the left, what may be done with it on the right. */
export function FileContent({ file, onChanged }: FileContentProps) {
  const { locale } = useLocale();
  const isWriter = useIsWriter();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <FactsPanel file={file} onOver={onChanged} />
        <HouseholdPanel members={file.members} onOver={onChanged} />
        <AssessmentPanel file={file} onOver={onChanged} />
        <HistoryPanel steps={file.steps} onOver={onChanged} />
      </div>
      <div className={styles.column}>
        {isWriter ? <StepPanel file={file} onChanged={onChanged} /> : null}
        <RevealPanel rows={revealableRows(file, locale)} onRevealed={onChanged} />
        {isWriter && isOpen(file) ? (
          <>
            <OverridePanel file={file} onChanged={onChanged} />
            <EditPanel file={file} onChanged={onChanged} />
          </>
        ) : null}
      </div>
    </div>
  );
}

const isOpen = ({ state }: HardshipFile) => !['EXITED', 'REJECTED', 'WITHDRAWN'].includes(state);
