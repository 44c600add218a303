import { orderPromises } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import type { Ledger, ScoredTarget } from '../record/ledger.ts';
import { countedTargets } from '../record/restated-targets.ts';
import { atWeakestYear } from '../record/weakest-year.ts';
import { drawnTargets } from './drawn-targets.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { measureOf, promiseRow } from './promise-row.ts';
import { dueYear, isJudged, isMissed, promiseState } from './target-state.ts';
import { verdictCounts, verdictFinding } from './verdict-finding.ts';

/** Rows beyond these are left to the ledger of targets; charts of a theme, a year or the nation have a page to themselves. */
const MOST = { ofRegion: 24, ofMany: 40 } as const;
/** Fewer targets that can be judged are told by their own pages. */
const FEWEST = 2;

/** Targets of a region, of a theme or of those due in a year, and what came of them. */
export function definePromises(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const targets = countedTargets(ledger)
    .filter((target) => isAbout(choice, target) && promiseState(target) !== null)
    .map(atWeakestYear);
  return targets.filter(isJudged).length < FEWEST ? null : (edition) => promiseFigure(edition, choice, targets);
}

function isAbout({ theme, year, region }: FigureChoice, target: ScoredTarget): boolean {
  if (theme !== null) return target.theme === theme;
  return year !== null ? dueYear(target) === Number(year) : target.region === region;
}

function promiseFigure(edition: Edition, choice: FigureChoice, targets: readonly ScoredTarget[]): FigureContent {
  const { t } = edition;
  const inOrder = orderPromises(targets.map((target) => ({ ...promiseRow(edition, target, undefined), target })));
  const all = inOrder.map(({ target }) => target);
  const { theme, year, region, page } = choice;
  const isOfRegion = theme === null && year === null && region !== edition.record.nation;
  const most = isOfRegion ? MOST.ofRegion : MOST.ofMany;
  const [shown, left] = [all.slice(0, most), all.slice(most)];
  const { rowOf, ...table } = drawnTargets(edition, shown);
  const panels = (['points', 'share'] as const)
    .map((measure) => ({ measure, own: shown.filter((target) => measureOf(target) === measure) }))
    .sort((a, b) => b.own.filter(isMissed).length - a.own.filter(isMissed).length)
    .map(({ measure, own }) => ({
      id: measure,
      label: t(`promise.axis.${measure}`),
      numbers: measure === 'points' ? {} : { behind: '%' },
      rows: own.map((target) => promiseRow(edition, target, rowOf.get(target.id))),
    }));
  const keys = ['aim', 'about', 'outcome', 'missed', 'undecided', 'open', 'interval', 'off', 'absent'] as const;
  return {
    ...table,
    id: choice.id,
    title: verdictFinding(edition, aboutOf(edition, choice), targets),
    subtitle: edition.list([t('promise.subtitle', { count: targets.length }), verdictCounts(edition, targets)]),
    remarks: left.length === 0 ? [] : [t('promise.more', { count: left.length, counts: verdictCounts(edition, left) })],
    page,
    drawing: {
      kind: 'promise-outcome',
      input: {
        panels,
        meanings: Object.fromEntries(keys.map((key) => [key, t(`promise.key.${key}`)])) as Record<
          (typeof keys)[number],
          string
        >,
        sides: { short: t('promise.short'), beyond: t('promise.beyond') },
        noData: t('verdict.noData'),
      },
    },
  };
}

/** What the targets have in common. */
function aboutOf({ t, regionName }: Edition, { theme, year, region }: FigureChoice): string {
  if (theme !== null) return t(`theme.${theme}`);
  return year !== null ? t('promise.due', { year }) : regionName(region);
}
