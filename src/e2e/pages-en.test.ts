import { auditPages } from './audit-pages.ts';

auditPages('en');
