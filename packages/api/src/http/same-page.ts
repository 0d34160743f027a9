import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { apiError } from '../errors.js';
import { pageOfSession } from '../modules/access/sessions/page-of-session.js';

const otherViewer = {
  zh: '这个浏览器现在以他人或另一组织的身份登录，这一页不能再用：请重新打开。',
  en: 'This browser acts as somebody else or for another organization by now: open this page anew.',
};

/** Refuses what a page asks that was opened for somebody else than the session now stands for, before any of it runs. */
export const samePage = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { asking } }) {
        const { session, openedFor } = asking;
        if (openedFor !== null && session && openedFor !== pageOfSession(session))
          throw apiError('CONFLICT', otherViewer, { reason: 'OTHER_VIEWER', http: { status: 409 } });
      },
    };
  },
});
