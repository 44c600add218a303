import { expect, test } from 'vitest';
import { localOrigin } from './local-origin.ts';

test('only an address of this machine is no public address', () => {
  expect(localOrigin(new URL('http://localhost:4321'))).toBe('http://localhost:4321');
  expect(localOrigin(new URL('http://127.0.0.1:8080/x/'))).toBe('http://127.0.0.1:8080');
  expect(localOrigin(new URL('https://ledger.example'))).toBeUndefined();
  expect(localOrigin(new URL('https://localhost.example'))).toBeUndefined();
  expect(localOrigin(undefined)).toBeUndefined();
});
