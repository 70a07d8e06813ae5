const prime = 0x01000193;

function hash32(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), prime);
    hash = Math.imul(hash ^ (unit >>> 8), prime);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Sixteen hexadecimal digits for a path in a case: FNV-1a twice, from two bases. The same path gives the same name in every paper. */
export function pathHash(path: string): string {
  return hash32(path, 0x811c9dc5) + hash32(path, 0x1000193b);
}
