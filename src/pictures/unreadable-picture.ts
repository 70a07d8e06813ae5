/**
 * Says that a picture's bytes are not what its format promises. Pictures are checked where they are read in, so
 * whoever sees this gave the writer one that was not.
 */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
}
