import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { unlikely } from './unlikely.ts';

/** Words for people who cannot be both: what is said of the ones is not about the others. */
const OPPOSITES = [/农村|農村|农民|農民|\brural\b/i, /城镇|城鎮|\burban\b(?!-rural)/i] as const;

const ADVICE = 'compare row and column with the publication';

/** Figures whose own words, in heading, row label or quote, are about other people or another province. */
export function checkWords(drafts: readonly Draft[], model: Model): Problem[] {
  const provinces = [...model.regions.values()].filter(({ level }) => level === 'province');
  return drafts.flatMap((draft) => [...otherPeople(draft, model), ...otherProvince(draft, provinces, model)]);
}

function otherPeople(draft: Draft, model: Model): Problem[] {
  const name = model.indicators.get(draft.indicator)?.name_zh ?? '';
  const place = draft.locator.split(' · ').slice(1).join(' ').replaceAll('_', ' ');
  const about = OPPOSITES.map((words) => words.test(name));
  const said = OPPOSITES.map((words) => words.test(place));
  if (about[0] === about[1] || said[0] === said[1] || about[0] === said[0]) return [];
  return [unlikely(draft, 'contradicting-words', `a figure about ${name}, not “${place}”`, ADVICE)];
}

type Province = { readonly id: string; readonly short_zh: string };

/** Where a quote names provinces, its figure is of one of them, of a place in one, or of a place it names. */
function otherProvince(draft: Draft, provinces: readonly Province[], model: Model): Problem[] {
  const { quote, region } = draft;
  if (quote === null) return [];
  const named = provinces.filter(({ short_zh }) => quote.includes(short_zh));
  const own = model.regions.get(region);
  if (named.length === 0 || !own || own.level !== 'province') return [];
  if (named.some(({ id }) => id === region) || quote.includes(own.short_zh)) return [];
  const names = named.map(({ short_zh }) => short_zh).join('、');
  return [unlikely(draft, 'contradicting-words', `a figure of ${names}, which the quote names`, ADVICE)];
}
