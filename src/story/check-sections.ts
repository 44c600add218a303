import { growthBySource, levelsByProvince, levelsOverYears } from '../record/income-levels.ts';
import type { Ledger } from '../record/ledger.ts';
import { type Block, chartOfYear, type Section } from './block.ts';
import { daysOf } from './days-of.ts';
import { endsByCode } from './ends-by-code.ts';
import { latestRows } from './latest-rows.ts';
import { parseText, typedNumbers } from './placeholder.ts';
import { regionRows } from './region-rows.ts';
import { resolveText } from './resolve.ts';
import type { Scope } from './scope.ts';
import { figuresAt, selectValues } from './select-values.ts';
import { quotedOf } from './stated-value.ts';
import { targetsOf } from './targets-of.ts';
import { textsOf } from './texts.ts';

/** Every sentence of a story or subject that names what is not on record or types a number, with its place. */
export function checkTexts(ledger: Ledger, scope: Scope, texts: object): readonly string[] {
  return textsOf(texts).flatMap(([place, text, words]) =>
    Object.entries(text).flatMap(([language, said]) => [
      ...refusal(`${place}.${language}`, () => resolveText(ledger, scope, said)),
      ...refusal(`${place}.${language}`, () => refuseTyped(said, words)),
    ]),
  );
}

/** Every block of some sections that names a chart there is not, or would show nothing, with its place. */
export function checkSections(
  ledger: Ledger,
  scope: Scope,
  sections: readonly Section[],
  hasFigure: (id: string) => boolean,
): readonly string[] {
  const check = (place: string, blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block, index) => {
      const at = `${place}.blocks.${index}`;
      if ('details' in block) return check(at, block.blocks);
      return refusal(`${at}.${Object.keys(block)[0]}`, () => {
        const charts = chartsOf(ledger, block);
        const strange = charts.find((id) => !hasFigure(id));
        if (strange !== undefined) throw new RangeError(`no chart "${strange}"`);
        if (shownBy(ledger, scope, block).length + charts.length === 0)
          throw new RangeError('nothing on record to show');
      });
    });
  return sections.flatMap(({ blocks }, index) => check(`sections.${index}`, blocks));
}

/** Ids of the charts that a block shows. */
function chartsOf(ledger: Ledger, block: Block): readonly string[] {
  if ('figure' in block) return [block.figure];
  if ('further' in block) return block.further;
  if (!('charts' in block)) return [];
  return levelsByProvince(ledger, block.levels).map(({ period }) => chartOfYear(block, period));
}

/** What a block shows besides charts; throws a `RangeError` for a name that the record does not know. */
function shownBy(ledger: Ledger, scope: Scope, block: Block): readonly unknown[] {
  if ('quote' in block) return [quotedOf(ledger, scope, block.quote)];
  if ('rows' in block) return latestRows(ledger, block);
  if ('table' in block) return regionRows(ledger, block);
  if ('ends' in block) return endsByCode(ledger, block).flatMap(({ cells }) => cells.flat());
  if ('matrix' in block) return figuresAt(ledger, block.level, block.matrix);
  if ('days' in block) return daysOf(ledger, block);
  if ('sources' in block) return selectValues(ledger, block.sources);
  if ('targets' in block) return targetsOf(ledger, block.targets, block.which);
  if ('growth' in block) return growthBySource(ledger, block.growth, block.region)?.parts ?? [];
  if ('levels' in block && 'region' in block) return levelsOverYears(ledger, block.levels, block.region);
  return 'charts' in block || 'further' in block ? [] : [block];
}

/** A number that stands in the words of the document beside it, as in “1+8”, belongs to a name and may be written. */
function refuseTyped(text: string, words: string): void {
  const named = typedNumbers([words]);
  const typed = typedNumbers(parseText(text)).filter((number) => !named.includes(number));
  if (typed.length > 0) throw new RangeError(`typed number ${typed.join(', ')}; name the figure instead`);
}

/** What a lookup objects to, with its place in the file; empty where all is well. */
export function refusal(place: string, look: () => unknown): readonly string[] {
  try {
    look();
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [`${place}: ${error.message}`];
  }
}
