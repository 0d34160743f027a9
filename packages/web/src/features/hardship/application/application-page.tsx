import { useText } from '../../../i18n/use-text.js';
import { AppLink } from '../../../ui/app-link.js';
import { Page } from '../../../ui/page.js';
import { useIsWriter } from '../use-is-writer.js';
import { ApplicationForm } from './application-form.js';
import { applicationText } from './application-text.js';

/** Where a case officer enters the application of a household. */
export function ApplicationPage() {
  const text = useText(applicationText);
  const isWriter = useIsWriter();
  return (
    <Page title={text.title}>
      <nav aria-label={text.path}>
        <AppLink to="/hardship">‹ {text.back}</AppLink>
      </nav>
      {isWriter ? <ApplicationForm /> : <p>{text.notYours}</p>}
    </Page>
  );
}
