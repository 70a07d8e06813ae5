import { checkPages } from '../html-checks.mjs';
import type { Row, Standard } from './standard.ts';

/** Of so many generated pages one is looked at in the browser; html-validate reads them all. */
const GENERATED_TO_ONE = 10;

/** A web page by html-validate, and by axe-core in Chromium on a telephone and a desk, by day and by night. */
export const rows: Standard = async (files) => {
  const pages = files.filter(({ format }) => format === 'html');
  const generated = pages.filter(({ name }) => name.startsWith('generated/'));
  const shown = pages.filter((page) => {
    const at = generated.indexOf(page);
    return at < 0 || at % GENERATED_TO_ONE === 0;
  });
  const found = await checkPages(
    pages.map(({ path }) => path),
    shown.map(({ path }) => path),
  );
  return found.flatMap(({ file: path, check: standard, passed, faults }): Row[] => {
    const file = pages.find((page) => page.path === path);
    return file ? [{ file, standard, faults, ...(passed !== undefined && { passed }) }] : [];
  });
};
