// Whether a process with this number runs on this computer. Numbers are given out again, so yes may mean another one.
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Running, and someone else's.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
