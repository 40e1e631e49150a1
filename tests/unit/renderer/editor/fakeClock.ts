// Time that moves only when told to.
import type { Clock } from '../../../../renderer/features/editor/autosave.ts';

export interface FakeClock extends Clock {
  // Moves on, running what falls due, and lets what that started settle.
  readonly pass: (ms: number) => Promise<void>;
}

export function fakeClock(): FakeClock {
  let time = 0;
  let alarms: { readonly at: number; readonly run: () => void }[] = [];
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => time,
    after: (ms, run) => {
      const alarm = { at: time + ms, run };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
    pass: async (ms) => {
      const until = time + ms;
      for (;;) {
        const due = alarms.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];
        if (!due) break;
        alarms = alarms.filter((other) => other !== due);
        time = Math.max(time, due.at);
        due.run();
        await settle();
      }
      time = until;
      await settle();
    },
  };
}
