// Something that can be asked for by its name as well as by its key.
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}
