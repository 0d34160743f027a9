import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { infoOfSession, infoOfViewer } from './viewer-info.js';
import { ViewerInfoType } from './viewer-info.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerInfoType, {
    nullable: true,
    description: '登录者；未登录为 null。\nWho is signed in; null for nobody.',
  })
  viewer(@Ctx() context: Context): ViewerInfoType | null {
    const { asking, viewer } = context;
    if (asking.session) return infoOfSession(context, asking.session);
    return viewer && infoOfViewer(context, viewer);
  }
}
