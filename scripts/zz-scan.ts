import { globSync, readFileSync } from 'node:fs';
import { looseSpacing } from '/work/wt/marks/src/e2e/loose-spacing.ts';
const dist='/work/main/dist/';
const by = new Map<string, string[]>(); let n=0;
for (const f of globSync('**/*.html',{cwd:dist})) { if (f.startsWith('en/')||/404/.test(f)) continue;
  for (const t of looseSpacing(readFileSync(dist+f,'utf8'))) { n++; const k=f.replace(/^zh-hant\//,'').split('/')[0]!; (by.get(k)??by.set(k,[]).get(k)!).push(f+': '+t); } }
console.log(n);
for (const [k,v] of by) { console.log('##',k,v.length); const seen=new Set<string>(); for (const x of v) { const p=x.replace(/^[^:]*: /,'').replace(/\d/g,'9').replace(/\p{Script=Han}/gu,'汉'); if(!seen.has(p)&&seen.size<25){seen.add(p);console.log(x);} } }
