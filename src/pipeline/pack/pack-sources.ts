import { picturesOf } from '../pictures-of.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import type { PackSource } from './manifest.ts';
import type { PackContext } from './pack-context.ts';
import type { PlannedItem } from './plan-items.ts';

/** Every file a pack is made from: the meeting, its authority with its logo, the registers, each case with its pictures, each file supplied. */
export function packSources(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  items: readonly PlannedItem[],
  { workspace, meeting, authority: { style } }: PackContext,
): readonly PackSource[] {
  const authority = workspace.authorities.get(meeting.authority);
  const common = [file, ...(authority ? [authority] : []), ...workspace.registers].map(textSource);
  const own = items.flatMap(({ one: { item, number, prepared }, supplied }): PackSource[] => {
    const matter = item.case === undefined ? undefined : caseOf(item.case);
    const pictures = prepared ? picturesOf(prepared.case).map(({ file }) => file) : [];
    return [
      ...(matter ? [{ ...textSource(matter), item: number }] : []),
      ...pictureSources(pictures, workspace).map((source) => ({ ...source, item: number })),
      ...supplied.flatMap(({ source }) =>
        source.bytes ? [{ file: source.file, bytes: source.bytes, item: number }] : [],
      ),
    ];
  });
  const logo = style?.logo === undefined ? [] : pictureSources([style.logo.file], workspace);
  return [...common, ...logo, ...own];
}

/** Pictures as they lie in the workspace; what cannot be read is told elsewhere. */
function pictureSources(files: readonly string[], { image }: Workspace): readonly PackSource[] {
  return files.flatMap((file) => {
    const bytes = image(file);
    return typeof bytes === 'string' ? [] : [{ file, bytes }];
  });
}

function textSource({ file, text }: SourceFile): PackSource {
  return { file, bytes: new TextEncoder().encode(text) };
}
