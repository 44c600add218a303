import { expect, test } from 'vitest';
import { escapeAttribute } from './escape-attribute.ts';

test('nothing in a text ends the attribute it stands in or begins an entity', () => {
  expect(escapeAttribute('a "b" & <c> ’')).toBe('a &quot;b&quot; &amp; &lt;c> ’');
});
