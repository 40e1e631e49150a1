// How the person communicates, and where they want support done their way.
import type { Option } from '../option.ts';

export const COMMUNICATION_WAYS = [
  { code: 'speech', label: 'Speech' },
  { code: 'someWords', label: 'Some words' },
  { code: 'sounds', label: 'Sounds' },
  { code: 'signs', label: 'Signs (such as Makaton or British Sign Language)' },
  { code: 'symbols', label: 'Symbols, pictures or objects' },
  { code: 'device', label: 'Communication aid' },
  { code: 'eyes', label: 'Eye pointing' },
  { code: 'gesture', label: 'Gesture and body language' },
  { code: 'writing', label: 'Writing or typing' },
  { code: 'knownPeople', label: 'Through people who know them well' },
] as const satisfies readonly Option[];

export const SUPPORT_TIMES = [
  { code: 'examination', label: 'Blood tests, scans and examination' },
  { code: 'medicines', label: 'Taking medicines' },
  { code: 'eating', label: 'Eating and drinking' },
  { code: 'washing', label: 'Washing and dressing' },
  { code: 'toilet', label: 'Using the toilet' },
  { code: 'sleep', label: 'Sleep' },
  { code: 'moving', label: 'Moving about' },
  { code: 'travel', label: 'Travelling' },
  { code: 'waiting', label: 'Waiting and new places' },
] as const satisfies readonly Option[];

export const SUPPORT_ANSWERS = [
  { code: 'support', label: 'Please do it this way' },
  { code: 'none', label: 'Nothing special' },
  { code: 'notAsked', label: 'Not asked' },
  { code: 'declined', label: 'Declined to say' },
] as const satisfies readonly Option[];

export const WHY_NO_WORDS = [
  { code: 'declined', label: 'Asked, and declined' },
  { code: 'unable', label: 'Not able to say; those who know them best were asked' },
  { code: 'tooYoung', label: 'Too young' },
] as const satisfies readonly Option[];
