import type { APIRoute } from 'astro';
import { json } from '../../_answer.ts';
import { ledger } from '../../_ledger.ts';

const { claims, licences, regions, release, searches, sources, statements, targets } = ledger.data;

/** What the record says as it stands there, a file for each kind. */
export const getStaticPaths = () =>
  Object.entries({ claims, licences, regions, release, searches, sources, statements, targets }).map(
    ([list, entries]) => ({
      params: { list },
      props: { entries },
    }),
  );
export const GET: APIRoute = ({ props }) => json(props.entries);
