import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { docEntries } from './schema-docs.js';
import { searchDocs } from './search-docs.js';

const entries = docEntries(
  buildSchema(`
    type Query { "覆盖统计 · Coverage statistics" statistics(area: String): Statistics members: Int }
    "统计结果 · An answer" type Statistics { members: Int  "建会率 · Union establishment rate" rate: Float }
    enum SizeBand { "1000人以上" FROM_1000 }
    input Filter { members: Int }
  `),
);
const found = (typed: string) => searchDocs(entries, typed).map((entry) => entry.path);

describe('searchDocs', () => {
  it('finds by Chinese and by English description', () => {
    expect(found('建会率')).toEqual(['Statistics.rate']);
    expect(found('establishment')).toEqual(['Statistics.rate']);
    expect(found('1000人')).toEqual(['SizeBand.FROM_1000']);
  });

  it('puts exact names before names, names before descriptions', () => {
    expect(found('statistics').slice(0, 2).sort()).toEqual(['Query.statistics', 'Statistics']);
    expect(found('members')).toEqual(['Query.members', 'Statistics.members', 'Filter.members']);
  });

  it('needs every word', () => {
    expect(found('query members')).toEqual(['Query.members']);
    expect(found('members moon')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
  });

  it('leaves introspection out', () => {
    expect(found('__Type')).toEqual([]);
  });
});
