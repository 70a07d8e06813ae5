import { meetingSchema } from '../../schema/meeting.ts';
import { readAs } from '../read-as.ts';
import { readSource } from '../read-source.ts';
import type { SourceFile } from '../workspace.ts';
import type { ItemRequest } from './made-item.ts';
import type { PackOptions } from './pack-options.ts';

/** What is to be made of each item of a meeting that considers a case, by the item's id; nothing of one of wrong shape. */
export function itemRequests(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  { language, date, audiences }: PackOptions,
): ReadonlyMap<string, ItemRequest> {
  const { value: meeting } = readAs(readSource(file), meetingSchema);
  return new Map(
    (meeting?.items ?? []).flatMap(({ id, case: matter, status, document, exempt }) => {
      const found = matter === undefined ? undefined : caseOf(matter);
      if (!found) return [];
      const item = { case: matter, status, document, exempt };
      return [[id, { file: found, item, language, date, audiences }] as const];
    }),
  );
}
