// Words on their way from a hand to the disk: when they go, what a paste brings, and a word that is still being composed.
import type { Page } from '@playwright/test';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan, press, saved, toSweepNote } from './support/journeys.ts';

const TITLE = 'Need, in a few words';
const noteOf = (page: Page) => toSweepNote(page, 'Vision', 'A few words, if they help');
const plan = newPlanContent({
  person: { familyName: 'Test', givenName: 'Amina' },
  healthNeeds: { needs: [{ id: 'first', answers: { title: 'Unsafe swallow' } }], systems: { vision: { answer: 'need' } } },
});
test.use({ plan });

const notesOf = (page: Page) => field(page, 'How best to share information');

// Every save there is, from now on.
function watchSaves(page: Page): () => number {
  let saves = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('"operation":"plans.save"') === true) saves += 1;
  });
  return () => saves;
}

test.describe('with every timer stopped', () => {
  const leaving: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['leaving the field', (page) => page.keyboard.press('Tab')],
    ['going to another section', (page) => goToSection(page, 'Health needs')],
    [
      'hiding the window',
      (page) =>
        page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ],
    ['the page going away', (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))],
  ];
  for (const [name, leave] of leaving) {
    test(`${name} stores what was typed at once`, async ({ app: page }) => {
      await openOnlyPlan(page);
      await goToSection(page, 'Person and identity');
      await notesOf(page).focus();
      await page.clock.install();
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      const saves = watchSaves(page);
      await page.keyboard.type('Short sen');
      expect(saves()).toBe(0);
      await leave(page);
      await expect.poll(saves).toBe(1);
      await expect(page.getByText(/^Saved/)).toBeVisible();
    });
  }
});

test.describe('a word that is still being composed', () => {
  const places: readonly (readonly [string, 'Person and identity' | 'Health needs', (page: Page) => Promise<unknown>, string])[] = [
    ['a short text', 'Person and identity', (page) => field(page, 'Likes to be called').focus(), ''],
    ['a long text', 'Person and identity', (page) => notesOf(page).focus(), ''],
    ['a date', 'Person and identity', (page) => field(page, 'Date of birth').focus(), ''],
    ['the title of a row', 'Health needs', (page) => field(page, TITLE).press('Control+End'), 'Unsafe swallow'],
    ['a note of a sweep', 'Health needs', noteOf, ''],
  ];
  for (const [name, section, into, before] of places) {
    test(`in ${name} is not split by a save, an undo or a shortcut, and a lock keeps it`, async ({ app: page }) => {
      await openOnlyPlan(page);
      await goToSection(page, section);
      if (section === 'Health needs') await page.locator('[data-row="first"] > .row__top > .row__head').click();
      await into(page);
      await page.clock.install();
      const saves = watchSaves(page);
      const method = await page.context().newCDPSession(page);
      for (const text of ['n', 'nă', 'năm'])
        await method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.clock.fastForward(5000);
      const focused = page.locator(':focus');
      for (const keys of ['Control+Z', 'Control+Enter', 'Alt+Enter', 'Alt+ArrowDown', 'F2', 'Control+L']) {
        await page.evaluate((key) => {
          const [last = '', ...held] = key.split('+').toReversed();
          const init = { key: last, ctrlKey: held.includes('Control'), altKey: held.includes('Alt'), bubbles: true, cancelable: true };
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
        }, keys);
      }
      await expect(focused).toHaveValue(`${before}năm`);
      await expect(page.locator('[data-path="healthNeeds.needs"] li[data-row]')).toHaveCount(section === 'Health needs' ? 1 : 0);
      await expect(page.getByRole('complementary', { name: 'What it said before' })).toHaveCount(0);
      expect(saves()).toBe(0);
      await press(page, /^Lock/);
      await expect(page.getByText(/not stored yet/)).toHaveCount(0);
      await openAgain(page, section);
      // A sweep is come back to by its answers.
      await expect(name === 'a note of a sweep' ? await noteOf(page) : page.locator(':focus')).toHaveValue(`${before}năm`);
    });
  }
});

