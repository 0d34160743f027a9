import { useQuery } from '@apollo/client/react';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { useId, useState } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Segmented } from '../../ui/segmented.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { organizationsText } from './organizations-text.js';
import styles from './panel.module.css';
import { TreeItem } from './tree-item.js';
import { onTreeKey } from './tree-keys.js';
import { TreeRootsQuery } from './tree-queries.js';
import type { ChangeOrganizations, OrganizationsState } from './use-organizations-state.js';

interface OrganizationTreeProps {
  areaName: string;
  state: OrganizationsState;
  onChange: ChangeOrganizations;
}

/** The tree below the federations of an area, on either line; what is unfolded stands in the address. */
export function OrganizationTree({ areaName, state, onChange }: OrganizationTreeProps) {
  const id = useId();
  const text = useText(organizationsText);
  const { locale } = useLocale();
  const { area, line } = state;
  const kind = line === 'AREA' ? 'GENERAL_FEDERATION' : 'INDUSTRIAL_UNION';
  const { data, error, loading, refetch } = useQuery(TreeRootsQuery, { variables: { area, kind, line } });
  const roots = data?.unionOrganizations.nodes;
  const open = state.open ?? roots?.map(({ code }) => code) ?? [];
  const [focused, setFocused] = useState<string>();
  const toggle = (code: string) => {
    const next = open.includes(code) ? open.filter((other) => other !== code) : [...open, code];
    void onChange({ open: next }, { history: 'replace' });
  };
  const context = { line, open, active: focused ?? roots?.[0]?.code, onActive: setFocused, onToggle: toggle };
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`} aria-busy={loading}>
      <div className={styles.panelHead}>
        <h2 id={`${id}-title`}>
          {text.treeOf(areaName)}
          {roots?.some(({ provenance }) => provenance === 'SYNTHETIC') ? <SyntheticMark /> : null}
        </h2>
        <Segmented
          label={text.line}
          choices={organizationLines.items.map((item) => ({ value: item.code, label: item[locale] }))}
          value={line}
          onChange={(next) => void onChange({ line: next, open: null })}
        />
      </div>
      {error && !data ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
      {loading && !data ? <LoadingState height={320} /> : null}
      {roots?.length === 0 ? (
        <>
          <p>
            <strong>{text.noRoot}</strong>
          </p>
          <p className={styles.hint}>{text.noRootHint}</p>
        </>
      ) : null}
      {roots && roots.length > 0 ? (
        <>
          <div
            role="tree"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-keys`}
            onKeyDown={(event) => onTreeKey(event, toggle)}
          >
            {roots.map((node, index) => (
              <TreeItem
                key={node.id}
                node={node}
                level={1}
                position={index + 1}
                setSize={roots.length}
                context={context}
              />
            ))}
          </div>
          <p id={`${id}-keys`} className={styles.hint}>
            {text.treeKeys}
          </p>
        </>
      ) : null}
    </section>
  );
}
