// What a plan may hold as files, and how much of it. A picture is made small before it is kept; a paper is kept as it came.
const MEGABYTE = 1024 * 1024;

export const PICTURE_TYPES = ['image/jpeg', 'image/png'] as const;
export const PAPER_TYPE = 'application/pdf';
export const MEDIA_TYPES = [...PICTURE_TYPES, PAPER_TYPE] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

// The longest side of a picture that is kept, in points, and what it may come to.
export const KEPT_SIDE = 1600;
export const PICTURE_MOST_BYTES = 3 * MEGABYTE;
export const PAPER_MOST_BYTES = 10 * MEGABYTE;
export const mostBytesOf = (mediaType: MediaType): number => (mediaType === PAPER_TYPE ? PAPER_MOST_BYTES : PICTURE_MOST_BYTES);

// What somebody may bring: more than any telephone takes, and less than it would cost to open a picture made to choke on.
export const BROUGHT_MOST_BYTES = 30 * MEGABYTE;
export const BROUGHT_SIDE = 16_384;
export const BROUGHT_POINTS = 66_000_000;
export const MOST_SCANS = 100;

// In one plan, files that were taken away and may still be wanted back among them.
export const PLAN_MOST_FILES = 200;
export const PLAN_MOST_BYTES = 100 * MEGABYTE;

// How long a file is kept that no version names any more.
export const KEPT_DAYS = 30;
