import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ForwardPlan } from '../../schema/forward-plan.ts';
import { sha256 } from '../pack/manifest.ts';
import type { PlanFile } from './plan-file.ts';
import type { PlanOptions } from './plan-options.ts';

/**
 * The manifest of one issue as JSON: each file with its SHA-256, and how many matters stand how. It is public: of what
 * was found wrong it gives only the rules, because the words can quote what is withheld.
 */
export function planManifest(
  { authority, issue, published_on, since, entries }: ForwardPlan,
  files: readonly PlanFile[],
  found: readonly Diagnostic[],
  { language, program }: PlanOptions,
): string {
  const count = (of: string) => entries.filter(({ status }) => status === of).length;
  const rules = new Set(
    found.filter(({ severity, answered }) => severity !== 'advice' && !answered).map(({ rule }) => rule),
  );
  const manifest = {
    forward_plan: authority,
    issue,
    published_on,
    ...(since === undefined ? {} : { since }),
    language,
    program,
    draft: found.some(blocksPublication),
    entries: {
      new: count('new'),
      changed: count('changed'),
      carried_over: count('carried_over'),
      decided: count('decided'),
      withdrawn: count('withdrawn'),
    },
    findings: [...rules].sort(),
    files: files.map(({ path, bytes, pages }) => ({
      path,
      ...(pages === undefined ? {} : { pages }),
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
