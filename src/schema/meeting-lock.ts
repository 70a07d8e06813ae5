import { z } from 'zod';
import { entity } from './entity.ts';
import { date, id, line } from './scalars.ts';

/** The form of the record; one that a later version of the program has written is not read. */
export const LOCK_FORMAT = 1;

const sha256 = z
  .string({ error: 'must be a SHA-256 of 64 hexadecimal digits' })
  .regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 of 64 hexadecimal digits' });
const key = z
  .string({ error: 'must be 16 hexadecimal digits' })
  .regex(/^[0-9a-f]{16}$/, { error: 'must be 16 hexadecimal digits' })
  .describe('Begins the SHA-256 of the names of a meeting and an item, so that it shows neither.');
const page = z.number().int().min(1);
const pages = { from: page, to: page };

const part = entity({
  part: line.describe('What the pack calls it: "item-7", "item-7-a".'),
  key,
  ...pages,
  prints: sha256.describe('Of all that it prints, for either audience.'),
  replaces: z.array(entity(pages)).optional().describe('Published pages that it takes the place of.'),
});

const lockedItem = entity({
  number: line,
  key,
  parts: z.array(part).optional(),
});

const lockedFile = entity({ path: line, sha256 });

const source = entity({
  of: line.describe('What it is of: "meeting", "authority", "registers", "templates" or a part: "item-7".'),
  file: line.optional().describe('Its path; left out where the public may have nothing of it.'),
  sha256,
});

const publication = entity({
  supplement: z.number().int().min(1).optional().describe('Its number; the main pack has none.'),
  published_on: date,
  language: z.enum(['en', 'cy']),
  program: line.describe('Name and version of the program that made it.'),
  ...pages,
  items: z.array(lockedItem),
  files: entity({
    public: z.array(lockedFile).optional(),
    restricted: z.array(lockedFile).optional(),
  }),
  sources: z.array(source),
});

/** What has been published of one meeting, written by `moothall publish` and by nobody else. */
export const meetingLockSchema = entity({
  format: z.literal(LOCK_FORMAT, { error: `must be ${LOCK_FORMAT}, the form that this version reads` }),
  meeting: id,
  publications: z.array(publication).min(1).describe('The main pack, then each supplement, in order.'),
  seal: sha256.describe('Of all that stands above it.'),
});

export type MeetingLock = z.infer<typeof meetingLockSchema>;
export type Publication = z.infer<typeof publication>;
export type LockedPart = z.infer<typeof part>;
