import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  acronymsSchema,
  bankHolidaysSchema,
  exemptParagraphsSchema,
  grantsSchema,
  instrumentsSchema,
  type Registers,
} from '../schema/registers.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { readAs } from './read-as.ts';
import { readSource } from './read-source.ts';
import type { SourceFile, Workspace } from './workspace.ts';

interface Reading {
  readonly value: Registers;
  readonly diagnostics: readonly Diagnostic[];
}

const readings = new WeakMap<Workspace, Reading>();

/** All registers of a workspace, merged; a file is known by its one key. Read once a workspace. */
export function readRegisters(workspace: Workspace): Reading {
  const known = readings.get(workspace);
  if (known) return known;
  const parts = workspace.registers.map(readRegister);
  const reading: Reading = {
    value: {
      instruments: parts.flatMap((part) => part.instruments ?? []),
      exemptParagraphs: parts.flatMap((part) => part.exemptParagraphs ?? []),
      acronyms: parts.flatMap((part) => part.acronyms ?? []),
      bankHolidays: parts.flatMap((part) => part.bankHolidays ?? []),
      grants: parts.flatMap((part) => part.grants ?? []),
    },
    diagnostics: parts.flatMap((part) => part.diagnostics),
  };
  readings.set(workspace, reading);
  return reading;
}

type Register = Partial<Registers> & { readonly diagnostics: readonly Diagnostic[] };

function readRegister(file: SourceFile): Register {
  const source = readSource(file);
  const has = (key: string) =>
    typeof source.value === 'object' && source.value !== null && key in source.value;
  if (has('exempt_paragraphs')) {
    const { value, diagnostics } = readAs(source, exemptParagraphsSchema);
    return { exemptParagraphs: value?.exempt_paragraphs ?? [], diagnostics };
  }
  if (has('acronyms')) {
    const { value, diagnostics } = readAs(source, acronymsSchema);
    return { acronyms: value?.acronyms ?? [], diagnostics };
  }
  if (has('bank_holidays')) {
    const { value, diagnostics } = readAs(source, bankHolidaysSchema);
    return { bankHolidays: value?.bank_holidays ?? [], diagnostics };
  }
  if (has('grants')) {
    const { value, diagnostics } = readAs(source, grantsSchema);
    return { grants: value?.grants ?? [], diagnostics };
  }
  if (source.value !== undefined && !has('instruments')) return { diagnostics: [noRegister(source)] };
  const { value, diagnostics } = readAs(source, instrumentsSchema);
  return { instruments: value?.instruments ?? [], diagnostics };
}

function noRegister(source: YamlSource): Diagnostic {
  const place = source.placeOf([]);
  return {
    rule: 'SHP-04',
    severity: 'error',
    message: 'This file is none of the registers.',
    expected: 'one of the keys instruments, exempt_paragraphs, acronyms, bank_holidays and grants',
    mend: 'Give the file that key, or take it out of data/registers.',
    ...(place ? { place } : {}),
  };
}
