import { Arg } from 'type-graphql';
import { OrganizationLineEnum } from '../../shared/graphql/enums.js';

/** The argument `line`, the area line by default. */
export const LineArg = (): ParameterDecorator =>
  Arg('line', () => OrganizationLineEnum, {
    nullable: true,
    defaultValue: OrganizationLineEnum.AREA,
    description: '领导系统，默认地方。\nLine of command, the area line by default.',
  }) as ParameterDecorator;
