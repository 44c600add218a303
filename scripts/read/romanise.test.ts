import { expect, test } from 'vitest';
import { readCatalog } from './read-catalog.ts';
import { romanise, spell } from './romanise.ts';

test.each([
  ['行唐县', 'county', 'Xingtang County'],
  ['鼓楼区', 'county', 'Gulou District'],
  ['宣恩县', 'county', 'Xuan’en County'],
  ['唐山市', 'prefecture', 'Tangshan'],
  ['北镇市', 'county', 'Beizhen City'],
  ['浦东新区', 'county', 'Pudong New Area'],
  ['绿园区', 'county', 'Lüyuan District'],
  ['大兴安岭地区', 'prefecture', 'Daxing’anling Prefecture'],
  ['昌吉回族自治州', 'prefecture', 'Changji Hui Autonomous Prefecture'],
  ['瀍河回族区', 'county', 'Chanhe Hui District'],
  ['元江哈尼族彝族傣族自治县', 'county', 'Yuanjiang Hani, Yi and Dai Autonomous County'],
  ['前郭尔罗斯蒙古族自治县', 'county', 'Qianguo’erluosi Mongol Autonomous County'],
  ['苏州工业园区', 'county', 'Suzhou Industrial Park'],
])('%s (%s) is %s', (name, level, english) => {
  expect(romanise(name, level).full).toBe(english);
});

test.each([
  ['乐清', 'Yueqing'],
  ['乐亭', 'Laoting'],
  ['六合', 'Luhe'],
  ['长子', 'Zhangzi'],
  ['铅山', 'Yanshan'],
  ['东阿', 'Dong’e'],
  ['洪洞', 'Hongtong'],
  ['闵行', 'Minhang'],
  ['成都', 'Chengdu'],
  ['什邡', 'Shifang'],
  ['番禺', 'Panyu'],
  ['荥阳', 'Xingyang'],
  ['荥经', 'Yingjing'],
  ['蚌埠', 'Bengbu'],
  ['东莞', 'Dongguan'],
  ['大埔', 'Dabu'],
  ['黄埔', 'Huangpu'],
])('%s, whose characters have other readings too, is read %s', (name, reading) => {
  expect(spell(name)).toBe(reading);
});

test('words for places around a zone stand apart', () => {
  expect(romanise('唐山市汉沽管理区', 'county', ['唐山市', '唐山', '河北省', '河北']).full).toBe(
    'Tangshan Hangu Administrative Zone',
  );
});

test('the names that people wrote are what pinyin would have made of them, but for names of other languages', () => {
  const kept = readCatalog('data').files.regions.map(({ row }) => row);
  const written = kept.filter(({ code, level, romanised }) => code !== '' && !romanised && level === 'county');
  // Tibetan, Mongolian and Turkic names are romanised from their own languages.
  const chinese = written.filter(({ code }) => !/^(15|51[34]|54|63|65)/.test(code));
  const other = chinese.filter(
    ({ name_zh, name_en }) => romanise(name_zh, 'county').full !== name_en.replace(/ \(.*\)/, ''),
  );
  expect(chinese.length).toBeGreaterThan(600);
  expect(other.map(({ name_zh, name_en }) => `${name_zh} ${name_en}`)).toEqual([
    '神农架林区 Shennongjia Forestry District',
    '芒市 Mangshi City',
    '香格里拉市 Shangri-La City',
    '略阳县 Lueyang County',
  ]);
});
