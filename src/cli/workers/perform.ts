import type { Workspace } from '../../pipeline/workspace.ts';
import type { Task, Tasks } from './tasks.ts';

/** Does one piece of work in this thread, whichever it is. */
export async function perform(task: Task, workspace: Workspace): Promise<Tasks[Task['name']]['gives']> {
  switch (task.name) {
    case 'check': {
      const { checkCase } = await import('../../pipeline/check-case.ts');
      return checkCase(task.given.file, workspace);
    }
    case 'render': {
      const { renderCase } = await import('../../pipeline/render-case.ts');
      return renderCase(task.given.file, workspace, task.given.options);
    }
    case 'item': {
      const { makeItem } = await import('../../pipeline/pack/make-item.ts');
      return makeItem(task.given, workspace);
    }
    case 'fill': {
      const { fillCase } = await import('../../pipeline/fill-case.ts');
      return fillCase(task.given.file, workspace, task.given.options);
    }
  }
}
