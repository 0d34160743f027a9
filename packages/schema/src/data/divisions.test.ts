import { describe, expect, it } from '@jest/globals';
import { parseDivisionCode } from '../codes/division-code.js';
import { childDivisions, divisions, findDivision } from './divisions.js';

const current = divisions.filter((division) => division.validTo === null);
const codesOf = (list: readonly { code: string }[]) => list.map((division) => division.code);

describe('divisions', () => {
  it('count one nation, 34 provinces, 333 prefectures and 2,846 counties', () => {
    const counts = Object.groupBy(current, (division) => division.level);
    expect(counts.NATION).toHaveLength(1);
    expect(counts.PROVINCE).toHaveLength(34);
    expect(counts.PREFECTURE).toHaveLength(333);
    expect(counts.COUNTY).toHaveLength(2846);
  });

  it('give Shandong 16 prefectures and 136 counties', () => {
    const prefectures = childDivisions('370000');
    expect(prefectures).toHaveLength(16);
    expect(prefectures.flatMap((prefecture) => childDivisions(prefecture.code))).toHaveLength(136);
  });

  it('give Linyi and Baoji twelve counties each', () => {
    expect(childDivisions('371300').map((county) => county.name).join(' ')).toBe(
      '兰山区 罗庄区 河东区 沂南县 郯城县 沂水县 兰陵县 费县 平邑县 莒南县 蒙阴县 临沭县',
    );
    expect(childDivisions('610300')).toHaveLength(12);
    expect(codesOf(childDivisions('610300'))).toContain('610305');
  });

  it('stand in the order of their codes, each once', () => {
    const codes = codesOf(divisions);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('hang below a division of the level above, or of the province', () => {
    for (const { code, level, parentCode } of divisions) {
      const parent = findDivision(parentCode ?? '');
      if (level === 'NATION') expect(parentCode).toBeNull();
      if (level === 'PROVINCE') expect(parent?.level).toBe('NATION');
      if (level === 'PREFECTURE') expect(parent?.level).toBe('PROVINCE');
      if (level === 'COUNTY') expect(['PREFECTURE', 'PROVINCE']).toContain(parent?.level);
      expect(parseDivisionCode(code)).toMatchObject({ value: { prefixParentCode: parentCode } });
    }
  });

  it('put counties run by a province and those of a municipality below the province', () => {
    expect(findDivision('429004')).toMatchObject({ name: '仙桃市', parentCode: '420000' });
    expect(findDivision('500229')).toMatchObject({ name: '城口县', parentCode: '500000' });
    expect(findDivision('110100')).toBeUndefined();
  });

  it('lead from every division up to the nation', () => {
    for (const division of divisions) {
      let top = division;
      for (let steps = 0; steps < 3 && top.parentCode !== null; steps += 1) top = findDivision(top.parentCode)!;
      expect(top.code).toBe('100000');
    }
  });
});

describe('romanised names', () => {
  it.each([
    ['371302', 'Lanshan', 'lanshanqu', 'lsq'],
    ['371721', 'Cao', 'caoxian', 'cx'],
    ['371722', 'Shan', 'shanxian', 'sx'],
    ['371481', 'Laoling', 'laolingshi', 'lls'],
    ['610100', "Xi'an", 'xianshi', 'xas'],
    ['370900', "Tai'an", 'taianshi', 'tas'],
    ['370405', "Tai'erzhuang", 'taierzhuangqu', 'tezq'],
    ['371524', "Dong'e", 'dongexian', 'dex'],
    ['610000', 'Shaanxi', 'shanxisheng', 'sxs'],
    ['140000', 'Shanxi', 'shanxisheng', 'sxs'],
    ['141100', 'Lüliang', 'lvliangshi', 'lls'],
    ['371600', 'Binzhou', 'binzhoushi', 'bzs'],
  ])('%s is %s, searched as %s or %s', (code, romanisedName, pinyin, initials) => {
    expect(findDivision(code)).toMatchObject({ romanisedName, pinyin, initials });
  });

  it('do not tell divisions apart: 临沂市 and 临邑县 are both Linyi', () => {
    expect([findDivision('371300')?.romanisedName, findDivision('371424')?.romanisedName]).toEqual(['Linyi', 'Linyi']);
  });

  it('hold letters only', () => {
    for (const { code, romanisedName, pinyin, initials } of divisions) {
      expect({ code, ok: /^[A-Z][a-zü']*( [A-Z][a-zü]*)*$/.test(romanisedName) }).toEqual({ code, ok: true });
      expect({ code, ok: /^[a-z]+$/.test(pinyin) && /^[a-z]+$/.test(initials) }).toEqual({ code, ok: true });
    }
  });
});

describe('short names', () => {
  it.each([
    ['371302', '兰山'],
    ['371325', '费县'],
    ['370103', '市中'],
    ['150000', '内蒙古'],
    ['422800', '恩施'],
    ['652900', '阿克苏'],
    ['150626', '乌审旗'],
    ['310115', '浦东'],
    ['441803', '清新'],
    ['810000', '香港'],
  ])('%s is %s', (code, shortName) => {
    expect(findDivision(code)?.shortName).toBe(shortName);
  });
});

describe('retired codes', () => {
  const retired = divisions.filter((division) => division.validTo !== null);

  it('keep 凤翔县 until 凤翔区 follows in 2021', () => {
    expect(findDivision('610322')).toMatchObject({ name: '凤翔县', validTo: '2021-01-01', successorCode: '610305', basis: 'DOSSIER' });
    expect(findDivision('610305')).toMatchObject({ name: '凤翔区', validFrom: '2021-01-01', successorCode: null });
  });

  it('give Baoji twelve counties on either side of the change', () => {
    expect(codesOf(childDivisions('610300', '2020-12-31'))).toContain('610322');
    expect(codesOf(childDivisions('610300', '2020-12-31'))).not.toContain('610305');
    expect(childDivisions('610300', '2020-12-31')).toHaveLength(12);
    expect(childDivisions('610300', '2021-01-01')).toHaveLength(12);
  });

  it('give Shandong 17 prefectures until 莱芜市 went to Jinan', () => {
    expect(childDivisions('370000', '2018-12-31')).toHaveLength(17);
    expect(childDivisions('370000', '2019-01-01')).toHaveLength(16);
    expect(childDivisions('371200', '2018-12-31').map((county) => county.name)).toEqual(['莱城区', '钢城区']);
  });

  it('name a successor that is valid from the day on, and say who vouches', () => {
    expect(retired).toHaveLength(7);
    for (const { successorCode, validTo, basis } of retired) {
      const successor = findDivision(successorCode!);
      expect(successor?.validTo).toBeNull();
      expect([validTo, null]).toContain(successor?.validFrom);
      expect(basis).not.toBe('LIST');
    }
  });
});
