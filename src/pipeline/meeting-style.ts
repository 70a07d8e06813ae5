import type { Authority } from '../schema/authority.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { houseStyleOf } from '../style/house-style-of.ts';
import { usableLogo } from './load-logo.ts';
import type { Workspace } from './workspace.ts';

const styles = new WeakMap<Authority, HouseStyle>();

/** The look of what a meeting itself has printed (agenda, cover, contents): the authority's, with nothing numbered. */
export function meetingStyle(authority: Authority, workspace: Workspace): HouseStyle {
  const known = styles.get(authority);
  if (known) return known;
  const logo = usableLogo(authority, workspace);
  const definition = { name: authority.name, numbering: { scheme: 'none' as const } };
  const style = houseStyleOf(authority, definition, logo);
  styles.set(authority, style);
  return style;
}
