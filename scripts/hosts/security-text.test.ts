import { expect, test } from 'vitest';
import { securityContacts, securityText } from './security-text.ts';

test('whoever is named is told of, in that order, for a year from the release', () => {
  const contacts = securityContacts(' mailto:security@ledger.example  https://ledger.example/contact ');
  expect(securityText(contacts, '2026-11-30', 'https://ledger.example')).toBe(
    [
      'Contact: mailto:security@ledger.example',
      'Contact: https://ledger.example/contact',
      'Expires: 2027-11-29T00:00:00Z',
      'Preferred-Languages: zh, en',
      'Canonical: https://ledger.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a site whose address nobody has said names none', () => {
  expect(securityText(['tel:+86-10-5550100'], '2026-11-30', null)).not.toContain('Canonical');
  expect(securityText(['tel:+86-10-5550100'], '2026-11-30', 'http://localhost:4321')).not.toContain('Canonical');
});

test.each([undefined, '', ' '])('with the setting %j there is no such file', (setting) => {
  expect(securityText(securityContacts(setting), '', null)).toBeNull();
});

test.each(['security@ledger.example', 'http://ledger.example/', 'mailto:', 'mailto:a', 'tel:5550100', 'nobody'])(
  '%s is refused with what would do',
  (setting) => {
    expect(() => securityContacts(setting)).toThrow(/SECURITY_CONTACT has ".*", but takes addresses such as mailto:/);
  },
);
