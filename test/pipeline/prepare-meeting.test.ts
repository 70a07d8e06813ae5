import { describe, expect, it } from 'vitest';
import { blocksPublication } from '../../src/diagnostics/blocks-publication.ts';
import { MEETINGS, openMeeting } from './open-meetings.ts';

const LEICESTERSHIRE = 'leicestershire-cabinet-2019-12-17';

describe.each(MEETINGS)('%s', (id) => {
  it('breaks no rule that blocks publication', () => {
    expect(openMeeting(id).diagnostics.filter(blocksPublication)).toEqual([]);
  });

  it('numbers its items in order and reads every case they name', () => {
    const { items } = openMeeting(id);
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => String(index + 1)));
    for (const { item, prepared } of items) expect(prepared?.case.id).toBe(item.case);
  });
});

describe('prepareMeeting', () => {
  it('gives the line of an unknown key, and no meeting', () => {
    const { id, meeting, items, diagnostics } = openMeeting(LEICESTERSHIRE, (text) =>
      text.replace('\nplace:', '\nplaice:'),
    );
    expect({ id, meeting, items }).toEqual({ id: LEICESTERSHIRE, meeting: undefined, items: [] });
    expect(diagnostics.map(({ message }) => message)).toContain(
      '"plaice" is not a key here; did you mean "place"?',
    );
    expect(diagnostics[0]?.place?.line).toBeGreaterThan(1);
  });

  it('goes on where a case is not there, and says so at its line', () => {
    const { items, diagnostics } = openMeeting(LEICESTERSHIRE, (text) =>
      text.replace('case: leicestershire-substance', 'case: leicestershire-substanse'),
    );
    const [finding] = diagnostics.filter(({ rule }) => rule === 'MTG-03');
    expect(finding?.path).toBe('items.substance-misuse.case');
    expect(finding?.place?.line).toBeGreaterThan(1);
    expect(items.find(({ item }) => item.id === 'substance-misuse')?.prepared).toBeUndefined();
    expect(items.length).toBeGreaterThan(5);
  });

  it('goes on where the authority is not there', () => {
    const { meeting, authority, diagnostics } = openMeeting(LEICESTERSHIRE, (text) =>
      text.replace('authority: leicestershire', 'authority: leicester'),
    );
    expect(meeting).toBeDefined();
    expect(authority).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toContain('SHP-05');
  });
});
