import { expect, test } from 'vitest';
import { fillMessage } from './fill-message.ts';

test('names are replaced, those not given stay', () => {
  expect(fillMessage('{region} {year}', { region: 'Hebei', year: 2020 })).toBe('Hebei 2020');
  expect(fillMessage('{region} {year}', { region: 'Hebei' })).toBe('Hebei {year}');
});
