import { expect, test } from 'vitest';
import { fillMessage } from './fill-message.ts';

test('names are replaced, those not given stay', () => {
  expect(fillMessage('{region} {year}', { region: 'Hebei', year: 2020 })).toBe('Hebei 2020');
  expect(fillMessage('{region} {year}', { region: 'Hebei' })).toBe('Hebei {year}');
});

test('no space is left between Han characters, whoever fills the message', () => {
  expect(fillMessage('由 2013 年的 {from}', { from: '超过 3,305 万人' })).toBe('由 2013 年的超过 3,305 万人');
});
