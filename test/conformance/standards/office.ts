import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileToCheck, Row, Standard } from './standard.ts';

const VERSIONS = ['Office2013', 'Microsoft365'] as const;
/** Each worker holds the validator once, some hundred megabytes of it. */
const MOST_WORKERS = 4;

interface Job {
  readonly file: FileToCheck;
  readonly version: (typeof VERSIONS)[number];
}

/** Word 2013 and Microsoft 365, by Microsoft's own validator: a worker for each processor, files in turn. */
export const rows: Standard = async (files) => {
  const jobs = files
    .filter(({ format }) => format === 'docx')
    .flatMap((file) => VERSIONS.map((version): Job => ({ file, version })));
  const found = new Map<number, readonly string[]>();
  const count = Math.min(MOST_WORKERS, availableParallelism(), jobs.length);
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./office-worker.mjs', import.meta.url), { execArgv: [] });
      const send = () => {
        const number = next++;
        const job = jobs[number];
        if (job) worker.postMessage({ number, bytes: job.file.bytes, version: job.version });
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', ({ number, faults }: { number: number; faults: readonly string[] }) => {
        found.set(number, faults);
        send();
      });
      send();
    });
  await Promise.all(Array.from({ length: count }, work));
  return jobs.map(
    ({ file, version }, number): Row => ({
      file,
      standard: version,
      faults: found.get(number) ?? ['not validated'],
    }),
  );
};
