import { describe, expect, it } from 'vitest';
import { moothall } from './moothall.ts';

/** Every command's own ways of being used wrongly: each ends with 2 and a sentence, and nothing is made. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['check', '--format', 'xml'], /--format cannot be "xml"/],
  [['check', 'no-such-case'], /There is no case "no-such-case"/],
  [['explain'], /Name/],
  [['explain', 'no-such-case'], /There is no case "no-such-case"/],
  [['timetable'], /Name a case or a meeting/],
  [['timetable', 'nothing', '--date', '2024-13-01'], /--date must be a day/],
  [['rules', 'XXX-99'], /XXX-99/],
  [['render', '--audience', 'everyone'], /--audience cannot be "everyone"/],
  [['render', '--language', 'cornish'], /--language cannot be "cornish"/],
  [['render', '--workspace', '/nowhere'], /No workspace here/],
  [['pack'], /Name a meeting/],
  [['pack', 'nothing'], /There is no meeting "nothing"/],
  [['pack', 'nothing', '--audience', 'members'], /--audience cannot be "members"/],
  [['status'], /Name a meeting/],
  [['forward-plan'], /Name one or more meetings/],
  [['schema', 'minutes'], /cannot be "minutes"/],
  [['new'], /./],
  [['new', 'no-such-kind', '--id', 'x'], /./],
  [['pakc'], /did you mean "pack"/],
  [['forward-pln'], /did you mean "forward-plan"/],
];

describe('wrong usage', () => {
  it.each(WRONG)(
    '%j ends with 2 and a sentence',
    (words, expected) => {
      const { code, err, out } = moothall(words);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(expected);
      expect(err).toMatch(/^moothall: \S.*[.?]$/m);
      expect(err).not.toMatch(/\n\s+at /);
    },
    30_000,
  );
});
