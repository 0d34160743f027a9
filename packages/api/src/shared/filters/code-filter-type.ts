import { type ClassType, Field, InputType } from 'type-graphql';

/** Conditions on a code of a closed list. */
export interface CodeFilter<Code extends string> {
  eq?: Code | null;
  in?: Code[] | null;
}

/** Makes the comparator `name` of an enum; `zh` and `en` name what is compared. */
export function codeFilterType<Code extends string>(
  codes: { readonly [Each in Code]: Each },
  name: string,
  zh: string,
  en: string,
): ClassType<CodeFilter<Code>> {
  @InputType(name, { description: `${zh}条件，各项须同时满足。\nConditions on the ${en}; all of them must hold.` })
  class CodeFilterType implements CodeFilter<Code> {
    @Field(() => codes, { nullable: true, description: '等于。\nEqual to.' })
    eq?: Code | null;

    @Field(() => [codes], { nullable: true, description: '等于其中之一。\nEqual to one of these.' })
    in?: Code[] | null;
  }
  return CodeFilterType;
}
