import { expect, test } from 'vitest';
import { dataFolder, standardPorts, type Machine } from '../../../electron/core/standardPorts.ts';

const lent = { host: 'test', version: '1', documentsWorker: '/w.js', log: () => undefined } as const;
const linux: Machine = { platform: 'linux', env: {}, home: '/home/nia' };

test.each<[string, Machine, string]>([
  ['Linux', linux, '/home/nia/.local/share/Accord'],
  ['Linux with a place of its own for data', { ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/Accord'],
  ['Linux with a relative one, which counts for nothing', { ...linux, env: { XDG_DATA_HOME: 'data' } }, '/home/nia/.local/share/Accord'],
  ['macOS', { platform: 'darwin', env: {}, home: '/Users/nia' }, '/Users/nia/Library/Application Support/Accord'],
  ['Windows', { platform: 'win32', env: { LOCALAPPDATA: 'D:\\Local' }, home: 'C:\\Users\\nia' }, 'D:\\Local\\Accord'],
  ['Windows without the variable', { platform: 'win32', env: {}, home: 'C:\\Users\\nia' }, 'C:\\Users\\nia\\AppData\\Local\\Accord'],
])('keeps vaults in the usual place on %s', (_, machine, folder) => {
  expect(dataFolder(machine)).toBe(folder);
});

test('keeps the sample vault apart, whatever folder the vault is in', () => {
  expect(standardPorts(lent, undefined, linux)).toMatchObject({
    vaultFolder: '/home/nia/.local/share/Accord/Vault',
    sampleFolder: '/home/nia/.local/share/Accord/Sample vault',
  });
  expect(standardPorts(lent, '/mine', linux)).toMatchObject({
    vaultFolder: '/mine',
    sampleFolder: '/home/nia/.local/share/Accord/Sample vault',
  });
});
