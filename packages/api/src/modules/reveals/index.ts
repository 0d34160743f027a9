import type { ApiModule } from '../module.js';
import { RevealFieldResolver } from './reveal-field.resolver.js';

export const revealsModule: ApiModule = { name: 'reveals', entities: [], resolvers: [RevealFieldResolver], rows: {} };
