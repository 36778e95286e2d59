// After `npm run build`: checks what the pages name, takes out what none does, draws the pictures for sharing, and says for which
// address the build is. `npm run --silent build` keeps still, as npm start does.
import { missing, prune } from './prune.ts';

const faults = missing('build');
if (faults.length > 0) {
  console.error(
    `${faults.join('\n')}\nA script that is made differently by the two halves of the build (styles that only one of them rewrites, for one) has two hashes: write it so that both make the same of it.`
  );
  process.exit(1);
}
const { files, bytes } = prune('build');
if (process.env.npm_config_loglevel !== 'silent')
  console.log(`build/: ${files} files that no page asks for taken out, ${(bytes / 1000).toFixed(0)} kB`);
await import('./stills.ts');
await import('./origin.ts');
