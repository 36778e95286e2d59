// A reader goes from the first step to the last and back; on the way nothing is asked of others, stored, or said in the console.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atStep, openSite, scrollToStep, settled, stepIds, type Told, type Visit } from './site';

describe.each([
  { name: 'a desktop in light', width: 1280, height: 800, dark: false },
  { name: 'a phone in dark', width: 390, height: 844, dark: true }
])('read from the first step to the last and back on $name', (size) => {
  let visit: Visit;
  let ids: string[];
  let down: Told[];
  let up: Told[];

  beforeAll(async () => {
    visit = await (await openSite()).visit(size);
    const { page } = visit;
    ids = await stepIds(page);
    await atStep(page, 'opening');
    const told = () => page.evaluate(() => window.told?.splice(0) ?? []);
    for (const id of ids) await scrollToStep(page, id);
    down = await told();
    for (const id of ids.slice(0, -1).reverse()) await scrollToStep(page, id);
    up = await told();
    // With the wheel again: Chromium drops a key that is pressed while it takes a turn of the wheel to its end.
    await scrollToStep(page, ids.at(-1) ?? '');
    await settled(page);
  }, 240_000);
  afterAll(() => visit.close());

  test('every step is visited in its order, and told once', () => {
    expect(down.map((told) => told.id)).toEqual(ids);
    expect(down.map((told) => told.index)).toEqual(ids.map((_, i) => i));
    expect(new Set(down.map((told) => told.of))).toEqual(new Set([ids.length]));
    expect(up.map((told) => told.id)).toEqual(ids.slice(0, -1).reverse());
  });

  test('the page says nothing on the console, asks nothing of others, keeps nothing', async () => {
    const { page, heard, foreign, missing } = visit;
    expect(heard).toEqual([]);
    expect(foreign).toEqual([]);
    expect(missing).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
      databases: (await indexedDB.databases()).length
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookies: '', caches: 0, databases: 0 });
    expect(await page.context().cookies()).toEqual([]);
  });
});
