/** Format and pixel size of a PNG or JPEG, read from its first bytes; else why it cannot be used, in words. */
export function pictureSize(
  data: Uint8Array,
): { readonly format: 'png' | 'jpeg'; readonly width: number; readonly height: number } | string {
  if (data.length === 0) return 'the file is empty';
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const png = data.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  const found = png
    ? { format: 'png' as const, width: view.getUint32(16), height: view.getUint32(20) }
    : jpegSize(view);
  if (!found) return 'it is neither a PNG nor a JPEG picture';
  if (found.width === 0 || found.height === 0) return 'it has no pixels';
  if (found.width > 12_000 || found.height > 12_000) return 'it is larger than 12,000 pixels a side';
  return found;
}

/** Reads JPEG segments up to the first start-of-frame marker (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): { format: 'jpeg'; width: number; height: number } | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return undefined;
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (frame) return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
