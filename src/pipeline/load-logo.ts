import type { Authority } from '../schema/authority.ts';
import type { Picture } from '../style/house-style.ts';
import { pictureFault } from '../writers/pdf/picture-fault.ts';
import { pictureSize } from './picture-size.ts';
import type { Workspace } from './workspace.ts';

/** The authority's logo at its printed size; why it cannot be used, in words; or undefined where it has none. */
export function loadLogo(authority: Authority, workspace: Workspace): Picture | string | undefined {
  const logo = authority.style?.logo;
  if (!logo) return undefined;
  const data = workspace.image(logo.file);
  if (typeof data === 'string') return data;
  const size = pictureSize(data);
  if (typeof size === 'string') return size;
  const fault = pictureFault(data, size.format);
  if (fault !== undefined) return fault;
  const alternative = typeof logo.alternative === 'string' ? logo.alternative : logo.alternative.en;
  const height = (logo.width * size.height) / size.width;
  if (height > TALLEST)
    return `at this width it would be ${Math.round(height)} points high, and the most is ${TALLEST}`;
  return { data, format: size.format, width: logo.width, height, alternative };
}

/** Points: a logo any higher would leave the first page no room for the paper. */
const TALLEST = 300;
