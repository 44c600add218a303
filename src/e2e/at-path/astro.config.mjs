import whole from '../../../astro.config.mjs';
import { locales } from '../../edition/locales.ts';

/** Makes every file of data to count it, and names no address. */
const LEFT_OUT = '/data/checksums.txt';
/** Paths within the site that are built besides the first of each route. */
const wanted = (process.env.RURAL_LEDGER_SAMPLE ?? '').split(' ').filter(Boolean);

/**
 * The site as it is, but of each route no more than the first page in each language and the pages asked for: enough to try
 * whether it works below a path.
 */
export default {
  ...whole,
  integrations: [
    // Few pages are made sooner without threads.
    ...whole.integrations.filter(({ name }) => name !== 'prerender-in-threads'),
    {
      name: 'sample',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) =>
          setPrerenderer((usual) => ({ ...usual, getStaticPaths: async () => sampled(await usual.getStaticPaths()) })),
      },
    },
  ],
};

function sampled(paths) {
  const known = new Set();
  const isNew = (kind) => !known.has(kind) && known.add(kind);
  return paths.filter(
    ({ pathname, route }) =>
      pathname !== LEFT_OUT && (isNew(`${localeIn(pathname).id} ${route.route}`) || wanted.includes(pathname)),
  );
}

function localeIn(pathname) {
  return locales.find(({ prefix }) => prefix !== '' && pathname.startsWith(`/${prefix}/`)) ?? locales[0];
}
