import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../ui/panel.js';
import { actsText } from './acts-text.js';
import { EditForm } from './edit-form.js';
import type { HardshipFile } from './file-queries.js';

interface EditPanelProps {
  file: HardshipFile;
  onChanged(): void;
}

/** Corrections of a file, behind a button: most who open a file change nothing. */
export function EditPanel({ file, onChanged }: EditPanelProps) {
  const text = useText(actsText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      title={text.edit}
      actions={<Button onClick={() => setIsOpen(!isOpen)}>{isOpen ? text.cancel : text.open}</Button>}
    >
      {isOpen ? <EditForm file={file} onChanged={onChanged} /> : null}
    </Panel>
  );
}
