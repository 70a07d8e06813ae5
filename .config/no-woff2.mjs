// Stands in for the WOFF2 decompressor in the bundle: every font here is TrueType, and its dictionary alone
// would be more than half of what has to be loaded before the first page.
export default function decompress() {
  throw new Error('WOFF2 fonts are not supported');
}
