// SPDX-License-Identifier: Apache-2.0
// An outcome that nobody knows, decided by a person and taken back; an hour that comes twice; a cancelled placement that gets its time
// back. What stands above the list follows what is done in it, and the page fits the smallest phone.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { card, localeOf, saved, words, writeBody } from './_desk.mjs';
import { checkAxe, checkWidth, openBrowser, screenshot, startServer, until } from './harness.mjs';

const network = 'Instagram';

/** 02:30 on the next night on which Rome's clocks go back: the last Sunday of October. */
function repeatedHour(now = new Date()) {
  for (let year = now.getUTCFullYear(); year < now.getUTCFullYear() + 3; ++year) {
    const day = new Date(Date.UTC(year, 9, 31));
    day.setUTCDate(31 - day.getUTCDay());
    if (day.getTime() > now.getTime() + 86400000) return `${day.toISOString().slice(0, 10)}T02:30`;
  }
  return assert.fail('three years without a last Sunday of October ahead');
}

const plain = (text) => text.replaceAll(/\{[^{}]*\}.*$/g, '').trim();

async function walk(t, language, width) {
  const say = words(language);
  const server = await startServer(t, { env: { PV_SETTLE_MS: '200' } });
  const browser = await openBrowser(t);
  const page = await browser.newPage({ width, locale: localeOf(language) });
  // A refused form comes back as 422 with what to do.
  page.allow(/status of 422/);
  await page.goto(server.signIn);

  const title = language === 'it' ? 'Torna la «Alba»' : 'The “Dawn” is back';
  await page.goto(`${server.desk}/stories/new`);
  await page.fill('#title', title);
  await writeBody(page, 'Due frasi bastano. Questa è la seconda.');
  await saved(page);
  const story = new URL(page.url()).pathname;

  // The network takes the request and hangs up.
  const practice = server.companions.practice_instagram;
  const planned = await page.request.post(`${practice}/api/faults`, { data: { plan: 'drop_before', count: 1 } });
  assert.ok(planned.ok(), await planned.text());
  await card(page, network).getByRole('button', { name: say('publishing.now') }).click();
  await card(page, network).locator('.state--unknown').first().waitFor({ timeout: 30000 });

  await page.goto(`${server.desk}/outcomes?filter=look`);
  const count = async () => Number(await page.locator('.filter[href$="filter=look"] .filter__count').textContent());
  const before = await count();
  const line = page.locator('.delivery', { hasText: title });
  const what = await line.locator('.decide').textContent();
  assert.match(what, new RegExp(network), 'the network is named');
  assert.doesNotMatch(what, /127\.0\.0\.1|localhost/, 'and its server is not');
  await checkAxe(page, 'the question');
  await checkWidth(page, 'the question');
  await screenshot(page, `outcome-unknown-${language}`);

  // A link elsewhere is asked about; nothing typed is lost, and the right one needs no more words.
  await line.locator('input[name="link"]').fill('https://altrove.example/1');
  await line.getByRole('button', { name: say('publishing.is_out') }).click();
  await line.locator('.errors', { hasText: 'altrove.example' }).waitFor();
  await line.getByRole('button', { name: say('publishing.link_all_the_same') }).waitFor();
  assert.equal(await line.locator('input[name="link"]').inputValue(), 'https://altrove.example/1');
  await checkWidth(page, 'the question about the link');
  await screenshot(page, `outcome-elsewhere-${language}`);
  const profile = await line.locator('.decide__actions a[target="_blank"]').getAttribute('href');
  await line.locator('input[name="link"]').fill(`${new URL(profile).origin}/posts/seen`);
  await line.getByRole('button', { name: say('publishing.is_out') }).click();
  await line.locator('.state--published').waitFor();
  const confirmed = plain(say('publishing.stop.confirmed', { name: '' }));
  assert.match(await line.locator('.life').textContent(), new RegExp(confirmed), 'the line says that a person confirmed it');
  await until(async () => (await count()) === before - 1, 'the count above follows');
  assert.match(await page.locator('#outcomes-answer').textContent(), before === 1 ? new RegExp(say('publishing.all_well')) : /\d/);
  const toast = page.locator('.toast', { hasText: language === 'it' ? '«Torna la “Alba”»' : '“The ‘Dawn’ is back”' });
  await toast.first().waitFor();
  await line.getByRole('button', { name: say('publishing.reopen') }).click();
  await line.locator('.decide').waitFor();
  await until(async () => (await count()) === before, 'the count is what it was');

  // An hour that comes twice: the dialog asks which, and moving shows it.
  const at = repeatedHour();
  await page.goto(server.desk + story);
  const other = card(page, 'LinkedIn');
  await other.locator('a[data-dialog]').click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[name="at"]').fill(at);
  await dialog.locator('input[name="which"][value="second"]').check({ force: true });
  await checkAxe(page, 'the choice between two hours');
  await screenshot(page, `outcome-twice-${language}`);
  await dialog.locator('button[value="at"]').click();
  await other.locator('time.until').waitFor();
  const foot = await other.locator('.card__foot').textContent();
  assert.match(foot, /02:30/, 'the card says when, not only how long until then');
  assert.match(foot, new RegExp(at.slice(0, 4)));
  await other.locator('a[data-dialog]').click();
  assert.ok(await page.locator('dialog[open] input[name="which"][value="second"]').isChecked());
  await page.locator('dialog[open] [data-close]').click();

  // Cancelled, and back by the notice at its time.
  await page.goto(`${server.desk}/outcomes?filter=planned`);
  const ahead = page.locator('.delivery', { hasText: title });
  const instant = await ahead.locator('time.until').getAttribute('datetime');
  await ahead.getByRole('button', { name: say('publishing.cancel') }).click();
  await ahead.locator('.life__stop[data-state="ended"]').waitFor();
  assert.doesNotMatch(await ahead.locator('.life').textContent(), new RegExp(say('publishing.stop.published')));
  await screenshot(page, `outcome-cancelled-${language}`);
  const undo = page.locator('.toast', { hasText: say('publishing.cancelled_notice') });
  await undo.getByRole('button', { name: say('publishing.restore') }).click();
  await ahead.locator('time.until').waitFor();
  assert.equal(await ahead.locator('time.until').getAttribute('datetime'), instant);

  for (const narrow of [390, 360, 320]) {
    await page.setViewportSize({ width: narrow, height: 800 });
    for (const path of ['/outcomes', '/outcomes?filter=look']) {
      await page.goto(server.desk + path);
      await checkWidth(page, `${path} at ${narrow} px`);
    }
    await screenshot(page, `outcomes-narrow-${narrow}-${language}`);
  }
}

describe('outcomes', { concurrency: 2 }, () => {
  for (const [language, width] of [['it', 1440], ['en', 390]]) {
    test(`in ${language} at ${width} px`, { timeout: 300000 }, (t) => walk(t, language, width));
  }
});
