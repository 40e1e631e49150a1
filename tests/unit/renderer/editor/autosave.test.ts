import { describe, expect, it } from 'vitest';
import { createAutosave, type SaveState } from '../../../../renderer/features/editor/autosave.ts';
import { appError, type AppError, type ErrorCode } from '../../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import type { SavedPlan } from '../../../../shared/api/contract.ts';
import { fakeClock } from './fakeClock.ts';

// A store at the other end of a slow wire: answers when told to, and refuses when told to.
function start() {
  const clock = fakeClock();
  const sent: { readonly content: string; readonly revision: number }[] = [];
  const waiting: ((answer: Result<SavedPlan, AppError>) => void)[] = [];
  const states: SaveState['at'][] = [];
  let refuse: ErrorCode | undefined;
  let hold = false;
  let revision = 0;
  const answer = (): Result<SavedPlan, AppError> => {
    if (refuse) return err(appError(refuse));
    revision += 1;
    return ok({ revision, savedAt: `moment ${revision}` });
  };
  const save = createAutosave<string>({
    content: '',
    revision: 0,
    savedAt: 'opening',
    clock,
    save: (content, at) => {
      sent.push({ content, revision: at });
      return hold ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(answer());
    },
  });
  save.state.subscribe((state) => states.push(state.at));
  return {
    clock,
    save,
    sent,
    states,
    refuse: (code: ErrorCode | undefined) => (refuse = code),
    holdAnswers: () => (hold = true),
    release: async () => {
      hold = false;
      for (const resolve of waiting.splice(0)) resolve(answer());
      await clock.pass(0);
    },
  };
}

describe('when it saves', () => {
  it('400 ms after the last key, once', async () => {
    const { clock, save, sent } = start();
    for (const words of ['a', 'ab', 'abc']) {
      save.touch(words);
      await clock.pass(300);
    }
    expect(sent).toEqual([]);
    await clock.pass(100);
    expect(sent).toEqual([{ content: 'abc', revision: 0 }]);
  });

  it('2 s after the first key at the latest, however fast somebody types', async () => {
    const { clock, save, sent } = start();
    for (let key = 1; key <= 30; key += 1) {
      save.touch('x'.repeat(key));
      await clock.pass(100);
    }
    expect(sent[0]).toEqual({ content: 'x'.repeat(20), revision: 0 });
  });

  it('at once on a flush', async () => {
    const { save, sent } = start();
    save.touch('now');
    await expect(save.flush()).resolves.toBe('clean');
    expect(sent).toEqual([{ content: 'now', revision: 0 }]);
  });

  it('not at all when nothing changed', async () => {
    const { clock, save, sent } = start();
    save.touch('');
    await save.flush();
    await clock.pass(10_000);
    expect(sent).toEqual([]);
  });
});

describe('one save in flight', () => {
  it('never two; the newest words go next, with the revision that came back', async () => {
    const { clock, save, sent, holdAnswers, release } = start();
    holdAnswers();
    save.touch('one');
    await clock.pass(400);
    save.touch('two');
    await clock.pass(5000);
    save.touch('three');
    await clock.pass(5000);
    expect(sent).toEqual([{ content: 'one', revision: 0 }]);
    await release();
    await clock.pass(400);
    expect(sent).toEqual([
      { content: 'one', revision: 0 },
      { content: 'three', revision: 1 },
    ]);
  });

  it('a flush during a save waits for it and then sends what is newer', async () => {
    const { clock, save, sent, holdAnswers, release } = start();
    holdAnswers();
    save.touch('one');
    await clock.pass(400);
    save.touch('two');
    const flushed = save.flush();
    await release();
    await expect(flushed).resolves.toBe('clean');
    expect(sent.at(-1)).toEqual({ content: 'two', revision: 1 });
  });

  it('two flushes at once (leaving a field and locking) send the newest words once', async () => {
    const { clock, save, sent, holdAnswers, release } = start();
    holdAnswers();
    save.touch('one');
    await clock.pass(400);
    save.touch('two');
    const flushed = Promise.all([save.flush(), save.flush()]);
    await release();
    await expect(flushed).resolves.toEqual(['clean', 'clean']);
    expect(sent).toHaveLength(2);
  });
});