async function openAgain(page: Page, section: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill('orbit lantern mossy quilt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
}

async function paste(page: Page, plain: string, html?: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    async ([text = '', markup]) => {
      const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      const both = markup === undefined ? parts : { ...parts, 'text/html': new Blob([markup], { type: 'text/html' }) };
      await navigator.clipboard.write([new ClipboardItem(both)]);
    },
    [plain, html],
  );
  await page.keyboard.press('Control+V');
}

test.describe('a paste', () => {
  test.beforeEach(async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Person and identity');
  });

  test('of 10,000 characters is kept whole in a long and in a short field, and what is too long is said', async ({ app: page }) => {
    const words = 'She rests. '.repeat(910).slice(0, 10_000);
    for (const label of ['How best to share information', 'Likes to be called']) {
      const box = field(page, label);
      await box.focus();
      await paste(page, words);
      await expect(box).toHaveValue(words);
      await page.keyboard.press('Tab');
      await expect(box).toHaveAccessibleDescription(/10,?000|too long|characters/);
    }
    await saved(page);
    await page.keyboard.press('Control+Z');
    await expect(field(page, 'Likes to be called')).toHaveValue('');
    await page.keyboard.press('Control+Y');
    await press(page, /^Lock/);
    await openAgain(page, 'Person and identity');
    await expect(field(page, 'Likes to be called')).toHaveValue(words);
    await expect(notesOf(page)).toHaveValue(words);
  });

  test('of 10,000 characters where a name goes leaves the form, the search and the list their room', async ({ app: page }) => {
    const words = 'Ten thousand letters of a letter. '.repeat(295);
    for (const label of ['Likes to be called', 'Given names']) await field(page, label).fill(words);
    await saved(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Person and identity' })).toBeInViewport();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('ten thousand');
    const found = page.getByRole('listbox', { name: 'What was found' }).getByRole('option');
    await expect(found.nth(1)).toBeInViewport();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+K');
    const line = page.getByRole('button', { name: /^TEST, Ten thousand/ });
    await expect(line).toBeInViewport({ ratio: 1 });
    await line.press('Enter');
    await expect(page.locator('.strip :focus')).toBeInViewport();
  });

  test('of a table out of a word processor becomes lines that can be read, says so, and can be undone', async ({ app: page }) => {
    // What follows without a pause is taken back together.
    await page.clock.install();
    await notesOf(page).fill('Before. After.');
    await page.clock.fastForward(1000);
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
    const html = '<table><tr><td>Medicine</td><td>Dose</td></tr><tr><td>Hydrocortisone</td><td>10&nbsp;mg</td></tr></table>';
    await paste(page, 'Medicine\tDose\r\nHydrocortisone\t10\u00A0mg\r\n', html);
    await expect(notesOf(page)).toHaveValue('Before. Medicine | Dose\nHydrocortisone | 10\u00A0mg\nAfter.');
    await expect(page.getByText(/^A table came in as text/)).toBeVisible();
    await page.clock.fastForward(1000);
    // The cursor stands where the paste ended.
    await page.keyboard.type('Then ');
    await expect(notesOf(page)).toHaveValue(/mg\nThen After\.$/);
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await expect(notesOf(page)).toHaveValue('Before. After.');
    // In a field of one line a row follows on the one before.
    await field(page, 'Likes to be called').focus();
    await paste(page, 'Ami\tMina\nAmina\tRose', '<table></table>');
    await expect(field(page, 'Likes to be called')).toHaveValue('Ami | Mina Amina | Rose');
  });

  test('keeps quotation marks as they were written, and names what it leaves out in a note of a sweep too', async ({ app: page }) => {
    await notesOf(page).focus();
    await paste(page, '“Don’t wait” – she said…');
    await expect(notesOf(page)).toHaveValue('“Don’t wait” – she said…');
    await goToSection(page, 'Health needs');
    const note = await noteOf(page);
    await paste(page, 'Glas\u200Bses');
    await expect(note).toHaveValue('Glasses');
    await expect(page.getByText(/1 hidden character \(U\+200B\) left out/)).toBeVisible();
  });
});

