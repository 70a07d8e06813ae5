import type { SourceFile } from '../workspace.ts';
import type { PackSource } from './manifest.ts';
import type { PackContext } from './pack-context.ts';
import type { PlannedItem } from './plan-items.ts';

/** Every file a pack is made from: the meeting, its authority and the registers, each case, each file supplied. */
export function packSources(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  items: readonly PlannedItem[],
  { workspace, meeting }: PackContext,
): readonly PackSource[] {
  const authority = workspace.authorities.get(meeting.authority);
  const common = [file, ...(authority ? [authority] : []), ...workspace.registers].map(textSource);
  const own = items.flatMap(({ one: { item, number }, supplied }): PackSource[] => {
    const matter = item.case === undefined ? undefined : caseOf(item.case);
    return [
      ...(matter ? [{ ...textSource(matter), item: number }] : []),
      ...supplied.flatMap(({ source }) =>
        source.bytes ? [{ file: source.file, bytes: source.bytes, item: number }] : [],
      ),
    ];
  });
  return [...common, ...own];
}

function textSource({ file, text }: SourceFile): PackSource {
  return { file, bytes: new TextEncoder().encode(text) };
}
