import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { beginAnew } from '../apollo/begin-anew.js';
import { readProblem } from '../apollo/read-problem.js';
import { useLocale } from '../i18n/use-locale.js';
import { ErrorState } from '../ui/error-state.js';
import { outstandingOf } from '../widgets/viewer/outstanding.js';
import { SignOutMutation } from '../widgets/viewer/sign-out-mutation.js';
import { SwitchOrganizationMutation } from '../widgets/viewer/switch-organization-mutation.js';
import { useHomeArea } from '../widgets/viewer/use-home-area.js';
import { type Place, ViewerContext } from '../widgets/viewer/viewer-context.js';
import { ViewerQuery } from '../widgets/viewer/viewer-query.js';
import { addressAfterSwitch } from './address-after-switch.js';
import { signInPath } from './sign-in-path.js';

/** Lets those in who are signed in and have nothing outstanding; sends everybody else to sign in and back here. */
export function ViewerGate({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const client = useApolloClient();
  const location = useLocation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ViewerQuery);
  const [leave] = useMutation(SignOutMutation);
  const [act] = useMutation(SwitchOrganizationMutation);
  const [isSwitching, setIsSwitching] = useState(false);
  const wasIn = useRef(false);
  const viewer = data?.viewer ?? null;
  const homeArea = useHomeArea(viewer);
  useEffect(() => {
    if (viewer) wasIn.current = true;
  }, [viewer]);
  const value = useMemo(() => {
    if (!viewer || homeArea === undefined) return null;
    const signOut = async () => {
      await leave();
      wasIn.current = false;
      client.writeQuery({ query: ViewerQuery, data: { viewer: null } });
    };
    const switchTo = async ({ code, line }: Place) => {
      setIsSwitching(true);
      try {
        const answer = await act({ variables: { input: { code, line } } });
        const scope = answer.data?.switchOrganization.scope;
        await navigate(addressAfterSwitch(window.location, scope?.areaCode ?? null), { replace: true });
        await beginAnew(client);
      } finally {
        setIsSwitching(false);
      }
    };
    return { viewer, homeArea, signOut, switchTo, isSwitching };
  }, [viewer, homeArea, isSwitching, act, leave, client, navigate]);
  if (data && (!viewer || outstandingOf(viewer))) {
    const isEnded = wasIn.current && !viewer;
    return <Navigate to={signInPath(location, locale, isEnded)} replace />;
  }
  if (value) return <ViewerContext value={value}>{children}</ViewerContext>;
  return error && !data ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null;
}
