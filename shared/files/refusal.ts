// Why a file is not taken: what happened, and what to do about it. Nothing was changed, always.
export interface FileRefusal {
  readonly happened: string;
  readonly next: string;
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} megabytes`;
