import type { Observation } from '../../src/record/types.ts';
import { seriesId } from './known-names.ts';
import { readValue } from './said-value.ts';
import {
  type Check,
  chosen,
  countFaults,
  regionOf,
  rowFaults,
  rowsNamed,
  sibling,
  type Told,
  unitOf,
  unless,
  valueOf,
} from './told.ts';

/** One value of a region, the last of its series. */
export const checkFact: Check = (told) => {
  const { name, value, period } = told.said;
  const [row] = rowsNamed(told, told.rows, { subject: name, period });
  const later = told.rows.filter((one) => row && seriesId(one) === seriesId(row) && yearOf(one) > yearOf(row));
  return [
    ...rowFaults(told, name ?? '', value, row),
    ...unless(later.length === 0, `${name}: later values of ${later.map((one) => one.period)}`),
  ];
};

const yearOf = ({ period }: Observation) => Number(period.split('/').at(-1)?.slice(0, 4)) || 0;

/** How many values a region has. */
export const checkCount: Check = (told) => countFaults('count', told.said.count, told.rows.length);

/** That a region has no value, and, where it is named, which. */
export const checkNone: Check = (told) => {
  const { name, shortName } = regionOf(told, told.of);
  const isNamed = [name, shortName].some((one) =>
    (told.said.region ?? one[told.language]).startsWith(one[told.language]),
  );
  return [
    ...unless(told.rows.length === 0, 'it has values'),
    ...unless(isNamed, `${told.said.region} is another region`),
  ];
};

/** In which year a county left its list. */
export const checkDelisted: Check = (told) => {
  const { period } = told.said;
  const left = rowsNamed(told, told.rows, { period }).filter(({ dimensions }) =>
    dimensions.countyStatus?.startsWith('delisted'),
  );
  return unless(left.length > 0, `it did not leave in ${period}`);
};

/** The income of a region by which it is told. */
function ownRow(told: Told): Observation | undefined {
  const { indicator, region, period } = told.said;
  return rowsNamed(told, told.rows, { subject: indicator, region, period })[0];
}

/** Its last income, in its year. */
export const checkStanding: Check = (told) => {
  const row = ownRow(told);
  const later = told.rows.filter(
    (one) =>
      row &&
      seriesId(one) === seriesId(row) &&
      one.value !== null &&
      /^\d{4}$/.test(one.period) &&
      one.period > row.period,
  );
  return [...rowFaults(told, 'value', told.said.value, row), ...unless(later.length === 0, 'later values')];
};

/** How far it is above or below another region, in money and in per cent. */
export function checkDistance(sign: 1 | -1): Check {
  return (told) => {
    const { reference, amount, percent } = told.said;
    const row = ownRow(told);
    const other = [...(told.names.regions.get(reference ?? '') ?? [])].flatMap(
      (region) => (row && sibling(told, row, { region })) || [],
    )[0];
    if (!row || !other) return [`no value of ${reference}`];
    const difference = sign * (valueOf(row) - valueOf(other));
    const [money, share] = [readValue(amount ?? '', told.language), readValue(percent ?? '', told.language)];
    const isSaid = (said: typeof money, right: number) =>
      said !== null && right >= 0 && Math.abs((said.numbers[0] ?? Number.NaN) - right) <= said.half + 1e-9;
    return [
      ...unless(row.unit === other.unit && unitOf(told, row.unit).exponent === 0, 'two units'),
      ...unless(isSaid(money, difference), `${amount} is not ${difference}`),
      ...unless(
        isSaid(share, (difference / valueOf(other)) * 100),
        `${percent} is not ${(difference / valueOf(other)) * 100}`,
      ),
    ];
  };
}

