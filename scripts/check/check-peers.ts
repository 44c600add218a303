import { median } from 'd3';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { Groups } from './group-drafts.ts';
import { likelySpan, middleOf } from './likely-span.ts';
import { limitsOf } from './limits.ts';
import { powerOfTen } from './power-of-ten.ts';
import { unlikely } from './unlikely.ts';

/** Figures that differ from the median of their peers, regions of one level, by more than `spread` allows. */
export function checkPeers({ byTime }: Groups, model: Model): Problem[] {
  return byTime.flatMap((drafts) => {
    const spread = drafts[0] ? limitsOf(drafts[0], model).spread : null;
    if (spread === null) return [];
    const levels = Map.groupBy(drafts, ({ region }) => model.regions.get(region)?.level ?? '');
    return [...levels].flatMap(([level, peers]) => outliers(level, peers, spread));
  });
}

function outliers(level: string, peers: readonly Draft[], spread: number): Problem[] {
  if (new Set(peers.map(({ region }) => region)).size < FEWEST_PEERS) return [];
  const typical = median(peers, middleOf) ?? 0;
  if (typical <= 0) return [];
  return peers
    .filter((draft) => {
      const { low, high } = likelySpan(draft);
      return low > typical * spread || high < typical / spread;
    })
    .map((draft) => {
      const middle = `${Number(typical.toPrecision(6))}, the median of all regions of level ${level}`;
      const expected = `a figure within a factor of ${spread} of ${middle}${powerOfTen(middleOf(draft), typical)}`;
      const advice = 'compare with the publication: row, unit, decimal point';
      return unlikely(draft, 'unlikely-among-regions', expected, advice);
    });
}

/** With fewer regions a median says little. */
const FEWEST_PEERS = 5;
