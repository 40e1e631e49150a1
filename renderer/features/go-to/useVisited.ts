// The fields somebody was in, the latest first, without the one they are in.
import { useState } from 'react';
import { useFieldIn } from '../../form/form.ts';

const MOST = 7;

export function useVisited(): readonly string[] {
  const fieldIn = useFieldIn();
  const [visited, setVisited] = useState<readonly string[]>([]);
  if (fieldIn !== undefined && visited[0] !== fieldIn) setVisited([fieldIn, ...visited.filter((path) => path !== fieldIn)].slice(0, MOST));
  return visited.filter((path) => path !== fieldIn);
}