/** Its rank among the regions of its level with a value, and of how many there are. */
export const checkRank: Check = (told) => {
  const { rank, of, all, whole, period, level } = told.said;
  const region = regionOf(told, told.of);
  const mine = told.rows.find(
    (one) => one.period === period && told.names.series.get(told.said.indicator ?? '')?.has(seriesId(one)),
  );
  if (!mine) return [`no value in ${period}`];
  const peers = chosen(told).filter(
    (one) =>
      one.period === period &&
      one.value !== null &&
      seriesId(one) === seriesId(mine) &&
      regionOf(told, one.region).level === region.level,
  );
  const counted = told.data.divisionCounts.find(
    (one) => told.names.regions.get(whole ?? '')?.has(one.region) && one.level === region.level,
  );
  return [
    ...countFaults('rank', rank, 1 + peers.filter((one) => valueOf(one) > valueOf(mine)).length),
    ...countFaults('of', of, peers.length),
    ...(all === undefined ? [] : countFaults('all', all, counted?.count ?? Number.NaN)),
    ...unless(told.messages[`level.${region.level}`] === level, `${level} is not its level`),
  ];
};

/** Where its own values end and those of the nation end later. */
export const checkUpTo: Check = (told) => {
  const { region, period, nation, later } = told.said;
  const { data, names } = told;
  const last = (id: string, series: string) =>
    chosen(told)
      .filter(
        (one) => one.region === id && seriesId(one) === series && one.value !== null && /^\d{4}$/.test(one.period),
      )
      .map((one) => one.period)
      .sort()
      .at(-1);
  const [series = ''] = [...(names.series.get(told.said.indicator ?? '') ?? [])].filter((id) =>
    told.rows.some((row) => seriesId(row) === id),
  );
  const top = data.regions.find(({ level }) => level === 'nation')?.id ?? '';
  return [
    ...unless(names.regions.get(region ?? '')?.has(told.of) ?? false, `${region} is another region`),
    ...unless(names.regions.get(nation ?? '')?.has(top) ?? false, `${nation} is not the nation`),
    ...unless(last(told.of, series) === period, `${region} ends in ${last(told.of, series)}`),
    ...unless(last(top, series) === later, `${nation} ends in ${last(top, series)}`),
  ];
};

/** The income of a group, and how far it is from others: from its own kind elsewhere, or from everyone. */
export const checkLadder: Check = (told) => {
  const { region, value, period, gaps } = told.said;
  const { messages, language } = told;
  const [own] = rowsNamed(told, told.rows, { region, period }).filter(({ indicator }) =>
    indicator.startsWith('lifted'),
  );
  const parts = (gaps ?? '').split(messages['ladder.and'] ?? '');
  return [
    ...rowFaults(told, 'own', value, own),
    ...parts.flatMap((part) => {
      const isLess = language === 'zh' ? part.includes('少') : part.includes(' less than ');
      const [amount = '', group = ''] =
        language === 'zh'
          ? (/^比(.*)[少多](.*)$/.exec(part)?.slice(1) ?? []).reverse()
          : part.split(/ (?:less|more) than (?:those of )?/);
      const other = told.rows.find((row) => row !== own && isOfGroup(told, row, own, group));
      if (!own || !other) return [`${group}: no row`];
      const difference = (isLess ? 1 : -1) * (valueOf(other) - valueOf(own));
      const said = readValue(amount, language);
      return [
        ...unless(said !== null && said.unit === (language === 'zh' ? '元' : 'yuan'), `${amount} is in no yuan`),
        ...unless(
          said !== null && Math.abs((said.numbers[0] ?? Number.NaN) - difference) <= 0.5 + 1e-9,
          `${part} is not ${difference}`,
        ),
      ];
    }),
  ];
};

function isOfGroup({ messages, names }: Told, row: Observation, own: Observation | undefined, group: string): boolean {
  if (row.indicator === own?.indicator) return names.regions.get(group)?.has(row.region) ?? false;
  const word = row.indicator.startsWith('rural') ? 'ladder.groupRural' : 'ladder.groupUrban';
  return messages[word] === group && row.region === own?.region;
}
