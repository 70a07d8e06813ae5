import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFault, type PictureFault } from '../pictures/picture-fault.ts';
import type { Authority } from '../schema/authority.ts';
import { nearest } from '../schema/nearest.ts';
import { SECTION_BODIES } from '../templating/view/section-bodies.ts';
import { checkLook } from './check-look.ts';
import { alternativeFaults } from './check-pictures.ts';
import { checkProfile } from './check-profile.ts';
import { fontsCover } from './fonts-cover.ts';
import { loadLogo } from './load-logo.ts';
import type { Workspace } from './workspace.ts';

/**
 * What an authority of the right shape names that is not there: its own file's name, its logo, the templates of its
 * documents and sections. `key` is the name its file has.
 */
export function checkAuthority(
  authority: Authority,
  key: string,
  workspace: Workspace,
): readonly Diagnostic[] {
  const logo = loadLogo(authority, workspace);
  return [
    ...checkProfile(authority),
    ...checkLook(authority),
    ...fontsCover(authority, authority, workspace),
    ...(authority.id === key ? [] : [otherId(authority.id, key)]),
    ...(logo && isFault(logo) ? [noLogo(authority, logo)] : []),
    ...logoWords(authority),
    ...Object.entries(authority.documents).flatMap(([kind, definition]) => {
      const at = `documents.${kind}`;
      return [
        ...(definition.template === undefined
          ? []
          : templateFaults(definition.template, at, authority, workspace)),
        ...sectionFaults(definition.sections ?? [], `${at}.sections`, authority, workspace),
      ];
    }),
  ];
}

function otherId(id: string, key: string): Diagnostic {
  return {
    rule: 'AUT-01',
    severity: 'error',
    message: `The authority's id is "${id}", but its file is named "${key}".`,
    path: 'id',
    found: id,
    expected: key,
    mend: 'Give both the same name: cases name the file, and the templates of its own stand in a folder named by the id.',
  };
}

function logoWords({ style }: Authority): readonly Diagnostic[] {
  const { file = '', alt } = style?.logo ?? {};
  const texts = typeof alt === 'object' ? [alt.en, alt.cy] : [alt ?? ''];
  return texts.flatMap((words) => (words === '' ? [] : alternativeFaults(words, 'style.logo.alt', file)));
}

function noLogo(authority: Authority, { fault, mend }: PictureFault): Diagnostic {
  return {
    rule: 'IMG-01',
    severity: 'error',
    message: `The logo "${authority.style?.logo?.file}" of ${authority.id} cannot be used: ${fault}. Papers go without it.`,
    path: 'style.logo.file',
    found: authority.style?.logo?.file ?? '',
    expected: 'a PNG, JPEG or SVG file inside the workspace',
    mend: mend ?? 'Correct the path, or save the picture again as PNG.',
  };
}

function templateFaults(name: string, at: string, authority: Authority, workspace: Workspace): Diagnostic[] {
  const file = `${name.replace(/\.hbs$/, '')}.hbs`;
  if (hasTemplate(file, authority, workspace)) return [];
  return [
    {
      rule: 'AUT-03',
      severity: 'error',
      message: `There is no template "${file}".`,
      path: `${at}.template`,
      found: name,
      expected: `templates/${file}, or templates/authorities/${authority.id}/${file}`,
      mend: 'Add the file, or delete the line: every kind of document has a template of its own.',
    },
  ];
}

type Sections = NonNullable<NonNullable<Authority['documents'][keyof Authority['documents']]>['sections']>;

function sectionFaults(
  sections: Sections,
  at: string,
  authority: Authority,
  workspace: Workspace,
): Diagnostic[] {
  return sections.flatMap((entry, index) => {
    const path = `${at}.${index}`;
    const key = entry.section.split(':')[0] ?? '';
    const known =
      Object.hasOwn(SECTION_BODIES, key) || hasTemplate(`sections/${key}.hbs`, authority, workspace);
    const inner = sectionFaults(entry.sections ?? [], `${path}.sections`, authority, workspace);
    return known ? inner : [noSection(entry.section, key, `${path}.section`, authority.id), ...inner];
  });
}

function noSection(section: string, key: string, path: string, id: string): Diagnostic {
  const known = Object.keys(SECTION_BODIES);
  const near = nearest(key, known);
  return {
    rule: 'AUT-02',
    severity: 'error',
    message: `There is no section "${section}".${near ? ` Did you mean "${near}"?` : ''}`,
    path,
    found: section,
    expected: known.join(', '),
    mend: `Correct the name, or add a template of your own: templates/authorities/${id}/sections/${key}.hbs.`,
  };
}

function hasTemplate(file: string, authority: Authority, { templates }: Workspace): boolean {
  return templates.has(file) || templates.has(`authorities/${authority.id}/${file}`);
}
