interface Counts {
  readonly people: number;
  readonly plans: number;
  readonly versions: number;
}

const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const counted = ({ people, plans, versions }: Counts): string =>
  [some(people, 'person', 'people'), some(plans, 'plan', 'plans'), some(versions, 'version', 'versions')].join(', ');
