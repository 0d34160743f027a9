import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { organizationPath } from '../../../lib/organization-path.js';
import { AppLink } from '../../../ui/app-link.js';
import { Panel } from '../../../ui/panel.js';
import { MaskedText } from '../../../widgets/masked-text/masked-text.js';
import styles from './file.module.css';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';
import { plainFacts } from './plain-facts.js';

interface FactsPanelProps {
  file: HardshipFile;
  onOver(): void;
}

/** What a file says of the household as a whole. */
export function FactsPanel({ file, onOver }: FactsPanelProps) {
  const text = useText(fileText);
  const { locale } = useLocale();
  const { organization, overrideReason, isReviewOverdue } = file;
  return (
    <Panel title={text.facts}>
      <dl className={styles.facts}>
        {plainFacts(file, locale).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={term === text.reviewDueOn && isReviewOverdue ? styles.overdue : undefined}>
              {term === text.organization && organization ? (
                <AppLink to={organizationPath(organization.code)}>{words}</AppLink>
              ) : (
                words
              )}
            </dd>
          </div>
        ))}
        {overrideReason ? (
          <div>
            <dt>{text.overrideReason}</dt>
            <dd>
              <MaskedText field={overrideReason} onOver={onOver} />
            </dd>
          </div>
        ) : null}
      </dl>
    </Panel>
  );
}
