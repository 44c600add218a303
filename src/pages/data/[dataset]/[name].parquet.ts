import { typedFile, typedPaths } from '../_typed-files.ts';

export const getStaticPaths = typedPaths;
export const GET = typedFile('parquet');
