import type { FilledCase } from '../../pipeline/fill-case.ts';
import type { PaperOptions } from '../../pipeline/fill-paper.ts';
import type { ItemRequest, MadeItem } from '../../pipeline/pack/made-item.ts';
import type { Preparation } from '../../pipeline/prepare-case.ts';
import type { Rendering, RenderOptions } from '../../pipeline/render-options.ts';
import type { SourceFile } from '../../pipeline/workspace.ts';

/** What can be done away from the main thread: `given` and `gives` are plain data, which threads can hand over. */
export interface Tasks {
  readonly check: { readonly given: { readonly file: SourceFile }; readonly gives: Checked };
  readonly render: {
    readonly given: { readonly file: SourceFile; readonly options: RenderOptions };
    readonly gives: Rendering;
  };
  /** An item of a pack with its own files; its pages too where it is made in this thread. */
  readonly item: { readonly given: ItemRequest; readonly gives: MadeItem };
  /** As far as the Markdown string: trees and pages are too much to hand over. */
  readonly fill: {
    readonly given: { readonly file: SourceFile; readonly options: PaperOptions };
    readonly gives: FilledCase;
  };
}

export type TaskName = keyof Tasks;

/** One piece of work for whoever is free. */
export type Task = {
  readonly [Name in TaskName]: { readonly name: Name; readonly given: Tasks[Name]['given'] };
}[TaskName];

type Checked = Omit<Preparation, 'prepared'>;
