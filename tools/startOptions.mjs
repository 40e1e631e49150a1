// What may stand after `npm start --`.
import { resolve } from 'node:path';
import { Trouble } from './trouble.mjs';

export const HELP = `npm start -- [options]

  --host electron|loopback   which window to open; without it Electron where it can be had, else a browser's app window
  --sample                   open the vault with sample people
  --vault DIR                the folder of the vault (default: the usual place on this computer)
  --no-window                print a one-time address instead of opening a window
  --help                     this page`;

/**
 * @typedef {object} StartOptions
 * @property {'electron' | 'loopback' | undefined} host
 * @property {boolean} sample
 * @property {string | undefined} vaultFolder
 * @property {boolean} window
 * @property {boolean} help
 */

/** @param {string} happened @returns {never} */
function wrong(happened) {
  throw new Trouble(`${happened} Nothing was started. npm start -- --help lists what there is.`, 3);
}

/** @param {readonly string[]} words @returns {StartOptions} */
export function readStartOptions(words) {
  /** @type {StartOptions} */
  const options = { host: undefined, sample: false, vaultFolder: undefined, window: true, help: false };
  const rest = words.flatMap((word) =>
    /^--(host|vault)=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') options.help = true;
    else if (word === '--sample') options.sample = true;
    else if (word === '--no-window') options.window = false;
    else if (word === '--host') {
      const host = rest.shift();
      if (host !== 'electron' && host !== 'loopback') wrong('--host takes electron or loopback.');
      options.host = host;
    } else if (word === '--vault') {
      const folder = rest.shift();
      if (folder === undefined || folder === '' || folder.startsWith('--')) wrong('--vault takes a folder.');
      options.vaultFolder = resolve(folder);
    } else wrong(word.startsWith('-') ? `There is no option ${word.split('=')[0]}.` : 'npm start takes options only.');
  }
  if (options.host === 'electron' && !options.window) wrong('--no-window is for the loopback host.');
  return options;
}
