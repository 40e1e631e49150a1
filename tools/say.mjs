// Progress in plain words, on standard error: standard output belongs to what was asked for.

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
