import { expect, test } from 'vitest';
import { licenceFault } from './licence-fault.ts';

test.each(['MIT', '(MIT AND Zlib)', 'MIT OR Apache-2.0', 'GPL-3.0-only OR MIT', 'MIT AND Apache-2.0'])(
  '%s may be used',
  (licence) => {
    expect(licenceFault('any', licence)).toBeNull();
  },
);

test.each([
  ['GPL-3.0-only', 'GPL-3.0-only is not among the allowed licences'],
  ['MIT AND AGPL-3.0-only', 'AGPL-3.0-only is not among the allowed licences'],
  ['SEE LICENSE IN LICENSE.md', 'SEE LICENSE IN LICENSE.md is not among the allowed licences'],
  ['', 'names no licence'],
  ['constructor', 'constructor is not among the allowed licences'],
  ['MIT OR (GPL-3.0-only AND Zlib)', 'MIT OR (GPL-3.0-only AND Zlib) is not among the allowed licences'],
  ['LGPL-3.0-or-later', 'LGPL-3.0-or-later is allowed for other packages only'],
])('%s may not', (licence, fault) => {
  expect(licenceFault('any', licence)).toBe(fault);
});

test('a licence that is allowed for some packages may be used for these', () => {
  expect(licenceFault('@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later')).toBeNull();
});
