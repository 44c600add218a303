import { expect, test } from 'vitest';
import { changelogFault, datedReleases, stampChangelog, unreleasedNotes } from './changelog.ts';

const first = { version: '0.1.0', date: '2026-11-21' };
const changelog =
  '# Changelog\n\n## Unreleased\n\nNew figures.\n\n### Data\n\n- 12 values\n\n## 0.1.0 — 2026-11-21\n\nFirst.\n';

test('releases are the dated headings, in their order', () => {
  expect(datedReleases(changelog)).toEqual([first]);
  expect(datedReleases('')).toEqual([]);
});

test('notes of what is not released end at the next release', () => {
  expect(unreleasedNotes(changelog)).toBe('New figures.\n\n### Data\n\n- 12 values');
  expect(unreleasedNotes('## Unreleased\n\n## 0.1.0 — 2026-11-21\n\nFirst.')).toBe('');
  expect(unreleasedNotes('## 0.1.0 — 2026-11-21\n\nFirst.')).toBe('');
});

test('stamping dates the heading and leaves every other byte', () => {
  const stamped = stampChangelog(changelog, { version: '0.2.0', date: '2026-11-30' });
  expect(stamped).toBe(changelog.replace('Unreleased', '0.2.0 — 2026-11-30'));
  expect(datedReleases(stamped)).toEqual([{ version: '0.2.0', date: '2026-11-30' }, first]);
});

test('a release is dated where it is stamped, and stamped where it is dated', () => {
  expect(changelogFault([first], [first])).toBeUndefined();
  expect(changelogFault([first], [])).toBeUndefined();
  expect(changelogFault([], [])).toBeUndefined();
  expect(changelogFault([], [first])).toMatch('needs the heading');
  expect(changelogFault([first], [{ ...first, date: '2026-11-22' }])).toMatch('"## 0.1.0 — 2026-11-22"');
  expect(changelogFault([{ version: '0.2.0', date: '2026-11-30' }, first], [first])).toMatch(
    '0.2.0, which is not stamped',
  );
});
