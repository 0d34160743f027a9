import { hardshipExitKinds } from '@uniongraph/schema/codes/hardship-exit-kind';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { hardshipSteps } from '@uniongraph/schema/codes/hardship-step';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { Panel } from '../../../ui/panel.js';
import { MaskedText } from '../../../widgets/masked-text/masked-text.js';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';
import styles from './history.module.css';

interface HistoryPanelProps extends Pick<HardshipFile, 'steps'> {
  onOver(): void;
}

/** Every step with who, when and why, the latest first. */
export function HistoryPanel({ steps, onOver }: HistoryPanelProps) {
  const text = useText(fileText);
  const { locale } = useLocale();
  const stateName = (state: HardshipFile['state']) => hardshipStates.get(state)[locale];
  return (
    <Panel title={text.history}>
      <ol className={styles.line} reversed>
        {steps.toReversed().map((step) => (
          <li key={step.id}>
            <p className={styles.head}>
              <time dateTime={step.takenOn}>{step.takenOn}</time>
              <strong>{hardshipSteps.get(step.step)[locale]}</strong>
              {step.exitKind ? <span>{hardshipExitKinds.get(step.exitKind)[locale]}</span> : null}
              {step.fromState && step.fromState !== step.toState ? (
                <span className={styles.muted}>{text.toState(stateName(step.fromState), stateName(step.toState))}</span>
              ) : null}
              {step.episode > 1 ? <span className={styles.muted}>{text.episodeNo(step.episode)}</span> : null}
            </p>
            <p className={styles.muted}>
              {text.takenOf(step.takenBy)}
              {step.secondPerson ? ` · ${text.withSecond(step.secondPerson)}` : ''} ·{' '}
              {text.entered(formatTime(step.takenAt, locale))}
            </p>
            {step.note ? (
              <p>
                {text.note} <MaskedText field={step.note} onOver={onOver} />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