describe('what it says', () => {
  it('"saved" only after the answer, with the moment of the store', async () => {
    const { clock, save, holdAnswers, release } = start();
    holdAnswers();
    save.touch('words');
    await clock.pass(60_000);
    expect(save.state.getState()).toEqual({ at: 'saving' });
    await release();
    expect(save.state.getState()).toEqual({ at: 'saved', savedAt: 'moment 1' });
  });

  it('does not say "saved" while newer words are still unsaved', async () => {
    const { clock, save, states, holdAnswers, release } = start();
    holdAnswers();
    save.touch('one');
    await clock.pass(400);
    save.touch('two');
    await release();
    expect(states).not.toContain('saved');
    await clock.pass(400);
    expect(states.at(-1)).toBe('saved');
  });
});

describe('when the disk is full', () => {
  it('says so, keeps the words, keeps trying, and says saved when it worked', async () => {
    const { clock, save, sent, refuse } = start();
    refuse('disk-full');
    save.touch('precious');
    await clock.pass(400);
    expect(save.state.getState()).toMatchObject({ at: 'trouble', error: { code: 'disk-full' }, lastSavedAt: 'opening' });
    await clock.pass(60_000);
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.every(({ content }) => content === 'precious')).toBe(true);
    refuse(undefined);
    await clock.pass(30_000);
    expect(save.state.getState()).toMatchObject({ at: 'saved' });
  });

  it('a flush that cannot save says that words are unsaved', async () => {
    const { save, refuse } = start();
    refuse('disk-full');
    save.touch('precious');
    await expect(save.flush()).resolves.toBe('unsaved');
  });

  it('two flushes at once both say what came of it', async () => {
    const { clock, save, sent, refuse, holdAnswers, release } = start();
    refuse('disk-full');
    save.touch('precious');
    await clock.pass(400);
    refuse(undefined);
    holdAnswers();
    const flushed = Promise.all([save.flush(), save.flush()]);
    await clock.pass(0);
    await release();
    await expect(flushed).resolves.toEqual(['clean', 'clean']);
    expect(sent).toHaveLength(2);
  });

  it('does not ask again with words that were refused for what they are, until they change', async () => {
    const { clock, save, sent, refuse } = start();
    refuse('invalid-input');
    save.touch('bad');
    await clock.pass(120_000);
    expect(sent).toHaveLength(1);
    refuse(undefined);
    save.touch('good');
    await clock.pass(400);
    expect(save.state.getState()).toMatchObject({ at: 'saved' });
  });
});

describe('when the plan was changed somewhere else', () => {
  it('sends nothing more, whatever is typed, until a person has compared', async () => {
    const { clock, save, sent, refuse } = start();
    refuse('stale-revision');
    save.touch('mine');
    await clock.pass(400);
    refuse(undefined);
    save.touch('mine, longer');
    await clock.pass(60_000);
    await expect(save.flush()).resolves.toBe('unsaved');
    expect(sent).toHaveLength(1);
    save.continueFrom(7, 'theirs', 'both');
    await clock.pass(0);
    expect(sent.at(-1)).toEqual({ content: 'both', revision: 7 });
    expect(save.state.getState()).toMatchObject({ at: 'saved' });
  });
});

describe('once it is stopped', () => {
  it('sends nothing by itself: neither what was typed, nor again what was refused', async () => {
    const typed = start();
    typed.save.touch('words');
    typed.save.stop();
    await typed.clock.pass(60_000);
    expect(typed.sent).toEqual([]);

    const refused = start();
    refused.refuse('disk-full');
    refused.save.touch('words');
    await refused.clock.pass(400);
    refused.save.stop();
    await refused.clock.pass(60_000);
    expect(refused.sent).toHaveLength(1);
  });

  it('sets no alarm for an answer that comes after', async () => {
    const { clock, save, sent, refuse, holdAnswers, release } = start();
    holdAnswers();
    save.touch('words');
    await clock.pass(400);
    save.stop();
    refuse('disk-full');
    await release();
    await clock.pass(60_000);
    expect(sent).toHaveLength(1);
  });
});
