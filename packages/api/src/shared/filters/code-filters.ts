import {
  ArchiveLevelEnum,
  AssistanceBatchStateEnum,
  AssistanceGrantStateEnum,
  AssistanceKindEnum,
  CompetitionKindEnum,
  CompetitionLevelEnum,
  DataSourceEnum,
  DivisionLevelEnum,
  FigureQualifierEnum,
  FundSourceEnum,
  HardshipCategoryEnum,
  HardshipCauseEnum,
  HardshipStateEnum,
  HolderKindEnum,
  HonourKindEnum,
  NominationStateEnum,
  OrganizationKindEnum,
  OrganizationLevelEnum,
  OrganizationStatusEnum,
  PeriodKindEnum,
  RecognitionLevelEnum,
  RecognitionStageEnum,
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
export const ArchiveLevelFilter = codeFilterType(ArchiveLevelEnum, 'ArchiveLevelFilter', '建档标准', 'archive level');
export const HardshipCategoryFilter = codeFilterType(
  HardshipCategoryEnum,
  'HardshipCategoryFilter',
  '困难类别',
  'category of hardship',
);
export const HardshipCauseFilter = codeFilterType(
  HardshipCauseEnum,
  'HardshipCauseFilter',
  '致困原因',
  'cause of hardship',
);
export const HardshipStateFilter = codeFilterType(
  HardshipStateEnum,
  'HardshipStateFilter',
  '档案状态',
  'state of a hardship file',
);
export const HolderKindFilter = codeFilterType(
  HolderKindEnum,
  'HolderKindFilter',
  '荣誉获得者类型',
  'kind of holder of an honour',
);
export const HonourKindFilter = codeFilterType(HonourKindEnum, 'HonourKindFilter', '荣誉类别', 'kind of honour');
export const NominationStateFilter = codeFilterType(
  NominationStateEnum,
  'NominationStateFilter',
  '推荐状态',
  'state of a nomination',
);
export const RecognitionLevelFilter = codeFilterType(
  RecognitionLevelEnum,
  'RecognitionLevelFilter',
  '荣誉级别',
  'level of an honour',
);
export const RecognitionStageFilter = codeFilterType(
  RecognitionStageEnum,
  'RecognitionStageFilter',
  '评选阶段',
  'stage of a round of honours',
);
export const FundSourceFilter = codeFilterType(
  FundSourceEnum,
  'FundSourceFilter',
  '帮扶资金来源',
  'source of assistance funds',
);
export const AssistanceKindFilter = codeFilterType(
  AssistanceKindEnum,
  'AssistanceKindFilter',
  '帮扶类别',
  'kind of assistance',
);
export const AssistanceBatchStateFilter = codeFilterType(
  AssistanceBatchStateEnum,
  'AssistanceBatchStateFilter',
  '帮扶批次状态',
  'state of an assistance batch',
);
export const AssistanceGrantStateFilter = codeFilterType(
  AssistanceGrantStateEnum,
  'AssistanceGrantStateFilter',
  '帮扶发放状态',
  'state of an assistance grant',
);
export const CompetitionKindFilter = codeFilterType(
  CompetitionKindEnum,
  'CompetitionKindFilter',
  '竞赛类别',
  'kind of competition',
);
export const CompetitionLevelFilter = codeFilterType(
  CompetitionLevelEnum,
  'CompetitionLevelFilter',
  '竞赛级别',
  'level of a competition',
);
