import type { Authority } from '../../schema/authority.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import { houseStyleOf } from '../../style/house-style-of.ts';
import { usableLogo } from '../load-logo.ts';
import type { Workspace } from '../workspace.ts';

const styles = new WeakMap<Authority, HouseStyle>();

/** The look of minutes: the authority's, with minute numbers on the headings and resolutions marked as in an extract. */
export function minutesStyle(authority: Authority, workspace: Workspace): HouseStyle {
  const known = styles.get(authority);
  if (known) return known;
  const logo = usableLogo(authority, workspace);
  const own = authority.documents['minute-extract']?.numbering ?? authority.numbering;
  const numbering = { ...own, scheme: 'headings' as const };
  const definition = { name: authority.name, numbering };
  const style = houseStyleOf(authority, definition, logo);
  styles.set(authority, style);
  return style;
}
