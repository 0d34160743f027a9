/** What a fault says in both languages; `a` to `d` are its arguments in order. */
interface FaultText {
  zh: (a: string, b: string, c: string, d: string) => string;
  en: (a: string, b: string, c: string, d: string) => string;
}

const texts = <Code extends string>(table: Record<Code, FaultText>) => table;

/** Every fault of a row or cell: what is wrong and what would be right. */
export const faultTexts = texts({
  REQUIRED: { zh: () => '必填，不能为空。', en: () => 'This cell must be filled.' },
  TOO_LONG: {
    zh: (limit, length) => `最多 ${limit} 个字符，现有 ${length} 个。`,
    en: (limit, length) => `At most ${limit} characters; here are ${length}.`,
  },
  INVALID_BYTES: {
    zh: () => '含有无法识别的字符（文件编码错误或已损坏），请核对原文并另存为 CSV UTF-8。',
    en: () => 'It holds characters that cannot be decoded; compare with the original and save as CSV UTF-8.',
  },
  CONTROL_CHARACTER: {
    zh: () => '单元格内有换行、制表符或其他不可见字符，请删除。',
    en: () => 'The cell holds a line break, a tab or another invisible character; remove it.',
  },
  SPREADSHEET_ERROR: {
    zh: () => '这是电子表格的错误值，请改为正确的值或留空。',
    en: () => 'This is an error value of a spreadsheet; give the right value or leave it blank.',
  },
  NUMBER_FORMAT: {
    zh: () => '代码被电子表格当作数字，末尾数位已丢失：请将该列设为“文本”后重新填写。',
    en: () => 'A spreadsheet took the code for a number and lost digits: format the column as text and enter it again.',
  },
  NOT_A_DATE: {
    zh: (hint) => `不是有效日期，应为 ${hint || '2024-12-31 这样的日期'}。`,
    en: (hint) => `Not a date; expected ${hint || 'one such as 2024-12-31'}.`,
  },
  DATE_OUT_OF_RANGE: {
    zh: (from, to) => `日期应在 ${from} 至 ${to} 之间，请核对年份。`,
    en: (from, to) => `The date should lie between ${from} and ${to}; check the year.`,
  },
  DATE_AHEAD: {
    zh: () => '日期在今天之后，请核对年份。',
    en: () => 'The date lies after today; check the year.',
  },
  NOT_A_COUNT: {
    zh: (hint) => `应为不小于 0 的整数${hint ? `，如 ${hint}` : ''}；没有填 0，不详留空。`,
    en: (hint) =>
      `A whole number from 0 up is expected${hint ? `, such as ${hint}` : ''}; none is 0, unknown is a blank cell.`,
  },
  COUNT_TOO_LARGE: {
    zh: (limit) => `数字过大，最多 ${limit}。`,
    en: (limit) => `The number is too large; at most ${limit}.`,
  },
  NOT_IN_LIST: {
    zh: (choices, _, near) =>
      `不在可选值之中${near && `，是不是要填 ${near}？全部可选值`}${near ? '：' : '，应为：'}${choices}。`,
    en: (_, choices, _near, near) =>
      `Not one of the choices${near && `; did you mean ${near}? All choices`}: ${choices}.`,
  },
  NOT_YES_OR_NO: { zh: () => '应为“是”或“否”。', en: () => 'Expected yes or no.' },
  NOT_A_CODE: {
    zh: (limit) => `代码不能含空格，最多 ${limit} 个字符。`,
    en: (limit) => `A code has no blanks and at most ${limit} characters.`,
  },
  NOT_A_DIVISION: {
    zh: (hint) => `行政区划代码应为6位数字（乡级9位）${hint ? `，此处应为 ${hint}` : '，如临沂市 371300'}。`,
    en: (hint) =>
      `A division code has six digits (nine for a township)${hint ? `; here ${hint}` : ', such as 371300 for Linyi'}.`,
  },
  NOT_AN_INDUSTRY: {
    zh: (hint) => `行业应为门类字母 A–T 或门类名称${hint ? `，此处应为 ${hint}` : ''}。`,
    en: (hint) => `The industry is a section, A to T, or its name${hint ? `; here ${hint}` : ''}.`,
  },
  ID_NUMBER: { zh: (zh) => zh, en: (_, en) => en },
  ID_NUMBER_DISAGREES: {
    zh: (zh) => `公民身份号码与“${zh}”不一致，请核对两处。`,
    en: (_, en) => `The identity number disagrees with "${en}"; compare the two.`,
  },
  ID_NUMBER_TAKEN: {
    zh: (memberNo) => `此公民身份号码已属于会员 ${memberNo}：同一人只登记一次，请用该会员编号。`,
    en: (memberNo) => `This identity number belongs to member ${memberNo}: register a person once, under that number.`,
  },
  NOT_A_PHONE: {
    zh: () => '应为11位手机号，或带区号的固定电话，如 0539-8312345。',
    en: () => 'A mobile number of 11 digits is expected, or a fixed line with its area code, such as 0539-8312345.',
  },
  OVERLAPS_STANDING: {
    zh: (from, to) => `该会员在此组织已有会籍（${from} 至 ${to || '今'}），日期重叠：请用相同的入会日期 ${from}。`,
    en: (from, to) =>
      `The member has a standing in this organization from ${from} to ${to || 'now'}: give the same start, ${from}.`,
  },
  NOT_A_YEAR: {
    zh: () => '应为四位出生年份，如 1985。',
    en: () => 'A year of birth of four digits is expected, such as 1985.',
  },
  USCC: { zh: (zh) => zh, en: (_, en) => en },
  RAGGED: {
    zh: (found, expected) => `此行有 ${found} 格，列名有 ${expected} 格：请检查多出或缺少的分隔符和引号。`,
    en: (found, expected) =>
      `The row has ${found} cells and the header ${expected}: look for a separator or quote too many or too few.`,
  },
  STRAY_QUOTE: {
    zh: () => '引号之后还有内容：单元格内的引号应写成两个（""）。',
    en: () => 'Text follows a closing quote: write a quote within a cell twice ("").',
  },
  QUOTE_NOT_CLOSED: {
    zh: () => '引号没有结束：请在该单元格末尾补上引号，或去掉开头的引号。',
    en: () => 'A quote is not closed: add the closing quote, or remove the opening one.',
  },
  ROW_TOO_LONG: {
    zh: (limit) => `此行超过 ${limit} 个字符，请检查是否缺少换行。`,
    en: (limit) => `The row has more than ${limit} characters; look for a missing line break.`,
  },
  NOT_AFTER: {
    zh: (zh, _, date) => `应晚于“${zh}”（${date}）；结束日期当天不再有效。`,
    en: (_, en, date) => `It must be later than "${en}" (${date}); the end date itself is no longer within.`,
  },
  BEFORE: {
    zh: (zh, _, date) => `不应早于“${zh}”（${date}）。`,
    en: (_, en, date) => `It must not be earlier than "${en}" (${date}).`,
  },
  EXCEEDS: {
    zh: (zh, _, whole) => `不能大于“${zh}”（${whole}）。`,
    en: (_, en, whole) => `It cannot exceed "${en}" (${whole}).`,
  },
  MEMBERS_EXCEED_WORKERS: {
    zh: (workers) => `会员多于职工（${workers}），请核实（离退休会员可能造成此情况）。`,
    en: (workers) => `More members than workers (${workers}): please verify (retired members may explain it).`,
  },
  NEEDS: {
    zh: (zh) => `填写此项时还须填写“${zh}”。`,
    en: (_, en) => `With this cell filled, "${en}" must be filled too.`,
  },
  MUST_BE_BLANK: {
    zh: (zh, _, value) => `“${zh}”为“${value}”时此项应留空。`,
    en: (_, en, value) => `With "${en}" being ${value}, this cell must be blank.`,
  },
  NO_COUNTS: {
    zh: () => '此行没有任何人数，请至少填写一项。',
    en: () => 'The row has no counts; fill at least one.',
  },
  STATUS_WITHOUT_DATE: {
    zh: () => '撤销或合并的组织须填写撤销日期。',
    en: () => 'An organization that was dissolved or merged needs its date of dissolution.',
  },
  ACTIVE_WITH_DATE: {
    zh: () => '有撤销日期的组织，状态不应为“在册”。',
    en: () => 'An organization with a date of dissolution is not active.',
  },
  DUPLICATE: {
    zh: (line) => `与第 ${line} 行重复，请删去一行。`,
    en: (line) => `The same as line ${line}; remove one of them.`,
  },
  CONTRADICTS: {
    zh: (line, value) => `与第 ${line} 行同一对象的值（${value || '空'}）不一致，请统一。`,
    en: (line, value) => `Line ${line} says ${value || 'nothing'} of the same thing; make them agree.`,
  },
  UNKNOWN_DIVISION: {
    zh: () => '数据库和本文件中都没有此行政区划，请核对代码。',
    en: () => 'Neither the database nor this file has this division; check the code.',
  },
  RETIRED_DIVISION: {
    zh: (day, successor) => `此代码已于 ${day} 停用${successor ? `，现为 ${successor}` : ''}，请核实。`,
    en: (day, successor) =>
      `This code was retired on ${day}${successor ? ` and became ${successor}` : ''}; please verify.`,
  },
  UNKNOWN_MANAGEMENT_AREA: {
    zh: (known) => `没有此功能区，现有：${known || '（无）'}。`,
    en: (known) => `There is no such management area; there are: ${known || '(none)'}.`,
  },
  UNKNOWN_ORGANIZATION: {
    zh: () => '数据库和本文件的无误行中都没有此工会组织，请核对代码。',
    en: () => 'Neither the database nor the sound rows of this file have this organization; check the code.',
  },
  DIVISION_LEVEL: {
    zh: (parent) => `上级 ${parent} 的层级应高于本行。`,
    en: (parent) => `The parent ${parent} must be of a higher level than this row.`,
  },
  ITSELF: { zh: () => '不能指向自己。', en: () => 'It cannot point to itself.' },
  USCC_TAKEN: {
    zh: (code, name) => `此统一社会信用代码已属于 ${code} ${name}。`,
    en: (code, name) => `This code belongs to ${code} ${name} already.`,
  },
  CIRCLE: {
    zh: () => '沿上级逐级向上会回到本组织，或超过 20 级，请核对上级。',
    en: () =>
      'Going up from parent to parent leads back to the organization, or through over 20 levels; check the parents.',
  },
  OVERLAPS_LINE: {
    zh: (line) => `与第 ${line} 行的起止日期重叠，请核对。`,
    en: (line) => `Its dates overlap those of line ${line}; check them.`,
  },
  OVERLAPS_RECORDED: {
    zh: (from, to) => `数据库中已有同一涵盖关系（${from} 至 ${to || '今'}），日期重叠：请用相同的起始日期 ${from}。`,
    en: (from, to) =>
      `The same coverage is recorded from ${from} to ${to || 'now'} and overlaps: give the same start, ${from}.`,
  },
  STILL_COVERED: {
    zh: (code, from) => `该单位自 ${from} 起由 ${code || '（筹建）'} 涵盖：请改为填写该行并给出结束日期。`,
    en: (code, from) =>
      `The unit is covered by ${code || '(preparing)'} since ${from}: enter that coverage with its end date instead.`,
  },
  BEFORE_FOUNDING: {
    zh: (date) => `早于该组织的成立日期 ${date}，数字自该日起计入，请核实。`,
    en: (date) => `The organization was founded on ${date}; the figures count from then on. Please verify.`,
  },
  AFTER_END: {
    zh: (date) => `${date} 起已撤销或注销，此后的数字不会计入，请核对。`,
    en: (date) => `It ended on ${date} and later figures would not count; check the dates.`,
  },
});

export type FaultCode = keyof typeof faultTexts;
