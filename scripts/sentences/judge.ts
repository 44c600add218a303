import type { RecordData } from '../../src/record/ledger.ts';
import { figureChecks, regionChecks, standingChecks, summaryChecks, targetChecks } from './checks.ts';
import { makeReader, type Reading } from './find-reading.ts';
import { knownNames, seriesId } from './known-names.ts';
import { anything, readMessage } from './read-message.ts';
import type { Language } from './said-value.ts';
import type { Sentence } from './sentence.ts';
import type { Check, Told } from './told.ts';

/** A part of a sentence as it was read back, and what is wrong with it. */
export interface Judgement extends Reading {
  readonly faults: readonly string[];
  /** Names of the words that are its own, not those of the clause before it. */
  readonly wordsOf: readonly string[];
  /** Judges the same with other words in it, or of other rows. */
  readonly again: (changed: Partial<Pick<Told, 'said' | 'rows'>>) => readonly string[];
}

/** Reads sentences of a language back and recomputes them from a record. */
export function makeJudge(data: RecordData, language: Language, messages: Readonly<Record<string, string>>) {
  const names = knownNames(data, language);
  const read = makeReader(names, language, messages);

  const judgeOne = (
    text: string,
    sentence: Sentence,
    checks: Readonly<Record<string, Check>>,
    shared = {},
  ): Judgement[] => {
    const { rows, of } = sentence;
    const judged = read(text, checks).map(({ key, said, scope }) => {
      const told = { key, scope, said: { ...shared, ...said }, language, data, messages, names, rows, of };
      const check = checks[key] as Check;
      return {
        key,
        said: told.said,
        scope,
        wordsOf: Object.keys(said),
        faults: check(told),
        again: (changed: object) => check({ ...told, ...changed }),
      };
    });
    // A text that can be split in several ways means what is true of it.
    const distinct = new Map(judged.map((one) => [checks[one.key], one]));
    for (const one of judged) if (one.faults.length === 0) distinct.set(checks[one.key], one);
    return distinct.size === 1
      ? [...distinct.values()]
      : [
          unread(
            text,
            judged.map(({ key }) => key),
          ),
        ];
  };

  /** A region is told by several facts, each a sentence of its own. */
  const judgeRegion = (sentence: Sentence): Judgement[] => {
    const separator = messages['list.separator'] ?? '';
    const { name, shortName } = data.regions.find(({ id }) => id === sentence.of) ?? { name: null, shortName: null };
    const endsOf = () => anything;
    const [found] = readMessage(messages['region.description'] ?? '', sentence.text, endsOf).filter(
      ({ region = '' }) => !region.includes('：'),
    );
    if (!found && sentence.rows.length === 0) {
      const [head = '', ...facts] = sentence.text.split(separator);
      return facts.length === 0
        ? judgeOne(head, sentence, regionChecks)
        : judgeOne(facts.join(separator), sentence, regionChecks);
    }
    const told = [found?.region ?? '', ...(found?.facts ?? '').split(separator)];
    const [head = '', ...facts] = told;
    const isNamed = [name, shortName].some((one) => one !== null && head.startsWith(one[language]));
    return [
      ...(isNamed ? [] : [unread(head, [])]),
      ...mergeFacts(facts, separator).flatMap((fact) => judgeOne(fact, sentence, regionChecks)),
    ];
  };

  /** Names of series have the separator of facts in them: parts are put together until they can be read. */
  const mergeFacts = (parts: readonly string[], separator: string): string[] =>
    parts.reduce<string[]>((done, part) => {
      const open = done.at(-1);
      const isOpen = open !== undefined && read(open, regionChecks).length === 0;
      done.splice(isOpen ? -1 : done.length, 1, isOpen ? `${open}${separator}${part}` : part);
      return done;
    }, []);

  /** How a region stands is told in a clause for each region it is held against, and then in sentences. */
  const judgeStanding = (sentence: Sentence): Judgement[] => {
    const [clause, end] = language === 'zh' ? ['，', '。'] : [', ', '.'];
    const [first = '', ...others] = sentence.text.split(language === 'zh' ? /(?<=。)/ : /(?<=\.)(?= Ranked| Data for)/);
    const [own = '', ...distances] = first.slice(0, -end.length).split(clause);
    const [value, ...unsure] = judgeOne(own, sentence, standingChecks);
    const shared = value?.said ?? {};
    const { region: _, period: __, value: ___, ...indicator } = shared;
    return [
      ...(value ? [value] : []),
      ...unsure,
      ...distances.flatMap((text) => judgeOne(`${clause}${text}`, sentence, standingChecks, shared)),
      ...others.flatMap((text) => judgeOne(text, sentence, standingChecks, indicator)),
    ];
  };

  /** One region in two series is told by two sentences. */
  const judgeComparison = (sentence: Sentence): Judgement[] => {
    const isWhole = read(sentence.text, figureChecks).length > 0;
    const parts = isWhole ? [sentence.text] : sentence.text.split(messages['list.separator'] ?? '');
    return parts.flatMap((text) => judgeOne(text, sentence, figureChecks));
  };

  /** A sentence about a target may say on which basis it was measured. */
  const judgeTarget = (sentence: Sentence): Judgement[] => {
    const [based] = readMessage(messages['sentence.otherBasis'] ?? '', sentence.text, () => anything);
    const faults = basisFaults(sentence, based?.basis);
    return judgeOne(based?.sentence ?? sentence.text, sentence, targetChecks).map((one) => ({
      ...one,
      faults: [...one.faults, ...faults],
    }));
  };

  const basisFaults = ({ rows, of }: Sentence, basis: string | undefined): string[] => {
    const target = data.targets.find(({ id }) => id === of);
    const own = rows.find(({ indicator }) => indicator === target?.indicator);
    if (!target || rows.length === 0 || target.result.statement !== null)
      return basis === undefined ? [] : ['a basis of no value'];
    if (target.indicator === null) {
      const [first] = rows;
      return first && names.series.get(basis ?? '')?.has(seriesId(first))
        ? []
        : [`measured by ${first?.indicator}, not ${basis}`];
    }
    const codes = Object.entries(own?.dimensions ?? {}).filter(
      ([id, code]) => target.dimensions[id] !== undefined && target.dimensions[id] !== code,
    );
    const right = codes.map(
      ([id, code]) =>
        data.dimensions.find((one) => one.id === id)?.codes.find((one) => one.code === code)?.name[language],
    );
    const said = right.length === 0 ? undefined : right.join(messages['list.separator']);
    return said === basis ? [] : [`the basis is ${said}, not ${basis}`];
  };

  return (sentence: Sentence): Judgement[] => {
    if (sentence.kind === 'region') return judgeRegion(sentence);
    if (sentence.kind === 'standing') return judgeStanding(sentence);
    if (sentence.kind === 'target') return judgeTarget(sentence);
    if (sentence.kind === 'comparison') return judgeComparison(sentence);
    return judgeOne(sentence.text, sentence, sentence.kind === 'summary' ? summaryChecks : figureChecks);
  };
}

function unread(text: string, keys: readonly string[]): Judgement {
  const fault = keys.length === 0 ? `no message reads: ${text}` : `read as ${keys.join(' and ')}: ${text}`;
  return { key: 'unread', said: {}, scope: '', wordsOf: [], faults: [fault], again: () => [fault] };
}
