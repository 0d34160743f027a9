import { parse } from 'graphql';
import { useEffect, useState } from 'react';
import type { Draft } from './draft.js';
import { EditorPanel } from './editor-panel.js';
import type { Example } from './example.js';
import styles from './graphql-page.module.css';
import { ResultPanel } from './result-panel.js';
import { sampleVariables } from './sample-variables.js';
import { SidePanel, type SideView } from './side-panel.js';
import { useDrafts } from './use-drafts.js';
import { useRun } from './use-run.js';
import { useSchema } from './use-schema.js';

interface WorkbenchProps {
  examples: readonly Example[];
  /** What a link brought along. */
  fromAddress: Draft | null;
}

/** Examples and documentation, editors, result: three panels over one draft. */
export function Workbench({ examples, fromAddress }: WorkbenchProps) {
  const { schema, isFailed, retry } = useSchema();
  const { draft, recent, begin, edit, replace, remember } = useDrafts({ query: '', variables: '' }, fromAddress);
  const { result, problem, isRunning, run } = useRun();
  const [view, setView] = useState<SideView>('EXAMPLES');
  const [docsPath, setDocsPath] = useState<string[]>([]);
  const first = examples[0];
  useEffect(() => {
    if (first) begin(draftOf(first));
  }, [first, begin]);
  const showInDocs = (typeName: string) => {
    setView('DOCS');
    setDocsPath((path) => [...path, typeName]);
  };
  return (
    <div className={styles.columns}>
      <SidePanel
        examples={examples}
        recent={recent}
        schema={schema}
        isSchemaFailed={isFailed}
        view={view}
        docsPath={docsPath}
        onView={setView}
        onDocsPath={setDocsPath}
        onRetrySchema={retry}
        onExample={(example) => replace(draftOf(example))}
        onDraft={replace}
      />
      <EditorPanel
        draft={draft}
        schema={schema}
        isRunning={isRunning}
        onEdit={edit}
        onRun={(operationName) => {
          remember(draft);
          void run(draft, operationName);
        }}
        onShowInDocs={showInDocs}
      />
      <ResultPanel result={result} problem={problem} isRunning={isRunning} />
    </div>
  );
}

const draftOf = ({ query, variables }: Example): Draft => ({
  query: `${query.trim()}\n`,
  variables: variables?.trim() ?? sampleVariables(parse(query)),
});
