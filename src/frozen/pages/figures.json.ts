import type { APIRoute } from 'astro';
import { allEditions, keptFigures } from '../kept-record.ts';

/** The figures themselves, as plain data: by locale, then by id. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      allEditions.map((edition) => [
        edition.locale.id,
        Object.fromEntries(keptFigures.map(({ id, make }) => [id, make(edition)])),
      ]),
    ),
  );
