// What somebody may do next, done to the real editor and to the model alike, and looked at after each.
import fc from 'fast-check';
import type { Hand, Place } from './editorHand.ts';
import { SECTIONS, without, type Model, type Row, type Section, type State } from './editorModel.ts';

type Move = fc.AsyncCommand<Model, Hand>;

interface Doing {
  readonly name: string;
  readonly check?: (model: Model) => boolean;
  readonly run: (model: Model, hand: Hand) => Promise<void>;
}

const move = ({ name, check = () => true, run }: Doing): Move => ({
  check,
  toString: () => name,
  run: async (model, hand) => {
    await hand.pause();
    await run(model, hand);
    await hand.screenAgrees(model);
  },
});

// Where words can go, by a number: into the row at that place where there is one.
type Spot = 'called' | 'notes' | 'note' | number;

const sectionOf = (spot: Spot): Section => (spot === 'called' || spot === 'notes' ? 'Person and identity' : 'Health needs');
const rowOf = (model: Model, at: number): Row | undefined => model.now().rows[at % Math.max(1, model.now().rows.length)];

const canWrite = (model: Model, spot: Spot): boolean => {
  if (spot === 'note') return model.now().vision.answer !== undefined;
  return typeof spot === 'string' || rowOf(model, spot) !== undefined;
};

const placeOf = (model: Model, spot: Spot): Place => (typeof spot === 'number' ? { row: rowOf(model, spot)?.id ?? '' } : spot);

function withWords(model: Model, spot: Spot, words: string): Partial<State> {
  const { called, notes, rows, vision } = model.now();
  if (spot === 'called') return { called: called + words };
  if (spot === 'notes') return { notes: notes + words };
  if (spot === 'note') return { vision: { ...vision, note: (vision.note ?? '') + words } };
  const id = rowOf(model, spot)?.id;
  return { rows: rows.map((row) => (row.id === id ? { ...row, title: row.title + words } : row)) };
}

async function goThere(model: Model, hand: Hand, section: Section): Promise<void> {
  if (model.section() === section) return;
  await hand.goTo(section);
  model.go(section);
}

async function standIn(model: Model, hand: Hand, spot: Spot): Promise<void> {
  await goThere(model, hand, sectionOf(spot));
  await hand.into(placeOf(model, spot));
}

const spots = fc.oneof(fc.constantFrom<Spot>('called', 'notes', 'note'), fc.integer({ min: 0, max: 4 }));
const words = fc.constantFrom('Ami', 'rests ', 'năm', 'x', '“ok” ', 'at 50 ', 'ż');
const composed = fc.constantFrom(['n', 'nă', 'năm'], ['に', 'にほ', '日本'], ['e', 'é']);

const types = fc.tuple(spots, words).map(([spot, text]) =>
  move({
    name: `type ${text} in ${spot}`,
    check: (model) => canWrite(model, spot),
    run: async (model, hand) => {
      await standIn(model, hand, spot);
      await hand.page().keyboard.type(text);
      model.change(withWords(model, spot, text));
    },
  }),
);

const composes = fc.tuple(spots, composed, fc.constantFrom('put', 'cancelled', 'left', 'locked')).map(([spot, pieces, end]) =>
  move({
    name: `compose ${pieces.at(-1) ?? ''} in ${spot}, ${end}`,
    check: (model) => canWrite(model, spot),
    run: async (model, hand) => {
      await standIn(model, hand, spot);
      await hand.compose(pieces);
      // Long enough for a save or a step of undo to begin, if one would.
      await hand.pause();
      const word = pieces.at(-1) ?? '';
      if (end === 'put') await hand.put(word);
      if (end === 'cancelled') await hand.compose(['']);
      if (end === 'left') await hand.page().evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      if (end !== 'cancelled') model.change(withWords(model, spot, word));
      if (end === 'locked') await throughTheDoor(model, hand);
    },
  }),
);

async function throughTheDoor(model: Model, hand: Hand): Promise<void> {
  await hand.lock();
  model.lock();
  await hand.storeAgrees(model.now());
  await hand.unlock(model.section());
}

// What is on the clipboard, and what of it comes to stand in a field.
const clippings = fc.constantFrom(
  { clip: 'plain words', stands: 'plain words' },
  { clip: 'a\u200Bb\u202Ec', stands: 'abc' },
  { clip: 'e\u0301te\u0301', stands: 'été' },
  { clip: '“smart” – quotes', stands: '“smart” – quotes' },
);
const pastes = fc.tuple(spots, clippings).map(([spot, { clip, stands }]) =>
  move({
    name: `paste ${JSON.stringify(clip)} in ${spot}`,
    check: (model) => canWrite(model, spot),
    run: async (model, hand) => {
      await standIn(model, hand, spot);
      await hand.paste(clip);
      model.change(withWords(model, spot, stands));
    },
  }),
);

