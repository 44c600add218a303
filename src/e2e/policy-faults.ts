import { policyHash } from '../pages/_inline-script.ts';
import { elementsOf, readMarkup } from '../record/read-markup.ts';

/** The policy of a page, and where its element ends: it holds for what follows. */
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
/** Elements with a text that is no markup, and those that load something. */
const LOADING = 'img|image|iframe|frame|source|video|audio|track|embed|object|input|link|use|form|base|meta|feimage';
const TEXT = String.raw`<(script|style|textarea)\b([^>]*)>(.*?)</\1>`;
const TEXTS = new RegExp(TEXT, 'gis');
const PIECES = new RegExp(String.raw`${TEXT}|<(?:${LOADING})\b(?:[^>"]|"[^"]*")*>`, 'gis');
/** Directives that every policy has. */
const NEEDED = ['default-src', 'script-src', 'style-src', 'object-src', 'base-uri', 'form-action'];
/** What may be an attribute that a policy looks at; a page that has one is read as a tree. */
const STYLE_OR_HANDLER = /\s(?:style|on[a-z]+)\s*=/i;
/** Attributes whose address a browser loads, or sends to. */
const LOADED = /\s(?:src|srcset|data|poster|action|formaction|background|imagesrcset|(?:xlink:)?href)="([^"]*)"/gi;
/** Links to other pages, which load nothing. */
const LEADS = /\srel="(?:canonical|alternate|license|next|prev)"/i;
/** Programs stand in scripts without a type or with one of these. */
const PROGRAM = /^(?:|module|text\/javascript|application\/javascript)$/i;
const ADDRESS_IN_STYLE = /(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gi;

/**
 * What in a page goes against the site’s policy, or would make a browser ask another site for something.
 * @param site address of the site, which pages may write in front of their own addresses
 */
export function policyFaults(html: string, site: string): string[] {
  const found = POLICY.exec(html);
  if (!found) return ['no policy'];
  const policy = readPolicy(found[1] ?? '');
  const outside = (address: string) => !isOwn(address.replaceAll('&amp;', '&').trim(), site);
  const faults = policyOwnFaults(policy);
  for (const piece of html.matchAll(PIECES))
    faults.push(...pieceFaults(piece, piece.index > found.index, policy, outside));
  const markup = html.replace(TEXTS, '');
  if (STYLE_OR_HANDLER.test(markup)) faults.push(...attributeFaults(markup, policy));
  return faults;
}

type IsOutside = (address: string) => boolean;

/** What the policy itself lets pass and should not, or leaves open. */
function policyOwnFaults(policy: Policy): string[] {
  const wide = [...policy].flatMap(([directive, sources]) =>
    sources.filter((source) => isTooWide(directive, source)).map((source) => `${directive} allows ${source}`),
  );
  return [...wide, ...NEEDED.filter((directive) => !policy.has(directive)).map((directive) => `no ${directive}`)];
}

/** Faults of an element that loads or does something. */
function pieceFaults(piece: RegExpExecArray, isGoverned: boolean, policy: Policy, outside: IsOutside): string[] {
  const [all, name, attributes = '', text = ''] = piece;
  const start = name === undefined ? all : `<${name}${attributes}>`;
  if (LEADS.test(start)) return [];
  const loaded = [...start.matchAll(LOADED)].map(([, address = '']) => address).filter((address) => address !== '');
  const isEarly = !isGoverned && (loaded.length > 0 || name !== undefined);
  return [
    ...(name === undefined ? [] : textFaults(name.toLowerCase(), attributes, text, policy, outside)),
    ...(/^<base/i.test(start) ? ['a base'] : []),
    ...(/^<meta[^>]*http-equiv="refresh"/i.test(start) ? ['a page that leads on by itself'] : []),
    ...(isEarly ? [`before the policy: ${start}`] : []),
    ...loaded.filter(outside).map((address) => `loads ${address}`),
  ];
}

type Policy = ReadonlyMap<string, readonly string[]>;

function readPolicy(text: string): Policy {
  const directives = text
    .replaceAll('&#39;', "'")
    .split(';')
    .map((one) => one.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Whether a source lets pass more than what is the site’s own or has a hash. */
function isTooWide(directive: string, source: string): boolean {
  if (/^'(?:self|none|sha256-[\w+/]+=*)'$/.test(source)) return false;
  if (directive === 'img-src' && source === 'data:') return false;
  // Together with hashes alone it allows the attributes that these are of, and no others.
  return !(directive === 'style-src-attr' && source === "'unsafe-hashes'");
}

/** Faults of a script or style that stands in the page; what is in a field is only shown. */
function textFaults(name: string, attributes: string, text: string, policy: Policy, outside: IsOutside): string[] {
  if (name === 'textarea') return [];
  if (name === 'script') {
    const [, type = ''] = /\stype="([^"]*)"/i.exec(attributes) ?? [];
    const stands = !/\ssrc="/i.test(attributes) && PROGRAM.test(type);
    return stands && !isAllowed(policy, 'script-src', text) ? [`a script without a hash: ${text.slice(0, 60)}`] : [];
  }
  const addresses = [...text.matchAll(ADDRESS_IN_STYLE)].map(([, address = '']) => address).filter(outside);
  const unknown = isAllowed(policy, 'style-src', text) ? [] : [`a style without a hash: ${text.slice(0, 60)}`];
  return [...unknown, ...addresses.map((address) => `a style loads ${address}`)];
}

function attributeFaults(html: string, policy: Policy): string[] {
  return elementsOf(readMarkup(html), '*').flatMap(({ name, attribs }) =>
    Object.entries(attribs).flatMap(([attribute, value]) => {
      if (attribute.startsWith('on')) return [`${attribute} of ${name}`];
      if (attribute !== 'style' || isAllowed(policy, 'style-src-attr', value)) return [];
      return [`a style of ${name} without a hash: ${value}`];
    }),
  );
}

function isAllowed(policy: Policy, directive: string, text: string): boolean {
  return policy.get(directive)?.includes(`'${policyHash(text)}'`) ?? false;
}

/** Whether an address stays within the site: it names no other, or is data itself. */
function isOwn(address: string, site: string): boolean {
  if (address.startsWith('data:image/')) return true;
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(address) || address === site || address.startsWith(`${site}/`);
}
