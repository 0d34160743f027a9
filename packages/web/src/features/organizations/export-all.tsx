import { useEffect, useRef } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatValue } from '../../lib/format-value.js';
import buttonStyles from './button.module.css';
import styles from './export-all.module.css';
import { exportText } from './export-text.js';
import type { listVariables } from './list-variables.js';
import { isOpen, useExport } from './use-export.js';

/** Exports every organization that the list holds, on whichever page, as a file that the server makes. */
export function ExportAll({ variables }: { variables: ReturnType<typeof listVariables> }) {
  const text = useText(exportText);
  const { locale } = useLocale();
  const { job, isBusy, error, start, cancel } = useExport();
  const link = useRef<HTMLAnchorElement>(null);
  const fetched = useRef<string>(null);
  const { where, orderBy, search } = variables;
  const order = (format: 'XLSX' | 'CSV') =>
    void start({ format, unionOrganizations: { where, orderBy, ...(search ? { search } : {}) } });
  useEffect(() => {
    if (!job?.url || fetched.current === job.id) return;
    fetched.current = job.id;
    link.current?.click();
  }, [job?.url, job?.id]);
  const percent = `${Math.floor((job?.progress ?? 0) * 100)}%`;
  return (
    <div className={styles.bar}>
      <span role="status">
        {job?.status === 'QUEUED' ? text.waiting : null}
        {job?.status === 'RUNNING' ? text.writing(percent) : null}
        {job?.status === 'CANCELLED' ? text.cancelled : null}
        {job?.status === 'SUCCEEDED' ? text.done(formatValue(job.rowCount, { unit: 'COUNT' }, locale)) : null}
      </span>
      {isOpen(job) ? (
        <>
          <progress className={styles.progress} aria-label={text.exportAll} value={job?.progress} />
          <button type="button" className={buttonStyles.button} onClick={cancel}>
            {text.cancel}
          </button>
        </>
      ) : null}
      {job?.url ? (
        <a ref={link} href={job.url} download>
          {text.download}
        </a>
      ) : null}
      {job?.failure ? <span role="alert">{text.failed[job.failure.code]}</span> : null}
      {error ? <span role="alert">{readProblem(error, locale).message}</span> : null}
      <button type="button" className={buttonStyles.button} disabled={isBusy} onClick={() => order('XLSX')}>
        {text.exportXlsx}
      </button>
      <button type="button" className={buttonStyles.button} disabled={isBusy} onClick={() => order('CSV')}>
        {text.exportCsv}
      </button>
    </div>
  );
}
