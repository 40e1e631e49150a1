// Where a bug was, without what it said: a message may quote what somebody typed, and may have lines that look like frames.
export function stackFrames(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return [];
  const said = new Set(fault.message.split('\n'));
  return (fault.stack ?? '').split('\n').filter((line) => /^\s+at .*(:\d+:\d+\)?|\(<anonymous>\))$/.test(line) && !said.has(line));
}
