import { hardshipSteps } from '@uniongraph/schema/codes/hardship-step';
import { healthStates } from '@uniongraph/schema/codes/health-state';
import { householdRelations } from '@uniongraph/schema/codes/household-relation';
import { sexes } from '@uniongraph/schema/codes/sex';
import { workStates } from '@uniongraph/schema/codes/work-state';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';
import { plainFacts } from './plain-facts.js';
import styles from './print-sheet.module.css';
import { printText } from './print-text.js';

/** A file on paper, A4: always masked, whatever is revealed on the screen, with room for what the household signs. */
export function PrintSheet({ file }: { file: HardshipFile }) {
  const text = useText(fileText);
  const words = useText(printText);
  const { locale } = useLocale();
  return (
    <article className={styles.sheet}>
      <h1>{words.title}</h1>
      <p className={styles.under}>
        <span>
          {text.theFile} {file.caseNo}
        </span>
        {file.provenance === 'SYNTHETIC' ? <strong>{words.synthetic}</strong> : null}
        <span>{words.printedAt(formatTime(new Date().toISOString(), locale))}</span>
      </p>
      <table>
        <tbody>
          {inPairs(plainFacts(file, locale)).map(([left, right]) => (
            <tr key={left?.[0]}>
              <th scope="row">{left?.[0]}</th>
              <td>{left?.[1]}</td>
              <th scope="row">{right?.[0]}</th>
              <td>{right?.[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{text.household}</h2>
      <table>
        <thead>
          <tr>
            {[
              text.relation,
              text.name,
              text.sex,
              text.birthYear,
              text.idNumber,
              text.phone,
              text.health,
              text.workState,
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.members.map((member) => (
            <tr key={member.id}>
              <td>{householdRelations.get(member.relation)[locale]}</td>
              <td>{member.name?.masked}</td>
              <td>{sexes.get(member.sex)[locale]}</td>
              <td>{member.birthYear}</td>
              <td>{member.idNumber?.masked}</td>
              <td>{member.phone?.masked}</td>
              <td>{member.health ? healthStates.get(member.health)[locale] : ''}</td>
              <td>{member.workState ? workStates.get(member.workState)[locale] : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{text.history}</h2>
      <table>
        <tbody>
          {file.steps.map((step) => (
            <tr key={step.id}>
              <td>{step.takenOn}</td>
              <td>{hardshipSteps.get(step.step)[locale]}</td>
              <td>{text.takenOf(step.takenBy)}</td>
              <td>{step.secondPerson ? text.withSecond(step.secondPerson) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.signatures}>
        <span>{words.applicantSigns}</span>
        <span>{words.officerSigns}</span>
        <span>{words.date}</span>
      </p>
      <p className={styles.foot}>{words.masked}</p>
    </article>
  );
}

/** Two facts a line. */
const inPairs = (facts: readonly (readonly [string, string])[]) =>
  facts.flatMap((fact, index) => (index % 2 === 0 ? [[fact, facts[index + 1]] as const] : []));
