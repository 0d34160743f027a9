import { useText } from '../../../i18n/use-text.js';
import { Page } from '../../../ui/page.js';
import { accountText } from './account-text.js';

export function AccountPage() {
  const text = useText(accountText);
  return <Page title={text.title}>…</Page>;
}
