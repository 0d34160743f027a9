import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import type { PresentedRecord } from '../records/present-record.js';
import { subjectLoaders } from '../records/subject-loaders.js';
import { StatisticsRecordType } from '../types/statistics-record.type.js';

@Resolver(() => StatisticsRecordType)
export class StatisticsRecordResolver {
  @FieldResolver(() => NodeType, {
    nullable: true,
    description:
      '对象本身：用人单位、工会组织（报送数即其所报）、竞赛、荣誉或会籍；已删除的为空，会籍对不办理个人事务的角色和外部系统为空。\nThe subject itself: an employing unit, a union organization (of reported numbers the one that reported), a competition, an honour or a membership; null once deleted, and a membership is null to roles that do not deal with persons and to systems.',
  })
  async node(@Root() { subjectTable, subjectId }: PresentedRecord, @Ctx() context: Context): Promise<NodeType | null> {
    const load = subjectTable === null ? undefined : subjectLoaders[subjectTable];
    return load ? load(context, subjectId) : null;
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '当时所属或涵盖它的工会组织；没有则为空。\nThe organization that it then belonged to or was covered by; null without one.',
  })
  async organization(
    @Root() { organizationId }: PresentedRecord,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    return organizationId ? organizationById(context).load(organizationId) : null;
  }
}
