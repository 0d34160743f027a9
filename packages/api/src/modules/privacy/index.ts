import { programOnly } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { DataKeyCheck } from './data-key-check.entity.js';
import { FieldReveal } from './field-reveal.entity.js';

export const privacyModule: ApiModule = {
  name: 'privacy',
  entities: [DataKeyCheck, FieldReveal],
  resolvers: [],
  rows: { data_key_check: programOnly(), field_reveal: programOnly('insert') },
};
