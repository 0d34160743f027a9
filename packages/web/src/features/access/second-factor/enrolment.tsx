import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import type { ViewerInfo } from '../../../widgets/viewer/viewer-query.js';
import { CopySecret } from '../copy-secret.js';
import { CodeForm } from './code-form.js';
import styles from './enrolment.module.css';
import { QrCodeImage } from './qr-code.js';
import { EnrolSecondFactorMutation } from './second-factor-mutations.js';
import { secondFactorText } from './second-factor-text.js';

/** Sets a second factor up: the secret as a QR code and in letters, then a code of it. */
export function Enrolment({ onGiven }: { onGiven(viewer: ViewerInfo): void }) {
  const text = useText(secondFactorText);
  const { locale } = useLocale();
  const [enrol, { data, error, called }] = useMutation(EnrolSecondFactorMutation);
  useEffect(() => {
    if (!called) void enrol().catch(() => undefined);
  }, [called, enrol]);
  if (error)
    return <ErrorState problem={readProblem(error, locale)} onRetry={() => void enrol().catch(() => undefined)} />;
  if (!data) return <LoadingState height={320} />;
  const { secret, uri } = data.enrolSecondFactor;
  return (
    <div className={styles.enrolment}>
      <p>{text.scan}</p>
      <QrCodeImage text={uri} label={text.qr} />
      <p className={styles.byHand}>{text.byHand}</p>
      <CopySecret secret={secret} shown={secret.replaceAll(/(.{4})(?=.)/g, '$1 ')} label={text.copy} />
      <CodeForm onGiven={onGiven} />
    </div>
  );
}
