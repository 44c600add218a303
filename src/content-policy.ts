import type { AstroUserConfig } from 'astro';

/** What pages may load, those of the site and those that a release keeps. Styles and scripts within them pass by their hash. */
export const contentPolicy = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
} satisfies NonNullable<AstroUserConfig['security']>['csp'];
