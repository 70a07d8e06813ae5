import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingTools, runTool, stopForMissing } from '../tools/run-tool.ts';
import type { Row, Standard } from './standard.ts';

const HERE = join(import.meta.dirname, '..');
const TARGET = join(HERE, 'target');
const JARS = join(TARGET, 'lib');
const STAMP = join(TARGET, 'fetched-for');

/** The standards held to, by veraPDF's name for the profile. */
const PROFILES: Readonly<Record<string, string>> = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' };

interface Failure {
  readonly rule: string;
  readonly count: number;
  readonly message: string;
  readonly context: string;
}

/** What veraPDF found in one file for one profile; `error` for a file it cannot read. */
interface Finding {
  readonly file: string;
  readonly profile: string;
  readonly passed?: number;
  readonly failures?: readonly Failure[];
  readonly error?: string;
}

/** Fetches veraPDF's jars with Maven when they are not there for this pom.xml yet; later runs need no network. */
function fetchJars(): void {
  const wanted = createHash('sha256')
    .update(readFileSync(join(HERE, 'pom.xml')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (missingTools(['mvn']).length > 0) {
    stopForMissing(
      'The conformance check needs Maven once, to fetch veraPDF (Debian: apt-get install maven).',
    );
  }
  console.log('Fetching veraPDF with Maven …');
  rmSync(TARGET, { recursive: true, force: true });
  const { status, stdout } = runTool('mvn', ['-q', '-B', '-Dstyle.color=never'], { cwd: HERE });
  if (status !== 0) stopForMissing(`Maven could not fetch veraPDF:\n${stdout.trim()}`);
  writeFileSync(STAMP, wanted);
}

/** Stops with one sentence where this machine lacks what veraPDF needs. */
export function requireVeraPdf(): void {
  if (missingTools(['java']).length > 0) {
    stopForMissing(
      'The conformance check needs Java 17 or later (Debian: apt-get install openjdk-17-jdk-headless).',
    );
  }
  fetchJars();
}

/** PDF/UA-1 and PDF/A-2a, by veraPDF: one Java process for all files. */
export const rows: Standard = async (files) => {
  const pdfs = files.filter(({ format }) => format === 'pdf');
  if (pdfs.length === 0) return [];
  requireVeraPdf();
  const { status, stdout, stderr } = runTool(
    'java',
    ['-cp', join(JARS, '*'), join(HERE, 'Conformance.java'), ...Object.keys(PROFILES)],
    { input: pdfs.map(({ path }) => `${path}\n`).join('') },
  );
  if (status !== 0) stopForMissing(`veraPDF could not be run:\n${stderr.trim()}`);
  const byPath = new Map(pdfs.map((file) => [file.path, file]));
  return stdout
    .trim()
    .split('\n')
    .flatMap((line): Row[] => {
      const { file: path, profile, passed, failures = [], error } = JSON.parse(line) as Finding;
      const file = byPath.get(path);
      if (file === undefined) return [];
      const faults = error === undefined ? failures.map(describe) : [`cannot be read: ${error}`];
      return [
        { file, standard: PROFILES[profile] ?? profile, faults, ...(passed === undefined ? {} : { passed }) },
      ];
    });
};

const describe = ({ rule, count, message, context }: Failure) =>
  `${rule} × ${count}: ${message} [${context}]`;
