import { expect, test } from 'vitest';
import { choosePort, readPort } from './port.ts';

const taken = (...ports: number[]) => {
  return async (port: number) => {
    if (ports.includes(port)) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
    return port;
  };
};

test('a port is a whole number up to 65535, 4321 if none is named', () => {
  expect(readPort(undefined)).toBe(4321);
  expect(readPort('')).toBe(4321);
  expect(readPort('0')).toBe(0);
  expect(readPort('65535')).toBe(65_535);
});

test.each(['65536', '-1', '80a', '1.5', ' 80', '１２３'])('"%s" is no port', (text) => {
  expect(readPort(text)).toBeUndefined();
});

test('the next free port stands in for a taken one', async () => {
  expect(await choosePort(4321, taken())).toBe(4321);
  expect(await choosePort(4321, taken(4321, 4322))).toBe(4323);
});

test('the search ends after twenty more, and at the last port there is', async () => {
  expect(await choosePort(100, taken(...Array.from({ length: 30 }, (_, index) => 100 + index)))).toBeUndefined();
  expect(await choosePort(65_535, taken(65_535))).toBeUndefined();
});

test('any other failure is not hidden', async () => {
  await expect(choosePort(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
