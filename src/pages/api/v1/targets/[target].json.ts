import type { APIRoute } from 'astro';
import { json } from '../../../_answer.ts';
import { ledger } from '../../../_ledger.ts';

export const getStaticPaths = () =>
  ledger.data.targets.map((target) => ({ params: { target: target.id }, props: { target } }));

/** One target with its result, every year of its history, its pace and the figures it rests on. */
export const GET: APIRoute = ({ props }) => {
  const { result } = props.target;
  const ids = new Set<string>([
    ...result.inputs,
    ...result.history.flatMap((year: { inputs: readonly string[] }) => year.inputs),
    ...(result.pace ? [result.pace.baseline] : []),
  ]);
  return json({ target: props.target, observations: [...ids].map((id) => ledger.observation(id)) });
};
