import type { ApolloServerPlugin } from '@apollo/server';
import { pageOf } from '@uniongraph/schema/addresses/page-of';
import type { Context } from '../context.js';
import { apiError } from '../errors.js';

const otherViewer = {
  zh: '这个浏览器已在别的标签页改由他人或另一组织登录，这一页不能再用：请重新打开。',
  en: 'Another tab of this browser acts as somebody else or for another organization by now: open this page anew.',
};

/** Refuses what a page asks that was opened for somebody else than the session now stands for, before any of it runs. */
export const samePage = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { asking } }) {
        const { session, openedFor } = asking;
        if (openedFor === null || !session) return;
        const { user, place } = session;
        const organization = place && { code: place.organization?.code ?? null, line: place.line };
        if (openedFor !== pageOf({ username: user.username, organization: organization ?? null }))
          throw apiError('CONFLICT', otherViewer, { reason: 'OTHER_VIEWER' });
      },
    };
  },
});
