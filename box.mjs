import { chromium } from 'playwright-core';
import { findChromium, flags } from '/tmp/f5/tools/chromium.mjs';
import { serve } from '/tmp/f5/tools/serve.mjs';
const site = await serve(); const b = await chromium.launch({ executablePath: findChromium(), args: flags });
try { for (const [w,h] of [[390,844],[320,568],[390,664],[844,390]]) { const p = await (await b.newContext({viewport:{width:w,height:h}})).newPage();
 await p.goto(site.url);
 for (const id of (process.argv[2]??'ballot').split(',')) { await p.goto(site.url+'#'+id); await p.waitForFunction((s)=>document.documentElement.dataset.settled==='true'&&document.documentElement.dataset.step===s,id);
 console.log(w,h,id, JSON.stringify(await p.evaluate((id)=>{const q=(e)=>{const r=e?.getBoundingClientRect();return r&&[r.x,r.y,r.width,r.height].map(Math.round)};const all=[...document.querySelectorAll('#live svg.figure')];const t=document.getElementById(id);return {svg:all.map(s=>[s.getAttribute('viewBox'),q(s),q(s.parentElement)]),text:q(t?.querySelector('p'))}},id))); } } } finally { await b.close(); await site.close(); }
