import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import { makePacks } from '../../src/pipeline/pack/make-packs.ts';
import { secretsOfMeeting } from '../../src/pipeline/secrets-of-meeting.ts';
import type { SourceFile } from '../../src/pipeline/workspace.ts';
import { DAY, ROOT } from '../cases/render-cases.ts';
import { MEETINGS, openMeeting, WORKSPACE } from '../pipeline/open-meetings.ts';

const read = (file: string): SourceFile => ({ file, text: readFileSync(join(ROOT, file), 'utf8') });
const caseOf = (id: string) =>
  existsSync(join(ROOT, `data/cases/${id}.yaml`)) ? read(`data/cases/${id}.yaml`) : undefined;

describe.each(MEETINGS)('the packs of %s', (id) => {
  it('give nothing away where they are public, and much where they are not', async () => {
    const options = {
      audiences: ['public', 'restricted'],
      date: DAY,
      language: 'en',
      program: 'test',
    } as const;
    const { packs } = await makePacks(read(`data/meetings/${id}.yaml`), caseOf, WORKSPACE, options);
    const secrets = secretsOfMeeting(openMeeting(id), WORKSPACE);
    expect(secrets.length).toBeGreaterThan(0);
    const leaks = packs.map(({ audience, files }) => ({
      audience,
      found: findLeaks(
        files.map(({ path, bytes }) => ({ name: path, bytes })),
        secrets,
      ),
    }));
    expect(leaks.map(({ audience }) => audience)).toEqual(['public', 'restricted']);
    expect(leaks[0]?.found).toEqual([]);
    expect(leaks[1]?.found.length).toBeGreaterThan(5);
    expect(leaks[1]?.found.filter(({ kind }) => kind === 'unread')).toEqual([]);
  });
});
