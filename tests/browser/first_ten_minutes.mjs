// SPDX-License-Identifier: Apache-2.0
// The first ten minutes with the demonstration, as far as its areas are built: what a person who has just started the program
// sees and does, without a manual, an account or more than one scroll. In both languages, by mouse and by keys, wide and narrow.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { card, hand, localeOf, saved, scrollsTo, sheet, until, words } from './_desk.mjs';
import { checkPage, checkWidth, openBrowser, root, screenshot, startServer } from './harness.mjs';

// Every language meets every hand and every width; with PV_FULL all of them.
const few = [['it', 'mouse', 1440], ['en', 'keys', 1440], ['it', 'keys', 390], ['en', 'mouse', 390]];
const all = ['it', 'en'].flatMap((language) => ['mouse', 'keys'].flatMap((kind) => [1440, 390].map((width) => [language, kind, width])));

const texts = {
  it: { title: 'Il mercato del sabato torna in piazza', body: 'Dalle otto alle tredici, con venti banchi. Chi porta il proprio barattolo paga meno il caffè sfuso.' },
  en: { title: 'The Saturday market is back in the square', body: 'From eight to one, with twenty stalls. Bring your own jar and loose coffee costs less.' },
};

async function walk(t, language, kind, width) {
  const say = words(language);
  const server = await startServer(t);
  const browser = await openBrowser(t);
  const page = await browser.newPage({ width, locale: localeOf(language) });
  const me = hand(page, kind);
  const name = `first-minutes-${language}-${kind}`;

  // 0:00: the address opens signed in, in the browser's language, on Oggi.
  await page.goto(server.signIn);
  assert.equal(new URL(page.url()).pathname, '/');
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.equal(await page.locator('h1').textContent(), say('home.place.today'));
  assert.match(await page.locator('.banner--demo').textContent(), new RegExp(say('home.demo_banner')));
  const next = page.locator('.next');
  const seeded = (await next.locator('.next__title').textContent()).trim();
  const due = await next.locator('time[data-countdown]').getAttribute('datetime');
  const left = (Date.parse(due) - Date.now()) / 1000;
  assert.ok(left > 60 && left <= 190, `the seeded placement is due in ${left} s`);
  await until(async () => /\d/.test(await next.locator('time[data-countdown]').textContent()), 'the countdown counts');
  const primary = page.locator('.button--primary');
  assert.equal(await primary.count(), 1, 'one vermilion button');
  assert.equal((await primary.textContent()).trim(), say('stories.write_first'));
  for (const [what, place] of [['banner', page.locator('.banner--demo')], ['next placement', next.locator('.countdown')], ['button', primary]]) {
    assert.equal(await scrollsTo(place), 0, `${what} is above the fold at ${width} px`);
  }
  await checkPage(page, `${name}-today`);

  // 1:00: a title and two sentences; every card fills while they are typed.
  await me.press(primary, 'the first story');
  await page.waitForURL('**/stories/new');
  await me.write(page.locator('#title'), texts[language].title, 'title');
  await me.write(sheet(page), texts[language].body, 'text');
  const opening = texts[language].body.slice(0, 20);
  for (const network of ['Instagram', 'Facebook', 'LinkedIn', 'Newsroom']) {
    await until(async () => {
      const shown = await card(page, network).locator('.preview').textContent();
      return shown.includes(texts[language].title) && shown.includes(opening);
    }, `the card of ${network} shows what was typed`);
  }
  const count = await card(page, 'Instagram').locator('.count__text').textContent();
  assert.match(count, /2[.,]200/, `Instagram's own limit is counted: ${count}`);
  await saved(page);
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  const story = new URL(page.url()).pathname;
  await card(page, 'Newsroom').getByRole('button', { name: say('publishing.now') }).waitFor();
  await checkWidth(page, 'the editor');
  await screenshot(page, `${name}-editor`);
  if (process.env.PV_SCREENSHOT === '1' && language === 'it' && width === 1440) await takePicture(page, server);

  // 3:00: a notice says that the seeded placement went out, and its line of life closes with the second.
  const toast = page.locator('.toast', { hasText: seeded });
  await toast.waitFor({ timeout: 240000 });
  assert.match(await toast.textContent(), /\d{1,2}:\d{2}:\d{2}/);
  await me.place('e', '/outcomes');
  const line = page.locator('.delivery', { hasText: seeded });
  const stop = line.locator('.life__stop[data-state="done"]').last();
  assert.match(await stop.textContent(), new RegExp(say('publishing.stop.published')));
  assert.match(await stop.locator('time').textContent(), /\d{1,2}:\d{2}:\d{2}/);
  assert.ok((await scrollsTo(stop)) <= 1, 'the closed line is in reach');

  // 4:00: publish now, in the newsroom and on the practice Instagram; both open in one press.
  await page.goto(server.desk + story);
  const seen = {};
  for (const network of ['Newsroom', 'Instagram']) {
    // Each card is one press away, wherever it stands.
    await me.press(page.locator('.ready a', { hasText: network }), `the way to the card of ${network}`);
    await me.press(card(page, network).getByRole('button', { name: say('publishing.now') }), `publish on ${network}`);
    await card(page, network).locator('.state--published').first().waitFor();
    const link = card(page, network).getByRole('link', { name: say('publishing.open') });
    const tab = await me.opens(link, `open on ${network}`);
    seen[network] = await tab.locator('body').textContent();
    assert.match(seen[network], new RegExp(texts[language].title));
    await tab.close();
  }
  await screenshot(page, `${name}-published`);

  // 9:30: away with the demonstration; name, zone, and a first channel.
  await me.place('o', '/');
  await me.press(page.locator('.banner--demo .banner__action'), 'end of the demonstration');
  await page.waitForURL('**/demo/end');
  await checkPage(page, `${name}-end`);
  await me.write(page.locator('#brand'), 'Officina Rinaldi', 'brand');
  await me.choose(page.locator('#zone'), 'Europe/Lisbon', 'zone');
  await me.write(page.locator('#name'), 'Ada Rinaldi', 'name');
  await me.write(page.locator('#sign_in'), 'ada', 'account');
  await me.write(page.locator('#password'), 'sei castagne sotto la neve', 'password');
  await me.press(page.locator('.form__actions .button--primary'), 'create the brand');
  await page.waitForURL('**/settings/channels');
  assert.match(await page.locator('body').textContent(), /Officina Rinaldi/);
  assert.equal(await page.locator('.banner--demo').count(), 0, 'the demonstration is over');
  await page.locator('.channel__name', { hasText: 'Newsroom' }).first().waitFor();
  const connect = page.getByRole('link', { name: say('channels.connect_action') }).first();
  await me.press(connect, 'connect a channel');
  await page.locator('form[action^="/settings/channels/new/"]').waitFor();
  await checkPage(page, `${name}-connect`);
  await me.place('o', '/');
  assert.equal(await page.locator('.next time[data-countdown]').count(), 0, 'nothing of the demonstration is planned here');
  await checkPage(page, `${name}-own-today`);
}

/** docs/screenshot.png: the editor of a seeded story with its cards, small enough for the repository. */
async function takePicture(page, server) {
  const other = await page.context().newPage();
  other.shape = page.shape;
  await other.goto(`${server.desk}/stories?q=moka`);
  await other.locator('.table__title').last().click();
  await other.locator('.card').first().waitFor();
  await other.mouse.move(0, 0);
  await other.evaluate(() => document.activeElement?.blur());
  const file = path.join(root, 'docs', 'screenshot.png');
  await screenshot(other, 'readme', { path: file, fullPage: false });
  assert.ok(fs.statSync(file).size < 300 * 1024, `the screenshot has ${fs.statSync(file).size} bytes`);
  await other.close();
}

describe('the first ten minutes', { concurrency: process.env.PV_FULL ? 4 : few.length }, () => {
  for (const [language, kind, width] of process.env.PV_FULL ? all : few) {
    test(`in ${language}, by ${kind}, at ${width} px`, { timeout: 600000 }, (t) => walk(t, language, kind, width));
  }
});
