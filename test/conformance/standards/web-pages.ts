import { checkPages } from '../html-checks.mjs';
import type { Row, Standard } from './standard.ts';

/** A web page by html-validate, and by axe-core in Chromium on a telephone and a desk, by day and by night. */
export const rows: Standard = async (files) => {
  const pages = files.filter(({ format }) => format === 'html');
  const found = await checkPages(pages.map(({ path }) => path));
  return found.flatMap(({ file: path, check: standard, passed, faults }): Row[] => {
    const file = pages.find((page) => page.path === path);
    return file ? [{ file, standard, faults, ...(passed !== undefined && { passed }) }] : [];
  });
};
