// What a version is called, in one place: in a sentence, and at the beginning of one.
import { versionInWords } from './versionNumber.ts';

export const versionName = (version: number): string => `version ${versionInWords(version)}`;
export const versionTitle = (version: number): string => `Version ${versionInWords(version)}`;
