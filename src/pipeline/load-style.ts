import type { Authority } from '../schema/authority.ts';
import type { DocumentKind } from '../schema/case.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { houseStyleOf } from '../style/house-style-of.ts';
import { usableLogo } from './load-logo.ts';
import type { Workspace } from './workspace.ts';

/** An authority is read once a workspace, so its styles are made once too; writers keep what they make of one. */
const styles = new WeakMap<Authority, Map<DocumentKind, HouseStyle>>();

/** The look of one kind of an authority's papers; a logo that cannot be used, which is reported elsewhere, is left out. */
export function loadStyle(authority: Authority, kind: DocumentKind, workspace: Workspace): HouseStyle {
  const kinds = styles.get(authority) ?? new Map<DocumentKind, HouseStyle>();
  styles.set(authority, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const style = houseStyleOf(authority, authority.documents[kind], usableLogo(authority, workspace));
  kinds.set(kind, style);
  return style;
}
