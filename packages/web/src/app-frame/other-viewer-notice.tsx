import { useApolloClient } from '@apollo/client/react';
import { pageOf } from '@uniongraph/schema/addresses/page-of';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { OTHER_VIEWER_EVENT } from '../apollo/is-other-viewer.js';
import { useText } from '../i18n/use-text.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import { type ViewerInfo, ViewerQuery } from '../widgets/viewer/viewer-query.js';
import { appFrameText } from './app-frame-text.js';
import styles from './other-viewer-notice.module.css';

/**
 * Tabs share one session: when another tab signed somebody else in, or acts for another organization, this page says so
 * as soon as it is turned to, or was refused something. It is not opened anew unasked, for something may have been typed
 * into it.
 */
export function OtherViewerNotice() {
  const text = useText(appFrameText);
  const client = useApolloClient();
  const { viewer } = useViewer();
  const [other, setOther] = useState<ViewerInfo | null>(null);
  const shown = pageOf(viewer);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const answer = await client
        .query({ query: ViewerQuery, fetchPolicy: 'no-cache', context: { queryDeduplication: false } })
        .catch(() => undefined);
      const now = answer?.data?.viewer;
      if (now && !isGone) setOther(pageOf(now) === shown ? null : now);
    };
    const moments = ['focus', OTHER_VIEWER_EVENT];
    for (const moment of moments) window.addEventListener(moment, look);
    return () => {
      isGone = true;
      setOther(null);
      for (const moment of moments) window.removeEventListener(moment, look);
    };
  }, [client, shown]);
  if (!other || pageOf(other) === shown) return null;
  return (
    <div className={styles.notice} role="alert">
      <span>{text.otherViewer(viewer.name, other.name, other.organization?.name ?? text.noOrganization)}</span>
      <Button size="small" type="primary" onClick={() => window.location.reload()}>
        {text.openAnew}
      </Button>
    </div>
  );
}
