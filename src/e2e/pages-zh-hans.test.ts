import { auditPages } from './audit-pages.ts';

auditPages('zh-Hans');
