import { download } from '../../_downloads.ts';
import { downloadOf, tablePaths } from '../_files.ts';

export const getStaticPaths = tablePaths('csv');
export const GET = download('csv', downloadOf);
