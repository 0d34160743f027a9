import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import type { Editor } from './create-editor.js';
import styles from './graphql-page.module.css';

interface CodeEditorProps {
  language: 'graphql' | 'json';
  label: string;
  describedBy?: string;
  value: string;
  schema?: GraphQLSchema | undefined;
  onChange(value: string): void;
  onRun(): void;
  onShowInDocs?(typeName: string): void;
}

/** A plain text field at once; the editor with completion takes its place when its chunk has arrived. */
export function CodeEditor(props: CodeEditorProps) {
  const { language, label, describedBy, value, schema, onChange, onRun } = props;
  const parent = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<Editor>();

  useEffect(() => {
    let created: Editor | undefined;
    let isGone = false;
    import('./create-editor.js')
      .then(({ createEditor }) => {
        if (isGone || !parent.current) return;
        created = createEditor({
          parent: parent.current,
          language,
          label,
          describedBy,
          text: latest.current.value,
          onChange: (text) => latest.current.onChange(text),
          onRun: () => latest.current.onRun(),
          onShowInDocs: (typeName) => latest.current.onShowInDocs?.(typeName),
        });
        setEditor(created);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
      created?.destroy();
      setEditor(undefined);
    };
  }, [language, label, describedBy]);

  useEffect(() => editor?.setText(value), [editor, value]);
  useEffect(() => editor?.setSchema(schema), [editor, schema]);

  return (
    <>
      <div ref={parent} className={styles.editor} hidden={!editor} />
      {editor ? null : (
        <textarea
          className={styles.textarea}
          aria-label={label}
          aria-describedby={describedBy}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRun();
          }}
        />
      )}
    </>
  );
}
