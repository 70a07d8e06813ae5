import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printTable } from '../conformance/tools/print-table.ts';
import { median } from './measure.mjs';

/** Pages of all PDFs among the files together. */
export const countPages = async (files) => {
  let pages = 0;
  for (const file of files.filter((each) => each.endsWith('.pdf'))) {
    const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    pages += document.numPages;
    await document.loadingTask.destroy();
  }
  return pages;
};

const column = (pairs, side) => median(pairs.map((pair) => pair[side]));
const ratios = (pairs) => pairs.map(({ ours, theirs }) => ours / theirs);

/** Both medians and their ratio, pair by pair: median (least–most). */
export const spread = (pairs) => {
  const each = ratios(pairs);
  const range = `${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)}`;
  return `${column(pairs, 'ours').toFixed(1)} / ${column(pairs, 'theirs').toFixed(1)}; ${median(each).toFixed(2)} (${range})`;
};

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(3);
const mebibytes = (memory) => (memory === undefined ? '–' : memory.toFixed(0));

const verdict = (ratio, aim) =>
  aim === undefined ? '' : `${aim.toFixed(1)} ${ratio <= aim ? 'met' : 'missed'}`;

const row = ({ name, rival, aim, pairs, memory, pages }) => {
  const [ours, theirs] = [column(pairs, 'ours'), column(pairs, 'theirs')];
  const each = ratios(pairs);
  const speed = (count, time) => (count / (time / 1000)).toFixed(0);
  return [
    name,
    rival,
    seconds(ours),
    seconds(theirs),
    `${median(each).toFixed(2)} (${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)})`,
    verdict(median(each), aim),
    `${pages.ours} / ${pages.theirs}`,
    `${speed(pages.ours, ours)} / ${speed(pages.theirs, theirs)}`,
    `${mebibytes(memory.ours)} / ${mebibytes(memory.theirs)}`,
  ];
};

/** Prints a row for each work: medians of whole-process wall time, their ratio pair by pair, speed and peak memory. */
export const printWorks = (results) =>
  printTable(
    [
      'work',
      'rival',
      'ours s',
      'rival s',
      'ratio (least–most)',
      'aim',
      'pages',
      'pages a second',
      'peak MiB',
    ],
    results.map(row),
  );

const growth = (small, large, side) => ({
  time: column(large.pairs, side) / column(small.pairs, side),
  memory: large.memory[side] / small.memory[side],
});

/** How time and memory grow from the small document to the large, and the large one's memory beside the rival's. */
export const growthLines = (results) => {
  const [small, large] = ['20 reports', '100 reports'].map((start) =>
    results.find(({ name }) => name.startsWith(start)),
  );
  if (!small || !large) return [];
  const [ours, theirs] = [growth(small, large, 'ours'), growth(small, large, 'theirs')];
  const memory = large.memory.ours / large.memory.theirs;
  return [
    `\nFrom 20 reports to 100: time × ${ours.time.toFixed(2)} (aim ${verdict(ours.time, 4)}), memory × ${ours.memory.toFixed(2)}; Typst: time × ${theirs.time.toFixed(2)}, memory × ${theirs.memory.toFixed(2)}`,
    `Peak memory at 100 reports beside Typst's: ${memory.toFixed(2)} (aim ${verdict(memory, large.memoryAim)})`,
  ];
};
