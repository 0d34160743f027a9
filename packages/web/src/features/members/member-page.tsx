import { useQuery } from '@apollo/client/react';
import { sexes } from '@uniongraph/schema/codes/sex';
import { useParams } from 'react-router';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { AppLink } from '../../ui/app-link.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { MaskedText } from '../../widgets/masked-text/masked-text.js';
import { RevealPanel } from '../../widgets/reveal/reveal-panel.js';
import styles from './members.module.css';
import { MemberQuery } from './members-queries.js';
import { membersText } from './members-text.js';
import { MembershipsPanel } from './memberships-panel.js';
import { personalFields } from './personal-fields.js';

/** One member, masked, with a form for those who may see more. */
export function MemberPage() {
  const text = useText(membersText);
  const { locale } = useLocale();
  const { memberNo = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(MemberQuery, {
    variables: { memberNo },
    fetchPolicy: 'no-cache',
  });
  const member = data?.members.nodes[0];
  const readAgain = () => void refetch();
  return (
    <Page
      title={member || loading || error ? text.memberTitle(memberNo) : text.noMember}
      actions={member?.provenance === 'SYNTHETIC' ? <SyntheticMark /> : null}
    >
      <nav aria-label={text.path}>
        <AppLink to="/members">‹ {text.back}</AppLink>
      </nav>
      {loading && !member ? <LoadingState height={320} /> : null}
      {error && !loading ? <ErrorState problem={readProblem(error, locale)} onRetry={readAgain} /> : null}
      {!member && !loading && !error ? <p>{text.noMemberHint(memberNo)}</p> : null}
      {member ? (
        <>
          <Panel title={text.personal}>
            <dl className={styles.facts}>
              {personalFields.map(({ name }) => (
                <div key={name}>
                  <dt>{text[name]}</dt>
                  <dd>
                    <MaskedText field={member[name]} onOver={readAgain} />
                  </dd>
                </div>
              ))}
              <div>
                <dt>{text.sex}</dt>
                <dd>{sexes.get(member.sex)[locale]}</dd>
              </div>
              <div>
                <dt>{text.birthYear}</dt>
                <dd>{member.birthYear ?? '—'}</dd>
              </div>
            </dl>
          </Panel>
          <RevealPanel
            key={member.id}
            rows={[
              {
                id: member.id,
                fields: personalFields.map(({ name, code }) => ({ code, label: text[name], value: member[name] })),
              },
            ]}
            onRevealed={readAgain}
          />
          <MembershipsPanel memberships={member.memberships} />
        </>
      ) : null}
    </Page>
  );
}
