import { calculate } from '../calculators/index.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { sharedFindings, unsearchedFindings } from '../leaks/leak-findings.ts';
import { sharedPassages } from '../leaks/shared-passages.ts';
import { checkRules } from '../rules/index.ts';
import type { Authority } from '../schema/authority.ts';
import { type Case, caseSchema } from '../schema/case.ts';
import type { Registers } from '../schema/registers.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { checkField } from '../tree/check-field.ts';
import { replaceExemptBlocks } from '../tree/exempt-blocks.ts';
import { fieldShape } from '../tree/field-shape.ts';
import { findReferences } from '../tree/find-references.ts';
import { readProse } from '../tree/read-prose.ts';
import { checkPictures } from './check-pictures.ts';
import { checkKinds } from './choose-kinds.ts';
import { fontsCover } from './fonts-cover.ts';
import { inOrder } from './in-order.ts';
import type { PreparedCase } from './prepared-case.ts';
import { readAs } from './read-as.ts';
import { readAuthority } from './read-authority.ts';
import { readRegisters } from './read-registers.ts';
import { readSource } from './read-source.ts';
import { readSourceLater } from './read-source-later.ts';
import { keptOfCase, secretsOfCase, withholds } from './secrets-of-case.ts';
import { withPlaces } from './with-places.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** The case where its shape is right, and every finding about it either way. */
export interface Preparation {
  readonly id: string;
  /** Where the id stands in the file; undefined where the shape was too wrong to read it, and the id is the file's name. */
  readonly idPlace: Place | undefined;
  readonly prepared: PreparedCase | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one case: YAML, shape, figures, rules. A wrong shape ends it; a broken rule does not. */
export function prepareCase(file: SourceFile, workspace: Workspace): Preparation {
  const source = readSource(file);
  const shaped = readAs(source, caseSchema);
  const id = shaped.value?.id ?? stem(file.file);
  const idPlace = shaped.value && source.placeOf(['id']);
  const registers = readRegisters(workspace);
  const authority = shaped.value ? readAuthority(shaped.value.authority, source, workspace) : undefined;
  const before = [...shaped.diagnostics, ...registers.diagnostics, ...(authority?.diagnostics ?? [])];
  if (!shaped.value || !authority?.value)
    return { id, idPlace, prepared: undefined, diagnostics: inOrder(before) };

  const { prepared, findings } = checkedCase(shaped.value, authority.value, registers.value, source);
  const later = [
    ...findings,
    ...checkKinds(shaped.value, authority.value),
    ...fontsCover(shaped.value, authority.value, workspace),
    ...checkPictures(shaped.value, workspace),
  ];
  return {
    id,
    idPlace,
    prepared,
    diagnostics: inOrder([...before, ...withPlaces(later, source), ...unsearched(prepared, workspace)]),
  };
}

/** What of a preparation is plain data, which can be handed to another thread or kept. */
export interface PreparedData extends Omit<Preparation, 'prepared'> {
  readonly prepared: Pick<PreparedCase, 'case' | 'figures'> | undefined;
}

/** The plain data of a preparation. */
export function dataOf({ prepared, ...rest }: Preparation): PreparedData {
  return { ...rest, prepared: prepared && { case: prepared.case, figures: prepared.figures } };
}

/** A preparation made elsewhere, of the same file in the same workspace; the file is read again only to find places in it. */
export function preparationOf(data: PreparedData, file: SourceFile, workspace: Workspace): Preparation {
  const { prepared } = data;
  if (!prepared) return { ...data, prepared: undefined };
  const source = readSourceLater(file);
  const authority = readAuthority(prepared.case.authority, source, workspace).value;
  if (!authority) throw new Error(`${file.file} was prepared in another workspace`);
  const registers = readRegisters(workspace).value;
  return { ...data, prepared: { ...prepared, authority, registers, source } };
}

/** What the case withholds that could not be found in a finished paper, all or a passage of it, and nobody answers for. */
function unsearched(prepared: PreparedCase, workspace: Workspace): readonly Diagnostic[] {
  if (!withholds(prepared)) return [];
  const whole = unsearchedFindings(secretsOfCase(prepared, workspace));
  const passages = sharedPassages(keptOfCase(prepared));
  return [
    ...whole,
    ...sharedFindings(passages.filter((passage) => whole.every(({ path }) => path !== passage.path))),
  ];
}

/** A case whose shape is right, calculated, with what the rules find of it; `source` is where its values stand. */
export function checkedCase(
  input: Case,
  authority: Authority,
  registers: Registers,
  source: YamlSource,
): { readonly prepared: PreparedCase; readonly findings: readonly Diagnostic[] } {
  const { figures, problems } = calculate(input, authority, registers.bankHolidays);
  const tools = { checkField, findReferences, replaceExemptBlocks, readProse, fieldShape };
  const findings = checkRules({ case: input, authority, registers, figures, problems, tools });
  return { prepared: { case: input, authority, registers, figures, source }, findings };
}

function stem(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
}
