/** A licence under which a package may be used here, and why that is right. */
export interface AllowedLicence {
  /** Why it may be used; for most because it asks for no more than to be kept beside the code. */
  readonly because: string;
  /** The only packages it may be of; any without it. */
  readonly only?: RegExp;
}

const NOTICE = 'asks for no more than that its notice is kept';
const FREE = 'asks for nothing';

/** By the identifier of SPDX. What is not here stops `npm run licences`: add it with a reason, or do without the package. */
export const ALLOWED_LICENCES: Readonly<Record<string, AllowedLicence>> = {
  MIT: { because: NOTICE },
  ISC: { because: NOTICE },
  'BSD-2-Clause': { because: NOTICE },
  'BSD-3-Clause': { because: NOTICE },
  'Apache-2.0': { because: `${NOTICE}; grants patents` },
  'BlueOak-1.0.0': { because: NOTICE },
  Zlib: { because: NOTICE },
  'Python-2.0': { because: NOTICE },
  '0BSD': { because: FREE },
  'CC0-1.0': { because: FREE },
  Unlicense: { because: FREE },
  'MPL-2.0': { because: 'asks for the source of its own files where they are changed; none is changed or served here' },
  'OFL-1.1': {
    because: 'fonts; what is drawn with them is free of it, and no font is served',
    only: /^@fontsource\/noto-sans-[a-z]+$/,
  },
  'CC-BY-4.0': {
    because: 'a table of browsers that tools of the build read; nothing of it is served',
    only: /^caniuse-lite$/,
  },
  'LGPL-3.0-or-later': {
    because:
      'a library of its own that Astro may load to scale pictures; not changed, not served, not used by this site',
    only: /^@img\/sharp-/,
  },
};
