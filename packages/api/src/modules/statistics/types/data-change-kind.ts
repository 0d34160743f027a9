import { registerEnumType } from 'type-graphql';

export enum DataChangeKindName {
  DEMO = 'DEMO',
  IMPORT = 'IMPORT',
  EDIT = 'EDIT',
}
registerEnumType(DataChangeKindName, {
  name: 'DataChangeKind',
  description: '数据经何种操作改变。\nThe kind of act that changed data.',
  valuesConfig: {
    DEMO: { description: '载入演示数据 · Loading of the demonstration data' },
    IMPORT: { description: '导入文件 · Import of a file' },
    EDIT: { description: '编辑 · Edit' },
  },
});
