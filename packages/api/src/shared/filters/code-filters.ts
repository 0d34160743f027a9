import {
  DataSourceEnum,
  DivisionLevelEnum,
  FigureQualifierEnum,
  OrganizationKindEnum,
  OrganizationLevelEnum,
  OrganizationStatusEnum,
  PeriodKindEnum,
  SexEnum,
  UnionStateEnum,
} from '../graphql/enums.js';
import { codeFilterType } from './code-filter-type.js';

export const DivisionLevelFilter = codeFilterType(
  DivisionLevelEnum,
  'DivisionLevelFilter',
  '行政区划层级',
  'level of division',
);
export const OrganizationLevelFilter = codeFilterType(
  OrganizationLevelEnum,
  'OrganizationLevelFilter',
  '工会组织层级',
  'level of union organization',
);
export const OrganizationKindFilter = codeFilterType(
  OrganizationKindEnum,
  'OrganizationKindFilter',
  '工会组织类型',
  'kind of union organization',
);
export const OrganizationStatusFilter = codeFilterType(
  OrganizationStatusEnum,
  'OrganizationStatusFilter',
  '工会组织状态',
  'status of union organization',
);
export const UnionStateFilter = codeFilterType(
  UnionStateEnum,
  'UnionStateFilter',
  '建会状态',
  'union state of an employing unit',
);
export const DataSourceFilter = codeFilterType(DataSourceEnum, 'DataSourceFilter', '数据来源', 'source of data');
export const PeriodKindFilter = codeFilterType(
  PeriodKindEnum,
  'PeriodKindFilter',
  '指标时间属性',
  'time nature of a figure',
);
export const FigureQualifierFilter = codeFilterType(
  FigureQualifierEnum,
  'FigureQualifierFilter',
  '数字限定语',
  'qualifier of a figure',
);
export const SexFilter = codeFilterType(SexEnum, 'SexFilter', '性别', 'sex');
