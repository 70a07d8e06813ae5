import { alternate, median, memoryOf, timeOf } from './measure.mjs';
import { countPages, spread } from './report.mjs';
import { changeOne, emptyCache, packOf, writeYear } from './year.mjs';

const TURNS = 3;
const USUAL = 60;
const USUAL_IF_QUICK = 6;

/** Ratios of `pack` within one run: threads, the cache, one item changed, memory against pages, and a whole year. */
export const measureYear = async (quick) => {
  console.log('\nPreparing a year of meetings …');
  const turns = quick ? 1 : TURNS;
  const { large, usual } = writeYear(quick ? USUAL_IF_QUICK : USUAL);
  const cold = (jobs) => packOf([large], { jobs, cache: false });
  const kept = packOf([large], { cache: true });
  const threads = await alternate(turns, cold(2), cold(1));
  const pages = await countPages(cold(1).makes);
  console.log(`A pack of ${large.cases.length} items and ${pages} pages, milliseconds:`);
  console.log(`  two jobs / one, nothing kept       ${spread(threads)}`);
  emptyCache();
  await timeOf(kept);
  const unchanged = await alternate(turns, kept, cold(undefined));
  console.log(`  nothing changed / nothing kept     ${spread(unchanged)}`);
  const changed = [];
  for (let turn = 0; turn < turns; turn += 1) {
    changeOne(large, turn);
    changed.push({ ours: await timeOf(kept), theirs: await timeOf(cold(undefined)) });
  }
  console.log(`  one item changed / nothing kept    ${spread(changed)}`);
  await printMemory(usual, large);
  await printYear([large, ...usual]);
};

/** Peak memory of the main process with its threads, for a small pack and the large one. */
const printMemory = async ([small], large) => {
  const sizes = [];
  for (const meeting of [small, large]) {
    const side = packOf([meeting], { cache: false });
    sizes.push({ memory: (await memoryOf(side)) ?? 0, pages: await countPages(side.makes) });
  }
  const [one, other] = sizes;
  const growth = `${(other.pages / one.pages).toFixed(1)} times the pages, ${(other.memory / one.memory).toFixed(2)} times the memory`;
  console.log(
    `  peak memory ${one.memory.toFixed(0)} MiB at ${one.pages} pages, ${other.memory.toFixed(0)} at ${other.pages}: ${growth}`,
  );
};

const printYear = async (meetings) => {
  const year = (jobs, cache) => packOf(meetings, { jobs, cache });
  const one = await timeOf(year(1, false));
  const two = await timeOf(year(2, false));
  await timeOf(year(undefined, true));
  const again = median([await timeOf(year(undefined, true)), await timeOf(year(undefined, true))]);
  const peak = (await memoryOf(year(undefined, true))) ?? 0;
  console.log(
    `${meetings.length} meetings in one command: ${(one / 1000).toFixed(1)} s; two jobs / one ${(two / one).toFixed(2)}; nothing changed / nothing kept ${(again / two).toFixed(2)}; peak ${peak.toFixed(0)} MiB`,
  );
};
