import { greatest } from 'd3';
import { firstDay, lastDay, yearOf } from '../../src/record/period.ts';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { unlikely } from './unlikely.ts';

/** Figures for a time that cannot be meant: before there were statistics, or after the source was published. */
export function checkPeriods(drafts: readonly Draft[], model: Model): Problem[] {
  const latest = (dates: Iterable<string>) => greatest(dates, lastDay) ?? '';
  const newest = latest([...model.sources.values()].map(({ published }) => published));
  // Where one of several sources is undated, the newest of all is the latest that can be.
  const published = ({ sources }: Draft) => latest(sources.map((id) => model.sources.get(id)?.published || newest));
  return drafts.flatMap((draft) => {
    const [first, last] = [firstDay(draft.period), lastDay(draft.period)];
    if (first === '') return [];
    const year = yearOf(draft.period);
    const released = published(draft);
    if (year < FOUNDED) return [hit(draft, 'unlikely-period', `a year from ${FOUNDED} on`)];
    const ends = model.indicators.get(draft.indicator)?.closed;
    // Plans are made before their time.
    if (released === '' || last <= lastDay(released) || ends === 'plan' || draft.dimensions.planStatus === 'plan')
      return [];
    if (first > lastDay(released))
      return [hit(draft, 'future-period', `a time before its source was published, ${released}`)];
    const closed = ends === 'yes' || year > yearOf(released);
    // The year to date, or an estimate, is told by the words of the document.
    if (!closed || draft.periodNote !== null || ['provisional', 'expected'].includes(draft.status)) return [];
    return [hit(draft, 'unfinished-period', `a time that was over when its source was published, ${released}`)];
  });
}

/** Hardly a statistic of the record is older than the republic. */
const FOUNDED = 1949;

function hit(draft: Draft, check: string, expected: string): Problem {
  const advice = 'compare the year with the publication, and the date of the source in sources.csv';
  return { ...unlikely(draft, check, expected, advice), value: draft.period };
}
