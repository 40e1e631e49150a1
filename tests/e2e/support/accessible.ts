// The rules a machine can check, in light and dark; and no sideways scrolling when narrow, as 200% and 400% zoom make it.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function check(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) })),
      `${screen}, ${colorScheme}`,
    ).toEqual([]);
  }
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 480 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${screen} scrolls sideways at ${width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}
