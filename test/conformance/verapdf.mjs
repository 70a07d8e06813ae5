import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingTools, runTool, stopForMissing } from './run-tool.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TARGET = join(HERE, 'target');
const JARS = join(TARGET, 'lib');
const STAMP = join(TARGET, 'fetched-for');

/** The standards held to, by veraPDF's name for the profile. */
export const STANDARDS = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' };

/** Fetches veraPDF's jars with Maven when they are not there for this pom.xml yet; later runs need no network. */
const fetchJars = () => {
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
};

/**
 * What veraPDF finds in each file for each standard, in the order of the files: `{file, profile, passed, failures}`,
 * or `{file, profile, error}` for a file it cannot read. One Java process for all of them.
 */
export const validate = (files) => {
  if (missingTools(['java']).length > 0) {
    stopForMissing(
      'The conformance check needs Java 17 or later (Debian: apt-get install openjdk-17-jdk-headless).',
    );
  }
  fetchJars();
  const { status, stdout, stderr } = runTool(
    'java',
    ['-cp', join(JARS, '*'), join(HERE, 'Conformance.java'), ...Object.keys(STANDARDS)],
    { input: files.map((file) => `${file}\n`).join('') },
  );
  if (status !== 0) stopForMissing(`veraPDF could not be run:\n${stderr.trim()}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};
