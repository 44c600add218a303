import { expect, test } from 'vitest';
import { type Change, releasesOf } from './changes.ts';

const change = (release: string, kind: Change['kind'] = 'added'): Change => ({
  release,
  date: `2027-01-0${release.length % 10}`,
  kind,
  indicator: null,
  regions: [],
  old: '',
  new: '',
  text: { zh: '新增', en: 'New' },
});

test('no change is no release', () => {
  expect(releasesOf([])).toEqual([]);
});

test('releases come newest first, by number and not by letter', () => {
  const versions = releasesOf([change('0.2.0'), change('0.10.0'), change('0.9.1')]).map(({ version }) => version);
  expect(versions).toEqual(['0.10.0', '0.9.1', '0.2.0']);
});

test('a release keeps all its changes in the order of the table', () => {
  const [release] = releasesOf([change('0.1.0', 'revised'), change('0.1.0', 'added')]);
  expect(release?.changes.map(({ kind }) => kind)).toEqual(['revised', 'added']);
  expect(release?.date).toBe('2027-01-05');
});
