import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';

export interface EditorOptions {
  parent: HTMLElement;
  language: 'graphql' | 'json';
  text: string;
  label: string;
  /** Id of the element that says how to leave and complete. */
  describedBy?: string | undefined;
  onChange(text: string): void;
  onRun(): void;
  onShowInDocs?(typeName: string): void;
}

export interface Editor {
  setText(text: string): void;
  setSchema(schema: GraphQLSchema | undefined): void;
  destroy(): void;
}

/** A CodeMirror editor. This module carries the editor's whole weight and is loaded when the page is open. */
export function createEditor(options: EditorOptions): Editor {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [...languageOf(options), ...common(options)],
    }),
  });
  return {
    setText: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setSchema: (schema) => {
      if (options.language === 'graphql') updateSchema(view, schema);
    },
    destroy: () => view.destroy(),
  };
}

function languageOf({ language, onShowInDocs }: EditorOptions): Extension[] {
  if (language === 'json')
    return [json(), linter((view) => (view.state.doc.length > 0 ? jsonParseLinter()(view) : []))];
  return graphql(undefined, {
    onShowInDocs: (_field, type, parentType) => {
      const name = parentType ?? type;
      if (name) onShowInDocs?.(name);
    },
  });
}

function common({ label, describedBy, onChange, onRun }: EditorOptions): Extension[] {
  const run = () => {
    onRun();
    return true;
  };
  return [
    keymap.of([
      { key: 'Mod-Enter', run },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    syntaxHighlighting(highlighting),
    theme,
    EditorView.contentAttributes.of({
      'aria-label': label,
      tabindex: '0',
      ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}

/** Colours are the page's own variables, so that light and dark follow. */
const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--ug-link)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--ug-success)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom, tags.special(tags.name)], color: 'var(--ug-warning)' },
  { tag: [tags.variableName, tags.typeName], color: 'var(--ug-error)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--ug-text)' },
  { tag: tags.comment, color: 'var(--ug-text-muted)', fontStyle: 'italic' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--ug-surface)', color: 'var(--ug-text)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--ug-primary)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, "DejaVu Sans Mono", monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ug-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--ug-text)' },
  '.cm-gutters': { backgroundColor: 'var(--ug-surface)', color: 'var(--ug-text-muted)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--ug-fill)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ug-fill-strong) !important',
  },
  '.cm-tooltip': { backgroundColor: 'var(--ug-raised)', color: 'var(--ug-text)', border: '1px solid var(--ug-border)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ug-primary)', color: '#fff' },
  '.cm-completionInfo': { maxWidth: '360px', whiteSpace: 'pre-line' },
});
