// What a field said before: beside the form, by key, and back again.
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { expect, test } from './support/app.ts';
import { addPerson, field, goToSection, makeVault, openOnlyPlan, press, saved } from './support/journeys.ts';

test('earlier wordings stand beside the field one is in, and are put back and taken away by key alone', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
  const notes = field(page, 'How best to share information');
  await notes.click();
  await page.keyboard.type('Short sentences.');
  await saved(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Long ones.');
  await saved(page);
  await page.keyboard.press('F2');
  const pane = page.getByRole('complementary', { name: 'What it said before' });
  await expect(pane).toContainText('Nobody has changed this field yet.');
  // Looked at again on coming back to it: nothing is asked while somebody types.
  await page.keyboard.press('Shift+Tab');
  await expect(pane).not.toContainText('How best to share information');
  await page.keyboard.press('Tab');
  await expect(pane).toContainText('How best to share information');
  await expect(pane.locator('blockquote')).toHaveText(['Short sentences.']);
  await expect(pane.getByText('Left blank')).toBeVisible();
  await expect(page.getByText(/^This field: changed today by you$/)).toBeVisible();

  await page.keyboard.press('F6');
  await expect(pane).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(pane.getByRole('button', { name: /^Put this back: before today at \d\d:\d\d$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notes).toHaveValue('Short sentences.');
  await expect(pane.getByRole('status')).toHaveText('Put back. Ctrl+Z takes it away again.');
  await expect(pane.locator('blockquote').first()).toHaveText('Long ones.');
  await page.keyboard.press('Control+Z');
  await expect(notes).toHaveValue('Long ones.');
  await expect(page.getByText('Undone: How best to share information.')).toBeAttached();
  await page.keyboard.press('F2');
  await expect(pane).toHaveCount(0);
  await expect(notes).toBeFocused();
});

test('asks nothing while somebody types', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
  const notes = field(page, 'How best to share information');
  await notes.click();
  await page.keyboard.press('F2');
  await expect(page.getByText('Nobody has changed this field yet.')).toBeVisible();
  let asked = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('plans.fieldHistory') === true) asked += 1;
  });
  await page.keyboard.type('Short sentences, and twice.', { delay: 40 });
  await saved(page);
  expect(asked).toBe(0);
});

test.describe('rows', () => {
  test.use({ plan: newPlanContent(completeAnswers) });

  test('one that went is there to be put back from the list it stood in', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    const [need] = completeAnswers.healthNeeds.needs ?? [];
    const title = need?.answers.title ?? '';
    await page.locator(`[data-row="${need?.id ?? ''}"] > .row__top > .row__head`).click();
    await press(page, 'Remove this health need');
    await saved(page);
    await expect(page.getByRole('button', { name: new RegExp(`^Undo: Health need removed: ${title}`) })).toBeVisible();
    await page.keyboard.press('F2');
    const list = page.getByRole('group', { name: 'Health needs' });
    await list.getByRole('button', { name: 'Add a health need' }).focus();
    const pane = page.getByRole('complementary', { name: 'What it said before' });
    await expect(pane).toContainText('Until it was removed today at');
    await expect(pane.locator('blockquote').first()).toContainText(title);
    await pane
      .getByRole('button', { name: /^Put this back/ })
      .first()
      .click();
    await expect(page.locator(`[data-row="${need?.id ?? ''}"]`)).toContainText(title);
  });
});
