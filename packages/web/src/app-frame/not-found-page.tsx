import { useText } from '../i18n/use-text.js';
import { AppLink } from '../ui/app-link.js';
import { Page } from '../ui/page.js';
import { appFrameText } from './app-frame-text.js';

export function NotFoundPage() {
  const text = useText(appFrameText);
  return (
    <Page title={text.notFound}>
      <p>{text.notFoundHint}</p>
      <AppLink to="/">{text.home}</AppLink>
    </Page>
  );
}
