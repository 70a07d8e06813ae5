// A worker thread for crew.test.ts: a file whose text is "die" ends its thread, "throw" fails, any other is checked.
exports.work = async ({ name, given: { file } }) => {
  if (file.text === 'die') process.exit(3);
  if (file.text === 'throw') throw new Error('the program is wrong');
  return { id: `${name} ${file.file}`, idPlace: undefined, diagnostics: [] };
};
