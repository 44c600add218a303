/** One way a message can be worded: with the parts that may stand in it put in. */
export interface Variant {
  readonly message: string;
  /** Which words name the regions, or the data, that it speaks of; empty where none do. */
  readonly scope: string;
}

const SCOPES = [
  'provinces',
  'provincesWithData',
  'provincesComparable',
  'compared',
  'places',
  'placesWithData',
  'placesOf',
];

const BEFORE = ['finding.gapWasBelow', 'finding.gapWasAbove'];
/** What may stand at the end of a message: how it was before. */
const TAILS = { '{were}': 'finding.endsWere', '{was}': 'finding.furthestWas', '{least}': 'finding.multiplesLeast' };
const LATEST = ['sentence.latest', 'sentence.latestByThen'];

/**
 * Every way a message can be worded: of some regions or of all, with the region that went furthest, with the year in which a
 * concept changed. The count of the regions is `of`, the year of the change `since`.
 */
export function variantsOf(message: string, messages: Readonly<Record<string, string>>): Variant[] {
  const said = (key: string) => messages[key] ?? '';
  const [tail] = Object.entries(TAILS).filter(([name]) => message.includes(name));
  if (tail) return ['', said(tail[1])].flatMap((words) => variantsOf(message.replace(tail[0], words), messages));
  const regions = SCOPES.map((name) => ({
    scope: `scope.${name}`,
    words: said(`scope.${name}`).replace('{count}', '{of}'),
  }));
  const whole = message.includes('{regions}') ? message.replace('{most}', said('finding.multiplesMost')) : message;
  if ([said('finding.gapBelow'), said('finding.gapAbove')].includes(message))
    return [
      { scope: '', message },
      ...BEFORE.map((scope) => ({ scope, message: message + said(scope).replace('{amount}', '{before}') })),
    ];
  if (message === said('targets.summary')) {
    const others = said('targets.summaryOthers').replace('{summary}', message);
    const restated = said('targets.withRestated').replace('{summary}', others);
    return [message, others, restated].map((one) => ({ scope: '', message: one }));
  }
  if (message.includes('{latest}'))
    return LATEST.map((scope) => ({ scope, message: message.replace('{latest}', said(scope)) }));
  const scoped = whole.includes('{among}')
    ? [
        { scope: '', message: whole.replace('{among}', '') },
        ...regions.map(({ scope, words }) => ({
          scope,
          message: whole.replace('{among}', said('finding.among').replace('{regions}', words)),
        })),
      ]
    : whole.includes('{regions}')
      ? regions.map(({ scope, words }) => ({ scope, message: whole.replace('{regions}', words) }))
      : [{ scope: '', message: whole }];
  const since = said('finding.sinceBreak').replace('{period}', '{since}');
  return scoped.flatMap((one) => [one, { ...one, message: since.replace('{finding}', one.message) }]);
}
