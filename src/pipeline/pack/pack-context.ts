import type { Authority } from '../../schema/authority.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import type { SupplementIssue } from '../publish/supplement-issue.ts';
import type { Typefaces } from '../typefaces.ts';
import type { Workspace } from '../workspace.ts';
import type { PackOptions } from './pack-options.ts';
import type { PackVocabulary } from './pack-words.ts';

/** The pack of a supplement alone, or the whole meeting with it taken in. */
export interface PackIssue {
  readonly kind: 'supplement' | 'consolidated';
  readonly of: SupplementIssue;
}

/** A meeting that could be read, with all that its packs are made with. */
export interface PackContext {
  readonly prepared: ReadMeeting;
  readonly meeting: Meeting;
  readonly authority: Authority;
  readonly workspace: Workspace;
  readonly typefaces: Typefaces;
  readonly options: PackOptions;
  readonly words: PackVocabulary;
  /** Which pack it is, where it is not the main one. */
  readonly issue?: PackIssue;
  /** The look of what belongs to the pack itself: its cover, its contents, its placeholders. */
  readonly style: HouseStyle;
}
