import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Navigate, useSearchParams } from 'react-router';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { withLanguage } from '../../../lib/with-language.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { outstandingOf } from '../../../widgets/viewer/outstanding.js';
import { SignOutMutation } from '../../../widgets/viewer/sign-out-mutation.js';
import { ViewerQuery } from '../../../widgets/viewer/viewer-query.js';
import { nextPath } from './next-path.js';
import styles from './sign-in-page.module.css';
import { SignInSteps } from './sign-in-steps.js';
import { signInText } from './sign-in-text.js';

/** Outside the frame: nobody is signed in yet, or something must be done first. Leads on to where the reader wanted to go. */
export function SignInPage() {
  const text = useText(signInText);
  const { locale } = useLocale();
  const [search] = useSearchParams();
  const client = useApolloClient();
  const { data: answer, previousData, error, refetch } = useQuery(ViewerQuery);
  // While the store begins anew the steps stay, and with them what was typed.
  const data = answer ?? previousData;
  const [leave] = useMutation(SignOutMutation);
  const signOut = async () => {
    // Whoever could not be signed out still is: the page then shows who.
    await leave().then(
      () => client.writeQuery({ query: ViewerQuery, data: { viewer: null } }),
      () => refetch(),
    );
  };
  const viewer = data?.viewer ?? null;
  if (viewer && !outstandingOf(viewer)) return <Navigate to={withLanguage(nextPath(search), locale)} replace />;
  return (
    <div className={styles.page}>
      <title>{`${text.title} · 工图 Uniongraph`}</title>
      {error && !data ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingState height={320} /> : null}
      {data ? <SignInSteps viewer={viewer} onSignOut={() => void signOut()} /> : null}
    </div>
  );
}
