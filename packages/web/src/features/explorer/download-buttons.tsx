import { useState } from 'react';
import type { Report } from '../../exports/report.js';
import { saveReport } from '../../exports/save-report.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { reportText } from './report-text.js';
import styles from './result.module.css';
import { resultText } from './result-text.js';

/** Downloads of the table as it is shown; the report is built on demand. */
export function DownloadButtons({ buildReport }: { buildReport: (() => Report) | null }) {
  const text = useText(resultText);
  const { locale } = useLocale();
  const [isFailed, setIsFailed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const download = async (extension: 'csv' | 'xlsx') => {
    if (!buildReport) return;
    setIsBusy(true);
    setIsFailed(false);
    try {
      await saveReport(buildReport(), extension, reportText[locale].marksColumn);
    } catch {
      setIsFailed(true);
    } finally {
      setIsBusy(false);
    }
  };
  const isDisabled = !buildReport || isBusy;
  return (
    <>
      <button type="button" className={styles.button} disabled={isDisabled} onClick={() => void download('xlsx')}>
        {text.downloadXlsx}
      </button>
      <button type="button" className={styles.button} disabled={isDisabled} onClick={() => void download('csv')}>
        {text.downloadCsv}
      </button>
      {isFailed ? (
        <span role="alert" className={styles.failed}>
          {text.downloadFailed}
        </span>
      ) : null}
    </>
  );
}
