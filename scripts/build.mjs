// node scripts/build.mjs [--if-stale] [add-in | window]: builds what is named, else both.
import { ADD_IN, build, buildIfStale, WINDOW } from './builds.mjs';

const wanted = process.argv.slice(2);
const named = [ADD_IN, WINDOW].filter(({ name }) => wanted.includes(name));
for (const what of named.length === 0 ? [ADD_IN, WINDOW] : named) {
  if (wanted.includes('--if-stale')) buildIfStale(what);
  else if (build(what) !== 0) process.exitCode = 1;
}
