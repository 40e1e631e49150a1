// What a version is called, in one place: in a sentence, and at the beginning of one.
export const versionName = (version: number): string => `version ${version}`;
export const versionTitle = (version: number): string => `Version ${version}`;
