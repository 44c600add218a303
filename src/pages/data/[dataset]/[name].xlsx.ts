import { typedFile, typedPaths } from '../_typed-files.ts';

export const getStaticPaths = typedPaths('xlsx');
export const GET = typedFile('xlsx');
