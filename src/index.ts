/** The public API: the whole line without files, clock or terminal. `moothall/workspace` reads a folder. */
export type { Diagnostic, Place, Severity } from './diagnostics/diagnostic.ts';
export { formatSarif } from './diagnostics/format-sarif.ts';
export { formatText } from './diagnostics/format-text.ts';
export type { Audience } from './exemption/withheld.ts';
export { checkCase } from './pipeline/check-case.ts';
export { renderCase } from './pipeline/render-case.ts';
export type { Output, OutputFormat, Rendering, RenderOptions } from './pipeline/render-options.ts';
export type { SourceFile, Workspace } from './pipeline/workspace.ts';
export type { DocumentKind } from './schema/case.ts';
