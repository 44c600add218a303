import { typedFile, typedPaths } from '../_typed-files.ts';

export const getStaticPaths = typedPaths('parquet');
export const GET = typedFile('parquet');
