// One entry of a closed list. Codes are stored for good; labels may be reworded at any time.
export interface Option<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  // For families and family pages, where the professional label is not plain.
  readonly plainLabel?: string;
  // No longer offered, but still read in plans that hold it.
  readonly retired?: true;
}

export type CodeOf<List extends readonly Option[]> = List[number]['code'];
