import { type Ends, readMessage } from './read-message.ts';
import type { Language } from './said-value.ts';

/** Ends of a list of names: A, A and B, or many of which some are named. */
export function listOf(one: Ends, messages: Readonly<Record<string, string>>): Ends {
  const [comma = '', and = ''] = [messages['name.separator'], messages['name.and']];
  const list: Ends = (text, from) => {
    const ends = one(text, from);
    const more = ends.flatMap((end) =>
      [comma, and].filter((mark) => text.startsWith(mark, end)).flatMap((mark) => list(text, end + mark.length)),
    );
    return [...new Set([...ends, ...more])];
  };
  return (text, from) => [...list(text, from), ...tiedEnds(list, text, from, messages)];
}

/** Ends of "5 regions, among them A, B and C". */
function tiedEnds(list: Ends, text: string, from: number, messages: Readonly<Record<string, string>>): number[] {
  const message = messages['finding.tied'] ?? '';
  const [before = '', between = '', behind = ''] = message.split(/\{(?:count|regions)\}/);
  const count: Ends = (own, at) =>
    [at + (/^\d+/.exec(own.slice(at))?.[0].length ?? Number.NaN)].filter((end) => !Number.isNaN(end));
  const isCountFirst = message.indexOf('{count}') < message.indexOf('{regions}');
  const [first, second] = isCountFirst ? [count, list] : [list, count];
  if (!text.startsWith(before, from)) return [];
  return first(text, from + before.length)
    .filter((end) => text.startsWith(between, end))
    .flatMap((end) => second(text, end + between.length))
    .filter((end) => text.startsWith(behind, end))
    .map((end) => end + behind.length);
}

/** The names of a list, and of how many it is one. */
export function namesIn(text: string, language: Language, messages: Readonly<Record<string, string>>) {
  const [tied] = readMessage(messages['finding.tied'] ?? '', text, (name) =>
    name === 'count' ? (own, at) => [at + (/^\d+/.exec(own.slice(at))?.[0].length ?? -1)] : (own, at) => ends(own, at),
  );
  const names = (tied?.regions ?? text).split(language === 'zh' ? /、|和/ : /, | and /);
  return { names, count: tied ? Number(tied.count) : names.length };
}

function ends(text: string, from: number): number[] {
  return Array.from({ length: text.length - from }, (_, length) => from + length + 1);
}

/** The parts of a list of clauses. */
export function clausesIn(text: string, messages: Readonly<Record<string, string>>): string[] {
  const [comma = '', and = ''] = [messages['list.comma'], messages['list.and']];
  return text.split(and).flatMap((part) => part.split(comma));
}
