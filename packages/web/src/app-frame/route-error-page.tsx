import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { Page } from '../ui/page.js';
import { appFrameText } from './app-frame-text.js';

/** Last resort for a fault in our own code; faults of the API stay inside their tile. */
export function RouteErrorPage() {
  const text = useText(appFrameText);
  const error = useRouteError();
  return (
    <Page title={text.crashed}>
      <p role="alert">{text.crashedHint}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <Button onClick={() => window.location.reload()}>{text.reload}</Button>
    </Page>
  );
}
