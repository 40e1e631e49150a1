// Every screen, in light, in dark and in colours that are forced on it, against the rules a machine can check; narrow and
// short, as 200% and 400% zoom make it; by touch; and with the focus always in sight.
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { sectionIds, sections } from '../../shared/plan/definition.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { addPerson, choosePassphrase, confirmRecoverySheet, field, goToSection, openOnlyPlan, press, sayWho } from './support/journeys.ts';

test('every screen, light and dark, wide and narrow', async ({ app: page }) => {
  test.slow();
  await press(page, 'Next: passphrase');
  await check(page, 'who you are, with what is missing');
  await sayWho(page);
  await choosePassphrase(page);
  await check(page, 'passphrase');
  await press(page, 'Make the vault');
  await expect(page.getByRole('list', { name: 'Recovery code, in groups' })).toBeVisible();
  await check(page, 'recovery sheet');
  await confirmRecoverySheet(page);
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  await check(page, 'nobody yet');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await press(page, 'Add and open the plan');
  await check(page, 'add a person, with what is missing');
  await press(page, 'Cancel');
  await addPerson(page);
  await field(page, 'NHS, CHI or H&C number').fill('12');
  await page.getByRole('checkbox', { name: 'Another way' }).check();
  await page.keyboard.press('Control+Enter');
  await check(page, 'editor, checked');
  await press(page, 'Documents');
  await expect(page.getByRole('heading', { name: 'Documents', level: 1 })).toBeVisible();
  await check(page, 'documents');
  await press(page, /^People$/);
  await expect(page.getByRole('button', { name: /TEST, Amina/ })).toBeVisible();
  await check(page, 'people');
  await press(page, /^Lock/);
  await check(page, 'unlock');
  await press(page, 'I have forgotten my passphrase');
  await check(page, 'recover');
  await page.reload();
  await check(page, 'disconnected');
});

test.describe('every section of a whole plan', () => {
  test.use({ plan: completePlan });

  for (const id of sectionIds) {
    test(`${sections[id].label}, its rows open`, async ({ app: page }) => {
      await openOnlyPlan(page);
      await goToSection(page, sections[id].label);
      await check(page, `${id}, closed`, ['forced']);
      const closed = page.locator('.row__head[aria-expanded="false"]');
      // Rows inside rows come to light as the outer ones open.
      while ((await closed.count()) > 0) await closed.first().press('Enter');
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await check(page, `${id}, open`, ['light', 'dark']);
    });
  }

  test('going to anything, and the family view', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.keyboard.press('Control+K');
    await check(page, 'go to, nothing typed');
    await page.keyboard.type('phone');
    await check(page, 'go to, found');
    await page.keyboard.type('qq');
    await check(page, 'go to, nothing found', ['light']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    for (const title of ['About me', 'If I am very ill', 'Who to ring', 'Who does what', 'People around me', 'What will be done']) {
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
      await check(page, `family view, ${title}`, title === 'If I am very ill' ? ['light', 'dark', 'forced'] : ['light']);
      await page.keyboard.press('ArrowRight');
    }
  });

  for (const size of [
    { width: 1280, height: 320 },
    { width: 640, height: 430 },
    { width: 320, height: 320 },
    { width: 320, height: 256 },
    { width: 480, height: 237 },
  ]) {
    test(`the focus is never hidden under what stays in sight, at ${size.width} by ${size.height}`, async ({ app: page }) => {
      await openOnlyPlan(page);
      await goToSection(page, 'Health needs');
      await page.locator('.row__head').first().press('Enter');
      await page.setViewportSize(size);
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let times = 0; times < 90; times += 1) {
          await page.keyboard.press(key);
          hidden.push(...(await page.evaluate(hiddenFocus)));
        }
      }
      expect(hidden).toEqual([]);
    });
  }

  test('by touch, everything to press is 44 px high', async ({ app: page }) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await openOnlyPlan(page);
    expect(await page.evaluate(lowTargets), 'person').toEqual([]);
    await goToSection(page, 'Health needs');
    await page.locator('.row__head').first().press('Enter');
    expect(await page.evaluate(lowTargets), 'health needs').toEqual([]);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('phone');
    expect(await page.evaluate(lowTargets), 'go to').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await expect(page.getByRole('heading', { level: 1, name: 'About me' })).toBeFocused();
    expect(await page.evaluate(lowTargets), 'family view').toEqual([]);
    await page.keyboard.press('F8');
    await press(page, 'Documents');
    await page.getByRole('main').getByRole('button', { name: 'Emergency page', exact: true }).click();
    await page.getByText(/^Not for this reader/).click();
    expect(await page.evaluate(lowTargets), 'documents').toEqual([]);
  });
});

// What has the focus, where nothing of it can be seen. A control inside its label is seen by its label.
function hiddenFocus(): readonly string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  const seen = [...(focused.closest('label') ?? focused).getClientRects()].some((box) =>
    [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + 3, box.top + 3],
      [box.right - 3, box.bottom - 3],
    ].some(([x = 0, y = 0]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (focused.contains(top) || top.closest('label')?.contains(focused) === true);
    }),
  );
  return seen ? [] : [`${focused.tagName} ${focused.id} ${(focused.textContent ?? '').slice(0, 30)}`];
}

// Words between words may be as high as their line.
function lowTargets(): readonly string[] {
  return [...document.querySelectorAll('button, input, select, textarea, summary, [role="option"]')]
    .filter((element) => element.checkVisibility() && element.closest('p, .unseen') === null)
    .map((element) => ({ element, height: (element.closest('label') ?? element).getBoundingClientRect().height }))
    .filter(({ height }) => height > 0 && height < 43.5)
    .map(({ element, height }) => `${element.className || element.tagName} ${Math.round(height)}`);
}
