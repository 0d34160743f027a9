import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Outlet } from 'react-router';
import { LocaleProvider } from '../i18n/locale-provider.js';
import { ThemeProvider } from '../theme/theme-provider.js';

/** Changes of the address go through the router, so that links, Back and tests see the same one. */
const inRouter = { shallow: false };

/** Language and theme hang below the router, because the language may stand in the address. */
export function Root() {
  return (
    <NuqsAdapter defaultOptions={inRouter}>
      <LocaleProvider>
        <ThemeProvider>
          <Outlet />
        </ThemeProvider>
      </LocaleProvider>
    </NuqsAdapter>
  );
}
