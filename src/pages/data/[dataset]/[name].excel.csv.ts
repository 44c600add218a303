import { download } from '../../_downloads.ts';
import { downloadOf, tablePaths } from '../_files.ts';

export const getStaticPaths = tablePaths('excel.csv');
export const GET = download('excel.csv', downloadOf);
