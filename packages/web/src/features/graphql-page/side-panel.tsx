import type { GraphQLSchema } from 'graphql';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { Segmented } from '../../ui/segmented.js';
import { DocsPanel } from './docs-panel.js';
import type { Draft } from './draft.js';
import { DraftList } from './draft-list.js';
import type { Example } from './example.js';
import { exampleTitle } from './example-title.js';
import styles from './graphql-page.module.css';
import { graphqlPageText } from './graphql-page-text.js';
import { operationNames } from './operation-names.js';

export type SideView = 'EXAMPLES' | 'DOCS' | 'RECENT';

interface SidePanelProps {
  examples: readonly Example[];
  recent: readonly Draft[];
  schema: GraphQLSchema | undefined;
  isSchemaFailed: boolean;
  view: SideView;
  docsPath: readonly string[];
  onView(view: SideView): void;
  onDocsPath(path: string[]): void;
  onRetrySchema(): void;
  onExample(example: Example): void;
  onDraft(draft: Draft): void;
}

export function SidePanel(props: SidePanelProps) {
  const { examples, recent, schema, isSchemaFailed, view, docsPath } = props;
  const text = useText(graphqlPageText);
  const { locale } = useLocale();
  return (
    <section className={`${styles.panel} ${styles.side}`} aria-label={text.side}>
      <Segmented
        label={text.side}
        choices={[
          { value: 'EXAMPLES', label: text.examples },
          { value: 'DOCS', label: text.docs },
          { value: 'RECENT', label: text.recent },
        ]}
        value={view}
        onChange={props.onView}
      />
      {view === 'EXAMPLES' ? (
        <DraftList
          empty={text.noExamples}
          items={examples.map((example) => ({
            key: example.name,
            title: exampleTitle(example, locale),
            note: operationNames(example.query).join(', '),
            onChoose: () => props.onExample(example),
          }))}
        />
      ) : null}
      {view === 'RECENT' ? (
        <DraftList
          empty={text.noRecent}
          items={recent.map((draft) => ({
            key: JSON.stringify(draft),
            title: operationNames(draft.query).join(', ') || text.unnamed,
            note: draft.query.replace(/\s+/g, ' ').slice(0, 80),
            onChoose: () => props.onDraft(draft),
          }))}
        />
      ) : null}
      {view === 'DOCS' && schema ? <DocsPanel schema={schema} path={docsPath} onPath={props.onDocsPath} /> : null}
      {view === 'DOCS' && !schema ? (
        <p className={styles.hint}>{isSchemaFailed ? text.docsFailed : text.docsLoading}</p>
      ) : null}
      {isSchemaFailed ? (
        <button type="button" className={styles.button} onClick={props.onRetrySchema}>
          {text.retry}
        </button>
      ) : null}
    </section>
  );
}
