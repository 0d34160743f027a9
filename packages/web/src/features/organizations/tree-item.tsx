import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatValue } from '../../lib/format-value.js';
import { organizationPath } from '../../lib/organization-path.js';
import { AppLink } from '../../ui/app-link.js';
import buttonStyles from './button.module.css';
import { organizationsText } from './organizations-text.js';
import styles from './tree-item.module.css';
import type { TreeNode } from './tree-queries.js';
import { useTreeChildren } from './use-tree-children.js';

export interface TreeContext {
  line: 'AREA' | 'INDUSTRY';
  open: readonly string[];
  /** Code of the one item that Tab reaches. */
  active: string | undefined;
  onActive(code: string): void;
  onToggle(code: string): void;
}

interface TreeItemProps {
  node: TreeNode;
  level: number;
  position: number;
  setSize: number;
  context: TreeContext;
}

export function TreeItem({ node, level, position, setSize, context }: TreeItemProps) {
  const text = useText(organizationsText);
  const { locale } = useLocale();
  const count = node.below.totalCount;
  const isOpen = count > 0 && context.open.includes(node.code);
  const { loaded, isFailed, load } = useTreeChildren(node.code, context.line, isOpen);
  const number = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  return (
    <div
      role="treeitem"
      className={styles.item}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={count > 0 ? isOpen : undefined}
      aria-selected={context.active === node.code}
      tabIndex={context.active === node.code ? 0 : -1}
      data-code={node.code}
      onFocus={(event) => {
        event.stopPropagation();
        context.onActive(node.code);
      }}
    >
      <div className={styles.node}>
        <span className={styles.twisty} aria-hidden="true" onClick={() => context.onToggle(node.code)}>
          {count > 0 ? (isOpen ? '▾' : '▸') : ''}
        </span>
        <AppLink to={organizationPath(node.code)} tabIndex={-1}>
          {node.name}
        </AppLink>
        <span className={styles.nodeNote}>
          {organizationKinds.find(node.kind)?.[locale]}
          {count > 0 ? ` · ${text.childCount(number(count))}` : ''}
        </span>
      </div>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a branch of a tree, no part of a form.
        <div role="group" className={styles.branch}>
          {loaded?.nodes.map((child, index) => (
            <TreeItem
              key={child.id}
              node={child}
              level={level + 1}
              position={index + 1}
              setSize={loaded.totalCount}
              context={context}
            />
          ))}
          {!loaded && !isFailed ? <div className={styles.node}>{text.loading}</div> : null}
          {isFailed ? (
            <div className={styles.node}>
              {text.treeFailed}{' '}
              <button
                type="button"
                className={buttonStyles.button}
                onClick={() => void load(loaded?.endCursor ?? null)}
              >
                {text.retry}
              </button>
            </div>
          ) : null}
          {loaded?.hasMore && !isFailed ? (
            <div className={styles.node}>
              <button type="button" className={buttonStyles.button} onClick={() => void load(loaded.endCursor)}>
                {text.more(number(loaded.totalCount - loaded.nodes.length))}
              </button>
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
