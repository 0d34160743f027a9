import { useQuery } from '@apollo/client/react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { Page } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { AreaChooser } from '../../widgets/area-chooser/area-chooser.js';
import { OutsideScope } from '../../widgets/scope/outside-scope.js';
import { useIsOutside } from '../../widgets/scope/use-is-outside.js';
import { OrganizationList } from './organization-list.js';
import { OrganizationTree } from './organization-tree.js';
import { OrganizationsAreaQuery } from './organizations-query.js';
import { organizationsText } from './organizations-text.js';
import { firstPage, useOrganizationsState } from './use-organizations-state.js';

export function OrganizationsPage() {
  const text = useText(organizationsText);
  const { locale } = useLocale();
  const [state, change] = useOrganizationsState();
  const { data } = useQuery(OrganizationsAreaQuery, { variables: { code: state.area } });
  const isOutside = useIsOutside(state.area);
  const name = data?.division ? areaName(data.division, locale) : state.area;
  return (
    <Page
      title={text.title}
      actions={
        <>
          <AreaChooser
            code={state.area}
            name={name}
            onChange={(area) => void change({ area, open: null, ...firstPage })}
          />
          <Segmented
            label={text.view}
            choices={[
              { value: 'list', label: text.list },
              { value: 'tree', label: text.tree },
            ]}
            value={state.view}
            onChange={(view) => void change({ view })}
          />
        </>
      }
    >
      {isOutside ? (
        <OutsideScope back="/organizations" />
      ) : state.view === 'list' ? (
        <OrganizationList areaName={name} state={state} onChange={change} />
      ) : (
        <OrganizationTree areaName={name} state={state} onChange={change} />
      )}
    </Page>
  );
}
