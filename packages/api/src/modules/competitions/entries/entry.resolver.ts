import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { CompetitionType } from '../competitions/competition.type.js';
import { competitionById } from '../competitions/competition-rows.js';
import { CompetitionEntryType } from './competition-entry.type.js';
import type { EntryRow } from './entry-rows.js';

@Resolver(() => CompetitionEntryType)
export class EntryResolver {
  @FieldResolver(() => CompetitionType, { description: '所参加的竞赛。\nThe competition that it entered.' })
  competition(@Root() { competitionId }: EntryRow, @Ctx() context: Context): Promise<CompetitionType | null> {
    return competitionById(context).load(competitionId);
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '所属工会；不在可见范围内时为 null。\nThe union that it entered for; null where the viewer may not see it.',
  })
  organization(@Root() { organizationId }: EntryRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizationId);
  }

  @FieldResolver(() => String, { nullable: true, description: '所在重点工程。\nIts key project.' })
  project(@Root() { projectName }: EntryRow): string | null {
    return projectName;
  }

  @FieldResolver(() => String, { nullable: true, description: '工种。\nIts trade.' })
  trade(@Root() { tradeName }: EntryRow): string | null {
    return tradeName;
  }
}
