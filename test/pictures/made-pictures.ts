import { crc32 } from 'node:zlib';
import { pngFile } from './png-file.ts';

/** Pictures made for tests: small, whole, and with what a camera or a drawing program may have put into them. */

const text = new TextEncoder();

export const PNG = pngFile({
  width: 3,
  height: 2,
  bits: 8,
  type: 2,
  samples: [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9, 99, 99, 99, 200, 200, 200],
});

/** A baseline JPEG, twelve by eight, its upper half red and its lower half blue. */
export const JPEG = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAIAAwDAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAYEAACAwAAAAAAAAAAAAAAAAAAFmSj4f/EABUBAQEAAAAAAAAAAAAAAAAAAAAG/8QAGREAAgMBAAAAAAAAAAAAAAAAABdkouKj/9oADAMBAAIRAxEAPwCNMUWzCwU8vnsvWZFvgMUWzAp5fPYZkW+D/9k=',
    'base64',
  ),
);
/** The same as a progressive one, in grey, and in the four colours of a press. */
export const PROGRESSIVE = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wgARCAAIAAwDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/aAAwDAQACEAMQAAABjBYJ/8QAFRABAQAAAAAAAAAAAAAAAAAAABT/2gAIAQEAAQUCoUP/xAAaEQAABwAAAAAAAAAAAAAAAAAAAQQVUqHR/9oACAEDAQE/AXtbOiwf/8QAGhEAAAcAAAAAAAAAAAAAAAAAAAEEFVOh0f/aAAgBAgEBPwFgQR2ej//EABYQAAMAAAAAAAAAAAAAAAAAAAAyof/aAAgBAQAGPwJaLT//xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAE/ITb/2gAMAwEAAgADAAAAEPv/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/EDX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/EC3/xAAWEAADAAAAAAAAAAAAAAAAAAAA8PH/2gAIAQEAAT8QSBIP/9k=',
    'base64',
  ),
);
export const CMYK = Uint8Array.from(
  Buffer.from(
    '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgACAAMBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAGB//EABgQAQADAQAAAAAAAAAAAAAAAAAVY6Lh/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAcEQAABgMAAAAAAAAAAAAAAAAAARVTodECBAX/2gAOBAEAAhEDEQQAAD8Aro63PSOtz0Ecv9FyMaBkTRbk7GnAP//Z',
    'base64',
  ),
);

/** Words that no published file may have. */
export const GPS = 'GPS 52.634 N 1.129 W Rookery Lane';

/** A JPEG with what a camera writes: where it was, a thumbnail, a comment, words after its end; turned if asked. */
export function photographed(jpeg: Uint8Array, orientation = 1): Uint8Array {
  const tiff = Buffer.from([
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([text.encode('Exif\0\0'), tiff, text.encode(GPS)])),
    segment(0xe1, text.encode(`http://ns.adobe.com/xap/1.0/\0<x>${GPS}</x>`)),
    segment(0xed, text.encode(`Photoshop 3.0\0${GPS}`)),
    segment(0xfe, text.encode(GPS)),
    jpeg.subarray(2),
    text.encode(GPS),
  ]);
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 255), body]);
}

/** A PNG with chunks of these types and words before its pixels. */
export function annotated(png: Uint8Array, types: readonly string[], words = GPS): Uint8Array {
  const at = 33;
  return Buffer.concat([
    png.subarray(0, at),
    ...types.map((type) => chunk(type, text.encode(`Comment\0${words}`))),
    png.subarray(at),
    text.encode(words),
  ]);
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = Buffer.concat([text.encode(type), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A PNG header that claims these sides, and nothing else. */
export function claiming(width: number, height: number): Uint8Array {
  const png = Buffer.from(pngFile({ width: 1, height: 1, bits: 8, type: 0, samples: [0] }));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** An SVG of 40 by 20 pixels with this in it. */
export function svg(within: string, attributes = 'width="40" height="20"'): Uint8Array {
  return text.encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${within}</svg>`);
}

export const bytesOf = (words: string) => text.encode(words);
