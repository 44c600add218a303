import { Stop } from '../command/stop.ts';

/** RFC 9116 recommends less than a year. */
const DAYS_VALID = 364;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Whom to tell of a weakness, as the setting names them: addresses with spaces between them, the preferred first. Throws for
 * what is no address of mail, telephone or a page.
 */
export function securityContacts(setting: string | undefined = process.env.SECURITY_CONTACT): string[] {
  const contacts = setting?.split(/\s+/).filter((contact) => contact !== '') ?? [];
  const wrong = contacts.find((contact) => !isContact(contact));
  if (wrong === undefined) return contacts;
  throw new Stop(
    `SECURITY_CONTACT has "${wrong}", but takes addresses such as mailto:security@ledger.example or https://ledger.example/contact.`,
  );
}

function isContact(contact: string): boolean {
  const isPage = URL.canParse(contact) && new URL(contact).protocol === 'https:';
  return isPage || /^(?:mailto:[^\s@]+@[^\s@]+|tel:\+[\d-]+)$/.test(contact);
}

/**
 * The file `security.txt` of RFC 9116, or `null` where nobody is to be told.
 * @param date day of the release, such as `2026-11-30`: the file is valid for a year from it
 * @param origin scheme and host of the site, where they are known
 */
export function securityText(contacts: readonly string[], date: string, origin: string | null): string | null {
  if (contacts.length === 0) return null;
  const expires = new Date(Date.parse(`${date}T00:00:00Z`) + DAYS_VALID * DAY);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: zh, en',
    ...(origin?.startsWith('https:') ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
}