const LONG = 'word '.repeat(2000);
const pastesMuch = fc.constant(
  move({
    name: 'paste 10,000 characters in notes',
    check: (model) => model.now().notes.length < 10_000,
    run: async (model, hand) => {
      await standIn(model, hand, 'notes');
      await hand.paste(LONG);
      model.change(withWords(model, 'notes', LONG));
    },
  }),
);

const adds = fc.constant(
  move({
    name: 'add a row',
    check: (model) => model.now().rows.length < 7,
    run: async (model, hand) => {
      await goThere(model, hand, 'Health needs');
      const page = hand.page();
      const rows = page.locator('[data-path="healthNeeds.needs"] li[data-row]');
      const before = await rows.count();
      await page.getByRole('button', { name: /^Add a health need/ }).click();
      const id = (await rows.nth(before).getAttribute('data-row')) ?? '';
      model.add({ id, title: '' });
    },
  }),
);

const withRow = (name: string, run: (row: Row, model: Model, hand: Hand) => Promise<void>) =>
  fc.integer({ min: 0, max: 4 }).map((at) =>
    move({
      name: `${name} row ${at}`,
      check: (model) => rowOf(model, at) !== undefined,
      run: async (model, hand) => {
        await goThere(model, hand, 'Health needs');
        const row = rowOf(model, at);
        if (row) await run(row, model, hand);
      },
    }),
  );

const removes = withRow('remove', async ({ id }, model, hand) => {
  await (await hand.row(id)).getByRole('button', { name: 'Remove this health need' }).click();
  model.remove(id);
});

const moves = fc.constantFrom(-1, 1).chain((by) =>
  withRow(by < 0 ? 'move up' : 'move down', async (row, model, hand) => {
    await (await hand.row(row.id)).getByRole('button', { name: by < 0 ? 'Move up' : 'Move down' }).press('Enter');
    const { rows } = model.now();
    const to = rows.findIndex(({ id }) => id === row.id) + by;
    if (to >= 0 && to < rows.length) model.change({ rows: without(rows, row.id).toSpliced(to, 0, row) });
  }),
);

const restores = fc.constant(
  move({
    name: 'put it back',
    check: (model) => model.section() === 'Health needs' && model.gone() !== undefined,
    run: async (model, hand) => {
      await hand.page().getByRole('button', { name: 'Put it back' }).click();
      model.restore();
    },
  }),
);

const KEYS = { y: 'need', n: 'none', '?': 'notKnown' } as const;
const sweeps = fc.constantFrom<keyof typeof KEYS>('y', 'n', '?').map((key) =>
  move({
    name: `sweep ${key}`,
    run: async (model, hand) => {
      await goThere(model, hand, 'Health needs');
      const group = hand.page().getByRole('radiogroup', { name: 'Vision' });
      await group.getByRole('radio').first().focus();
      await hand.page().keyboard.press(key);
      model.change({ vision: { answer: KEYS[key], ...(model.now().vision.note && { note: model.now().vision.note }) } });
    },
  }),
);

const undoes = fc.constant(
  move({
    name: 'undo',
    run: async (model, hand) => {
      await hand.page().keyboard.press('Control+Z');
      model.undo();
    },
  }),
);
const redoes = fc.constant(
  move({
    name: 'redo',
    run: async (model, hand) => {
      await hand.page().keyboard.press('Control+Y');
      model.redo();
    },
  }),
);
const switches = fc
  .constantFrom(...SECTIONS)
  .map((section) => move({ name: `go to ${section}`, run: (model, hand) => goThere(model, hand, section) }));
const blurs = fc.constant(
  move({
    name: 'leave the field',
    run: async (_, hand) => {
      await hand.page().evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    },
  }),
);
const locks = fc.constant(move({ name: 'lock and unlock', run: throughTheDoor }));
const reopens = fc.tuple(spots, words).map(([spot, text]) =>
  move({
    name: `type ${text} in ${spot}, close the window at once, open it again`,
    check: (model) => canWrite(model, spot),
    run: async (model, hand) => {
      await standIn(model, hand, spot);
      await hand.page().keyboard.type(text);
      model.change(withWords(model, spot, text));
      await hand.reopen();
      model.lock();
      model.go('Person and identity');
    },
  }),
);

const weighted = (weight: number, arbitrary: fc.Arbitrary<Move>): fc.Arbitrary<Move>[] => Array.from({ length: weight }, () => arbitrary);

export const commands = (most: number): fc.Arbitrary<Iterable<Move>> =>
  fc.commands(
    [
      ...weighted(5, types),
      ...weighted(3, composes),
      ...weighted(2, pastes),
      ...weighted(5, undoes),
      ...weighted(3, redoes),
      ...weighted(2, adds),
      ...weighted(2, removes),
      ...weighted(2, restores),
      ...weighted(2, moves),
      ...weighted(2, sweeps),
      ...weighted(2, switches),
      pastesMuch,
      blurs,
      locks,
      reopens,
    ],
    { maxCommands: most, size: 'max' },
  );
