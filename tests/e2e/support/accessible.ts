// The rules a machine can check, in light, in dark and in colours that are forced on the page; and no sideways scrolling when
// narrow and short, as 200% and 400% zoom make it.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Look = keyof typeof LOOKS;

export async function check(page: Page, screen: string, looks: readonly Look[] = ['light', 'dark', 'forced']): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia(LOOKS[look]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) })),
      `${screen}, ${look}`,
    ).toEqual([]);
  }
  await page.emulateMedia(LOOKS.light);
  for (const size of [
    { width: 640, height: 480 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${screen} scrolls sideways at ${size.width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}
