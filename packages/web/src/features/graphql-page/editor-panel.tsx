import { type GraphQLSchema, parse, print } from 'graphql';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { CodeEditor } from './code-editor.js';
import type { Draft } from './draft.js';
import styles from './graphql-page.module.css';
import { graphqlPageText } from './graphql-page-text.js';
import { operationNames } from './operation-names.js';
import { parseVariables } from './parse-variables.js';
import { sampleVariables } from './sample-variables.js';

interface EditorPanelProps {
  draft: Draft;
  schema: GraphQLSchema | undefined;
  isRunning: boolean;
  onEdit(part: Partial<Draft>): void;
  onRun(operationName: string | undefined): void;
  onShowInDocs(typeName: string): void;
}

/** Query and variables with what can be done to them. */
export function EditorPanel({ draft, schema, isRunning, onEdit, onRun, onShowInDocs }: EditorPanelProps) {
  const id = useId();
  const text = useText(graphqlPageText);
  const [chosen, setChosen] = useState('');
  const names = operationNames(draft.query);
  const operationName = names.includes(chosen) ? chosen : names[0];
  const run = () => onRun(operationName);
  const withDocument = (edit: (document: ReturnType<typeof parse>) => Partial<Draft>) => {
    try {
      onEdit(edit(parse(draft.query, { noLocation: true })));
    } catch {
      run();
    }
  };
  return (
    <section className={styles.panel} aria-labelledby={`${id}-query`}>
      <div className={styles.bar}>
        <h2 id={`${id}-query`}>{text.query}</h2>
        {names.length > 1 ? (
          <select
            className={styles.select}
            aria-label={text.operation}
            value={operationName}
            onChange={(event) => setChosen(event.target.value)}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        ) : null}
        <button
          type="button"
          className={styles.button}
          onClick={() => withDocument((document) => ({ query: tidy(draft.query, print(document)) }))}
        >
          {text.format}
        </button>
        <button type="button" className={`${styles.button} ${styles.run}`} disabled={isRunning} onClick={run}>
          {text.run}
          <span className={styles.shortcut}>{text.runHint}</span>
        </button>
      </div>
      <div className={styles.queryBox}>
        <CodeEditor
          language="graphql"
          label={text.query}
          describedBy={`${id}-hint`}
          value={draft.query}
          schema={schema}
          onChange={(query) => onEdit({ query })}
          onRun={run}
          onShowInDocs={onShowInDocs}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {text.editorHint}
      </p>
      <div className={styles.bar}>
        <h2>{text.variables}</h2>
        <button
          type="button"
          className={styles.button}
          onClick={() =>
            withDocument((document) => ({ variables: sampleVariables(document, parseVariables(draft.variables)) }))
          }
        >
          {text.fillVariables}
        </button>
      </div>
      <div className={styles.variablesBox}>
        <CodeEditor
          language="json"
          label={text.variables}
          value={draft.variables}
          onChange={(variables) => onEdit({ variables })}
          onRun={run}
        />
      </div>
    </section>
  );
}

/** The printer drops comments: those at the top are put back, a text with comments further down keeps its own form. */
function tidy(query: string, printed: string): string {
  const [top = ''] = /^(?:[ \t]*(?:#.*)?\n)*/.exec(query) ?? [];
  return query.slice(top.length).includes('#') ? query : top + printed;
}
