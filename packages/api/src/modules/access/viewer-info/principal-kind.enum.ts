import { registerEnumType } from 'type-graphql';

export enum PrincipalKind {
  USER = 'USER',
  API_KEY = 'API_KEY',
}

registerEnumType(PrincipalKind, {
  name: 'PrincipalKind',
  description: '请求者的种类。\nKind of who asks.',
  valuesConfig: {
    USER: { description: '用户。\nA user.' },
    API_KEY: { description: '接口密钥。\nAn API key.' },
  },
});
