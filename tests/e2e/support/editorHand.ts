// A hand on the real editor: it finds things by their words, types, composes and pastes, and looks at what stands there.
import { once } from 'node:events';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { startAppProcess } from '../../support/appProcess.ts';
import { expect, type OpenAccord } from './app.ts';
import type { Model, Section, State } from './editorModel.ts';
import { field, goToSection, openOnlyPlan, toSweepNote, unlock } from './journeys.ts';
import { VAULT_PASSPHRASE } from './vaultWith.ts';

export type Place = 'called' | 'notes' | 'note' | { readonly row: string };

export interface Hand {
  readonly page: () => Page;
  // Longer than the pause after which a phrase has ended, without waiting for it.
  readonly pause: () => Promise<void>;
  readonly into: (place: Place) => Promise<void>;
  readonly compose: (pieces: readonly string[]) => Promise<void>;
  readonly put: (word: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly row: (id: string) => Promise<Locator>;
  readonly goTo: (section: Section) => Promise<void>;
  readonly lock: () => Promise<void>;
  readonly unlock: (section: Section) => Promise<void>;
  readonly reopen: () => Promise<void>;
  readonly screenAgrees: (model: Model) => Promise<void>;
  // Read by another core, while nobody has the vault open.
  readonly storeAgrees: (state: State) => Promise<void>;
  readonly end: () => Promise<void>;
}

const TITLE = 'Need, in a few words';
const ANSWERS = { need: 'Need', none: 'None known', notKnown: 'Not known' } as const;

// A letter and its accent may stand in a field apart; the store joins them.
const asStored = (text: string): string => text.normalize('NFC');
const says = (box: Locator, words: string): Promise<void> => expect.poll(async () => asStored(await box.inputValue())).toBe(words);

export async function startHand(folder: string, open: () => Promise<OpenAccord>): Promise<Hand> {
  let accord: OpenAccord;
  let page: Page;
  let method: CDPSession;

  async function start(): Promise<void> {
    accord = await open();
    ({ page } = accord);
    await page.clock.install();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    method = await page.context().newCDPSession(page);
    await openOnlyPlan(page);
    await goToSection(page, 'Person and identity');
  }
  await start();

  async function row(id: string): Promise<Locator> {
    const card = page.locator(`[data-row="${id}"]`);
    const head = card.locator('> .row__top > .row__head');
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    return card;
  }

  async function target(place: Place): Promise<Locator> {
    if (place === 'called') return field(page, 'Likes to be called');
    if (place === 'notes') return field(page, 'How best to share information');
    if (place === 'note') return toSweepNote(page, 'Vision', 'A few words, if they help');
    return (await row(place.row)).getByRole('textbox', { name: TITLE, exact: true });
  }

  const hand: Hand = {
    page: () => page,
    pause: () => page.clock.fastForward(1000),
    into: async (place) => {
      await (await target(place)).focus();
      await page.keyboard.press('Control+End');
    },
    compose: async (pieces) => {
      for (const text of pieces)
        await method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    put: async (text) => void (await method.send('Input.insertText', { text })),
    paste: async (text) => {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('Control+V');
    },
    row,
    goTo: (section) => goToSection(page, section),
    lock: async () => {
      await page.getByRole('button', { name: /^Lock/ }).click();
      await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
      await expect(page.getByText(/not stored yet/)).toHaveCount(0);
    },
    unlock: async (section) => {
      await unlock(page, VAULT_PASSPHRASE);
      await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
    },
    // The window is closed at once, with the last letters still on their way.
    reopen: async () => {
      await accord.close();
      await start();
    },
    screenAgrees: async (model) => {
      const { called, notes, rows, vision } = model.now();
      await expect(page.getByRole('heading', { level: 1, name: model.section() })).toBeVisible();
      if (model.section() === 'Person and identity') {
        await says(field(page, 'Likes to be called'), called);
        await says(field(page, 'How best to share information'), notes);
        return;
      }
      const titles = page.locator('[data-path="healthNeeds.needs"] .row__title');
      await expect
        .poll(async () => (await titles.allInnerTexts()).map(asStored))
        .toEqual(rows.map(({ title }) => (title.trim() === '' ? 'New health need' : title.trim())));
      const group = page.getByRole('radiogroup', { name: 'Vision' });
      for (const [code, label] of Object.entries(ANSWERS))
        await expect(group.getByRole('radio', { name: label, exact: true })).toBeChecked({ checked: vision.answer === code });
      const item = page.locator('.sweep__item').filter({ has: group });
      await expect(item.locator('.sweep__said')).toHaveText(vision.note === undefined ? [] : [asStored(vision.note)]);
    },
    storeAgrees: async (state) => {
      const core = startAppProcess(folder);
      const ended = once(core.process, 'exit');
      await core.call('vault.unlock', { passphrase: VAULT_PASSPHRASE });
      const people = await core.call('people.list', {});
      const plan = await core.call('plans.open', { planId: (people.ok && people.value[0]?.planId) || '' });
      core.process.stdin?.end();
      await ended;
      const { person, healthNeeds } = plan.ok ? plan.value.content.answers : {};
      expect({
        called: person?.preferredName ?? '',
        notes: person?.informationNotes ?? '',
        rows: (healthNeeds?.needs ?? []).map(({ id, answers }) => ({ id, title: answers.title ?? '' })),
        vision: healthNeeds?.systems?.vision ?? {},
      }).toEqual(state);
    },
    end: () => accord.close(),
  };
  return hand;
}
