// Stands in for tiny-inflate in the bundle: the Unicode tables that fontkit and linebreak carry are unpacked as they
// load, which zlib does in a fraction of the time.
const { inflateRawSync } = require('node:zlib');

module.exports = (packed, target) => {
  const unpacked = inflateRawSync(packed);
  target.set(unpacked);
  return target.subarray(0, unpacked.length);
};
