// Stands in for the ciphers of pdfkit in the bundle: no paper here is encrypted, and their tables are worked out as
// they load.
function refuse() {
  throw new Error('Encryption is not supported');
}

export { refuse as cbc, refuse as ecb };
