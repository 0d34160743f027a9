/** Surnames of two characters in use. */
export const surnames: ReadonlySet<string> = new Set(
  (
    '欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 贺兰 完颜 慕容 尉迟 长孙 端木 公孙 公冶 东方 独孤 南宫 西门 ' +
    '百里 呼延 宇文 轩辕 澹台 濮阳 淳于 单于 太叔 万俟 闻人 赫连 钟离 宗政 鲜于 闾丘 亓官 司空 仲孙 东郭 ' +
    '第五 梁丘 左丘 谷梁 拓跋 纳兰 叶赫 富察 爱新'
  ).split(' '),
);
