import type { Observation } from '../../src/record/types.ts';
import { seriesId } from './known-names.ts';
import { clausesIn } from './name-list.ts';
import { anything, readMessage } from './read-message.ts';
import { bareSymbol, isRounded, readValue } from './said-value.ts';
import {
  type Check,
  chosen,
  countFaults,
  isAbove,
  isGrounded,
  numberOf,
  regionOf,
  rowFaults,
  rowsNamed,
  sibling,
  type Told,
  unitOf,
  unless,
} from './told.ts';

/** One value of a region, the last of its series. */
export const checkFact: Check = (told) => {
  const { name, value, period } = told.said;
  const [row] = rowsNamed(told, told.rows, { subject: name, period });
  const later = told.rows.filter(
    (one) => row && seriesId(one) === seriesId(row) && yearOf(one) > yearOf(row) && isGrounded(told, one),
  );
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
      isGrounded(told, one) &&
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
    const nation = told.data.regions.filter(({ level }) => level === 'nation').map(({ id }) => id);
    const isAverage = reference === told.messages['standing.average'];
    const meant = isAverage ? nation : [...(told.names.regions.get(reference ?? '') ?? [])];
    const [other] = meant.flatMap((region) => (row && sibling(told, row, { region })) || []);
    if (!row || !other) return [`no value of ${reference}`];
    const difference = sign * (numberOf(row) - numberOf(other));
    const [money, share] = [readValue(amount ?? '', told.language), readValue(percent ?? '', told.language)];
    const isSaid = (said: typeof money, right: number) =>
      said !== null && right >= 0 && Math.abs((said.numbers[0] ?? Number.NaN) - right) <= said.half + 1e-9;
    return [
      ...unless(row.unit === other.unit && unitOf(told, row.unit).exponent === 0, 'two units'),
      ...unless(isSaid(money, difference), `${amount} is not ${difference}`),
      ...unless(
        isSaid(share, (difference / numberOf(other)) * 100),
        `${percent} is not ${(difference / numberOf(other)) * 100}`,
      ),
    ];
  };
}

/** Its rank among the regions of its level with a value, and of how many there are. */
export const checkRank: Check = (told) => {
  const { rank, of, all, whole, period, peers: named } = told.said;
  const region = regionOf(told, told.of);
  const mine = told.rows.find(
    (one) => one.period === period && told.names.series.get(told.said.indicator ?? '')?.has(seriesId(one)),
  );
  if (!mine) return [`no value in ${period}`];
  const peers = chosen(told).filter(
    (one) =>
      one.period === period &&
      one.value !== null &&
      isGrounded(told, one) &&
      seriesId(one) === seriesId(mine) &&
      regionOf(told, one.region).level === region.level,
  );
  const counted = told.data.divisionCounts.find(
    (one) => told.names.regions.get(whole ?? '')?.has(one.region) && one.level === region.level,
  );
  return [
    ...countFaults('rank', rank, 1 + peers.filter((one) => numberOf(one) > numberOf(mine)).length),
    ...countFaults('of', of, peers.length),
    ...(all === undefined ? [] : countFaults('all', all, counted?.count ?? Number.NaN)),
    ...unless(told.messages[`peers.${region.level}`] === named, `${named} are not its peers`),
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
  const [own] = rowsNamed(told, told.rows, { region, period }).filter(({ indicator }) =>
    indicator.startsWith('lifted'),
  );
  const parts = clausesIn(gaps ?? '', told.messages);
  return [...rowFaults(told, 'own', value, own), ...parts.flatMap((part) => rungFaults(told, own, part))];
};

const WAYS = { 'ladder.less': 1, 'ladder.more': -1, 'ladder.beside': 0 } as const;

/** What is wrong with a distance to one other group; where rounding hides which is higher only its value is said. */
function rungFaults(told: Told, own: Observation | undefined, part: string): string[] {
  const { messages, language } = told;
  const [found] = Object.entries(WAYS).flatMap(([key, sign]) =>
    readMessage(messages[key] ?? '', part, () => anything).map((said) => ({ sign, said })),
  );
  const other = told.rows.find((row) => row !== own && isOfGroup(told, row, own, found?.said.group ?? ''));
  if (!found || !own || !other) return [`${part}: no row`];
  if (found.sign === 0) return rowFaults(told, part, found.said.amount, other);
  const difference = found.sign * (numberOf(other) - numberOf(own));
  const said = readValue(found.said.amount ?? '', language);
  const isVague = [own, other].some(({ qualifier }) => qualifier !== 'exact');
  return [
    ...unless(said?.unit === bareSymbol(unitOf(told, own.unit), language), `${part} is in another unit`),
    ...unless(said !== null && isRounded({ ...said, half: 0.5 }, difference), `${part} is not ${difference}`),
    ...unless(said !== null && (said.qualifier !== '') === isVague, `${part} hides that a value is vague`),
    ...unless(found.sign > 0 ? isAbove(other, own) : isAbove(own, other), `${part} is not sure`),
  ];
}

function isOfGroup({ messages, names }: Told, row: Observation, own: Observation | undefined, group: string): boolean {
  if (row.indicator === own?.indicator)
    return [...names.regions].some(
      ([name, ids]) => ids.has(row.region) && messages['ladder.groupLifted']?.replace('{region}', name) === group,
    );
  const word = row.indicator.startsWith('rural') ? 'ladder.groupRural' : 'ladder.groupUrban';
  return messages[word] === group && row.region === own?.region;
}
