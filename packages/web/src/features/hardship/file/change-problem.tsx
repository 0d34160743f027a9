import { Button } from 'antd';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { actsText } from './acts-text.js';
import styles from './file.module.css';

interface ChangeProblemProps {
  error: unknown;
  /** What is wrong besides what the fields say themselves. */
  message: string;
  onReadAgain(): void;
}

/** Why a change was refused. Where somebody else changed the file meanwhile, what was typed stays and the file is read anew. */
export function ChangeProblem({ error, message, onReadAgain }: ChangeProblemProps) {
  const text = useText(actsText);
  const { locale } = useLocale();
  const isConflict = error !== undefined && readProblem(error, locale).code === 'CONFLICT';
  if (!isConflict) return <FormProblem>{message}</FormProblem>;
  return (
    <div className={styles.conflict} role="alert">
      <p>{text.conflict}</p>
      <Button size="small" onClick={onReadAgain}>
        {text.readAgain}
      </Button>
    </div>
  );
}