test('a row that is removed while somebody writes in it is there again, every letter, by undo or by "Put it back"', async ({
  app: page,
}) => {
  await openOnlyPlan(page);
  await goToSection(page, 'Health needs');
  await page.locator('[data-row="first"] > .row__top > .row__head').click();
  await field(page, TITLE).press('Control+End');
  await page.keyboard.type(' when tir');
  await press(page, 'Remove this health need');
  await expect(page.getByText(/^Health need C1, Unsafe swallow when tir removed\./).first()).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.locator('[data-row="first"] .row__title')).toHaveText('Unsafe swallow when tir');
  await expect(page.getByText('Undone: Health need removed: Unsafe swallow when tir.')).toBeAttached();
  await page.keyboard.press('Control+Y');
  await expect(page.locator('[data-row="first"]')).toHaveCount(0);
  await saved(page);
  await press(page, 'Put it back');
  await saved(page);
  await expect(page.locator('[data-row="first"] .row__title')).toHaveText('Unsafe swallow when tir');
});

test('a clock set back by hours, across midnight and on again, loses nothing and says when', async ({ app: page }) => {
  await openOnlyPlan(page);
  await goToSection(page, 'Person and identity');
  await page.clock.install({ time: new Date('2026-03-14T00:10:00') });
  await notesOf(page).focus();
  await page.keyboard.type('One');
  await page.clock.fastForward(1000);
  await saved(page);
  for (const moment of ['2026-03-13T19:10:00', '2026-03-14T09:00:00']) {
    await page.clock.setSystemTime(new Date(moment));
    await page.keyboard.type(' more');
    await page.clock.fastForward(3000);
    await saved(page);
  }
  await expect(notesOf(page)).toHaveValue('One more more');
  await page.keyboard.press('Control+Z');
  await expect(notesOf(page)).toHaveValue('One more');
  await page.keyboard.press('Control+Z');
  await expect(notesOf(page)).toHaveValue('One');
});

test('an interrupted draft is found again by keyboard alone', async ({ openAccord }) => {
  const { page, close } = await openAccord();
  await openOnlyPlan(page);
  await goToSection(page, 'Person and identity');
  await notesOf(page).focus();
  await page.keyboard.type('Short sentences. She likes to be tol');
  // The window goes in the middle of a word, with nothing asked.
  await close();
  const { page: again } = await openAccord();
  await expect(again.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await again.keyboard.type('orbit lantern mossy quilt');
  await again.keyboard.press('Enter');
  await expect(again.getByRole('button', { name: /^TEST, / }).first()).toBeVisible();
  const tabTo = async (reached: () => Promise<boolean>): Promise<void> => {
    for (let step = 0; step < 120; step += 1) {
      if (await reached()) return;
      await again.keyboard.press('Tab');
    }
    throw new Error('The Tab key does not lead there.');
  };
  const isFocused = (target: ReturnType<Page['locator']>) => () => target.evaluate((element) => element === document.activeElement);
  await tabTo(isFocused(again.getByRole('button', { name: /^TEST, / }).first()));
  await again.keyboard.press('Enter');
  await expect(again.getByRole('button', { name: 'The name is right: open the plan' })).toBeFocused();
  await again.keyboard.press('Enter');
  await expect(again.getByRole('heading', { name: 'Person and identity', level: 1 })).toBeVisible();
  await tabTo(isFocused(notesOf(again)));
  await again.keyboard.press('Control+End');
  await again.keyboard.type('d twice.');
  await expect(notesOf(again)).toHaveValue('Short sentences. She likes to be told twice.');
  await saved(again);
});
