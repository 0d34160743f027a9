import { Field, ObjectType } from 'type-graphql';

@ObjectType('LikelyDuplicate', {
  simpleResolvers: true,
  description:
    '可能是同一户的另一份档案：申请人身份证号相同（已结案），或姓名、性别、出生年份都相同。\nAnother file that may be of the same household: its applicant has the same identity number (in a closed file), or the same name, sex and year of birth.',
})
export class LikelyDuplicateType {
  @Field(() => String, {
    nullable: true,
    description: '档案编号；在其他单位的为 null。\nNumber of the file, null of one at another organization.',
  })
  caseNo!: string | null;
}
