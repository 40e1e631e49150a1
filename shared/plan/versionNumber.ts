// What a version of a plan is called. A whole number is a version that everybody agreed. 3.1 is version 3 with its emergency
// page issued again for the first time: the number itself is what is shown, stored in exports and typed by hand.
export const REISSUES_MOST = 9;

export const isReissue = (version: number): boolean => !Number.isInteger(version);

// The version that everybody agreed, on which a re-issue rests.
export const wholeVersion = (version: number): number => Math.trunc(version);

export const isVersionNumber = (value: number): boolean => value >= 1 && Math.round(value * 10) / 10 === value;

// As the papers of a plan say it, after "version".
export const versionInWords = (version: number): string =>
  isReissue(version) ? `${wholeVersion(version)}, emergency page ${version}` : String(version);

export const versionName = (version: number): string => `version ${versionInWords(version)}`;
export const versionTitle = (version: number): string => `Version ${versionInWords(version)}`;
