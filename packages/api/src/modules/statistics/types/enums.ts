import { registerEnumType } from 'type-graphql';

export enum Unit {
  COUNT = 'COUNT',
  PERCENT = 'PERCENT',
}
registerEnumType(Unit, {
  name: 'Unit',
  description: '数值的表示方式。\nHow a value is meant.',
  valuesConfig: {
    COUNT: { description: '计数，计量单位见 countUnit。\nA count; see countUnit.' },
    PERCENT: { description: '比率：值为小数，0.93 即 93%。\nA rate: the value is a ratio, 0.93 for 93 %.' },
  },
});

export enum PeriodShiftName {
  YEAR = 'YEAR',
  HALF_YEAR = 'HALF_YEAR',
  QUARTER = 'QUARTER',
  MONTH = 'MONTH',
}
registerEnumType(PeriodShiftName, {
  name: 'PeriodShift',
  description: '与本行时期相比往前推多久。\nHow far before the row’s own period.',
  valuesConfig: {
    YEAR: { description: '上年同期 · One year earlier' },
    HALF_YEAR: { description: '半年前 · Half a year earlier' },
    QUARTER: { description: '一个季度前 · One quarter earlier' },
    MONTH: { description: '一个月前 · One month earlier' },
  },
});

export enum IndicatorWindowName {
  PERIOD = 'PERIOD',
  YEAR_TO_DATE = 'YEAR_TO_DATE',
  MOVING_3_MONTHS = 'MOVING_3_MONTHS',
  MOVING_12_MONTHS = 'MOVING_12_MONTHS',
}
registerEnumType(IndicatorWindowName, {
  name: 'IndicatorWindow',
  description:
    '时期数统计的起止，总是止于本行时期的最后一天；时点数和由时点数算出的比率取期末，不受影响。\nThe span that flows are counted over, always up to the last day of the row’s period; stocks and rates of stocks are as they are on that day, whatever the window.',
  valuesConfig: {
    PERIOD: { description: '时期本身 · The period itself' },
    YEAR_TO_DATE: { description: '自期末所在年的1月1日起累计 · From 1 January of the year in which the period ends' },
    MOVING_3_MONTHS: { description: '截至期末的三个月 · The three months up to the period’s end' },
    MOVING_12_MONTHS: { description: '截至期末的十二个月 · The twelve months up to the period’s end' },
  },
});
