import { expect, test } from 'vitest';
import { isProvenanceUnknown, provenanceGaps, restsOnUnknown } from './provenance.ts';

const sound = { title: '统计公报', publishers: ['bureau'], published: '2021', copy: 'original', read: '2026-11' };

test('a source with title, publisher and date lacks nothing', () => {
  expect(provenanceGaps(sound)).toEqual([]);
  expect(isProvenanceUnknown(sound)).toBe(false);
});

test('without any one of the three its provenance is unknown, and each that lacks is named', () => {
  expect(provenanceGaps({ ...sound, published: '' })).toEqual(['date']);
  expect(provenanceGaps({ ...sound, publishers: [] })).toEqual(['publisher']);
  expect(provenanceGaps({ ...sound, title: '', publishers: [], published: '' })).toEqual([
    'title',
    'publisher',
    'date',
  ]);
  expect(isProvenanceUnknown({ ...sound, published: '' })).toBe(true);
});

test('a repository and an export of a database are dated by the day they were read', () => {
  expect(provenanceGaps({ ...sound, published: '', copy: 'repository' })).toEqual([]);
  expect(provenanceGaps({ ...sound, published: '', copy: 'export' })).toEqual([]);
  expect(provenanceGaps({ ...sound, published: '', copy: 'repository', publishers: [] })).toEqual(['publisher']);
});

test('a published value rests on such a source if it has no other, a derived one if any of its inputs does', () => {
  const unknown = new Set(['forum']);
  const rests = (status: 'published' | 'derived', ...sources: readonly string[]) =>
    restsOnUnknown({ status, sources }, unknown);
  expect([rests('published', 'forum'), rests('published', 'forum', 'bureau'), rests('published')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([rests('derived', 'bureau', 'forum'), rests('derived', 'bureau')]).toEqual([true, false]);
});
