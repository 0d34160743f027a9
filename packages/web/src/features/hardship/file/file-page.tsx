import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { AppLink } from '../../../ui/app-link.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Page } from '../../../ui/page.js';
import { SyntheticMark } from '../../../ui/synthetic-mark.js';
import styles from './file.module.css';
import { FileContent } from './file-content.js';
import { FileQuery } from './file-queries.js';
import { fileText } from './file-text.js';
import { PrintSheet } from './print-sheet.js';
import { useIsPrinting } from './use-is-printing.js';

/** The file of a household, masked; who keeps it does so here. On paper there is a sheet of its own, always masked. */
export function FilePage() {
  const text = useText(fileText);
  const { locale } = useLocale();
  const { caseNo = '' } = useParams();
  const isPrinting = useIsPrinting();
  const { data, error, loading, refetch } = useQuery(FileQuery, { variables: { caseNo }, fetchPolicy: 'no-cache' });
  const file = data?.hardshipCases.nodes[0];
  const readAgain = () => void refetch().catch(() => undefined);
  return (
    <>
      <div className={styles.screen}>
        <Page
          title={file || loading || error ? text.title(caseNo) : text.noFile}
          actions={
            file ? (
              <>
                {file.provenance === 'SYNTHETIC' ? <SyntheticMark /> : null}
                <Button onClick={() => window.print()}>{text.print}</Button>
              </>
            ) : null
          }
        >
          <nav aria-label={text.path}>
            <AppLink to="/hardship">‹ {text.back}</AppLink>
          </nav>
          {loading && !file ? <LoadingState height={480} /> : null}
          {error && !loading ? <ErrorState problem={readProblem(error, locale)} onRetry={readAgain} /> : null}
          {!file && !loading && !error ? <p>{text.noFileHint(caseNo)}</p> : null}
          {file ? <FileContent key={file.id} file={file} onChanged={readAgain} /> : null}
        </Page>
      </div>
      {isPrinting && file ? <PrintSheet file={file} /> : null}
    </>
  );
}
