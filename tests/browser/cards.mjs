// SPDX-License-Identifier: Apache-2.0
// A story's page after things went out: what changed since, what was withdrawn, what waits for a save, and what a draft may become.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addPerson, card, saved, startDemo as start, until, words, writeBody } from './_desk.mjs';
import { checkAxe, checkPage, screenshot } from './harness.mjs';

const say = words('it');

async function newStory(page, server, title, body = 'Due frasi. Bastano.') {
  await page.goto(`${server.desk}/stories/new`);
  await page.fill('#title', title);
  await writeBody(page, body);
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await saved(page);
  await page.locator('.card form[action="/placements"]').first().waitFor();
  return new URL(page.url()).pathname;
}

async function publish(page, network) {
  await card(page, network).getByRole('button', { name: say('publishing.now') }).first().click();
  await card(page, network).locator('.card__head .state--published').waitFor();
}

const stateOf = async (page, network) => (await card(page, network).locator('.card__head .state').textContent()).trim();

test('what changed after it went out says so, shows the differences, and is put right', async (t) => {
  const { server, page } = await start(t);
  const path = await newStory(page, server, 'Il forno riapre', 'Il forno riapre sabato alle otto.');
  await publish(page, 'Newsroom');
  await publish(page, 'Facebook');
  await page.fill('#title', 'Il forno grande riapre');
  await writeBody(page, 'Il forno riapre domenica alle nove.');
  await saved(page);
  await until(async () => (await stateOf(page, 'Newsroom')) === say('stories.outcome.changed'), 'the newsroom’s card tells');
  await until(async () => (await stateOf(page, 'Facebook')) === say('stories.outcome.changed'), 'Facebook’s too');
  assert.match(await card(page, 'Newsroom').locator('.card__head .state').getAttribute('class'), /state--changed/);
  assert.match(await card(page, 'Newsroom').locator('.stale--foot').textContent(), /Pubblicato, poi cambiato: in linea c’è la versione delle \d\d:\d\d\./);
  // Elsewhere a second post would go out, and the form says so.
  await card(page, 'Facebook').getByRole('link', { name: say('publishing.once_more') }).click();
  assert.match(await page.locator('dialog[open]').textContent(), /Il testo è cambiato da allora: uscirà quello nuovo, in un secondo post\./);
  await page.keyboard.press('Escape');
  await checkAxe(page, 'a story that changed after it went out');

  await card(page, 'Newsroom').getByRole('link', { name: say('publishing.see_differences') }).click();
  await page.waitForURL('**/differences');
  assert.match(await page.locator('del').allTextContents().then((all) => all.join(' ')), /sabato/);
  assert.match(await page.locator('ins').allTextContents().then((all) => all.join(' ')), /domenica/);
  await checkPage(page, 'differences');

  await page.goto(server.desk + path);
  assert.equal(await card(page, 'Newsroom').getByRole('link', { name: say('publishing.once_more') }).count(), 0);
  await card(page, 'Newsroom').getByRole('link', { name: say('publishing.update_page') }).click();
  await page.waitForURL(/\/newsroom\/[0-9a-f-]{36}\?update=1$/);
  assert.equal(await page.locator('#body').inputValue(), 'Il forno riapre domenica alle nove.');
  await page.fill('#note', 'Il giorno era sbagliato.');
  await page.locator('form[action$="/correct"] .button--primary').click();
  await page.waitForURL('**?saved=1');
  await page.goto(server.desk + path);
  assert.equal(await stateOf(page, 'Newsroom'), say('stories.outcome.published'));
  const [newsroom] = Object.values(server.newsrooms);
  const shown = await page.request.get(`${newsroom}/il-forno-riapre`);
  const text = await shown.text();
  assert.match(text, /domenica alle nove/);
  assert.match(text, /Il giorno era sbagliato\./);
});

test('a page that was withdrawn is out no more, and leads back to where it is put online', async (t) => {
  const { server, page } = await start(t);
  const path = await newStory(page, server, 'Una notizia sbagliata');
  await publish(page, 'Newsroom');
  await card(page, 'Newsroom').getByRole('link', { name: say('publishing.correct_page') }).click();
  await page.locator('.danger a').click();
  await page.fill('#note', 'La data era sbagliata.');
  await page.locator('.button--danger').click();
  await page.waitForURL('**?saved=1');

  await page.goto(server.desk + path);
  assert.match(await stateOf(page, 'Newsroom'), /^Ritirato \d\d:\d\d$/);
  assert.match(await page.locator('.leg', { hasText: 'Newsroom' }).getAttribute('class'), /leg--empty/);
  const foot = card(page, 'Newsroom').locator('.card__foot');
  for (const gone of ['publishing.once_more', 'publishing.open', 'publishing.now']) assert.equal(await foot.getByText(say(gone)).count(), 0, gone);
  await checkPage(page, 'editor-withdrawn');
  await foot.getByRole('link', { name: say('publishing.put_back') }).click();
  await page.waitForURL(/\/newsroom\/[0-9a-f-]{36}$/);
  await page.locator('form[action$="/restore"] button').click();
  await page.locator('dialog[open] button[value="yes"]').click();
  await page.waitForURL('**?saved=1');
  await page.goto(server.desk + path);
  assert.equal(await stateOf(page, 'Newsroom'), say('stories.outcome.published'));
});

test('planning and publishing wait for a text that cannot be saved, and for one being saved', async (t) => {
  const { server, page } = await start(t);
  await newStory(page, server, 'Prima salva', 'Il testo che il server conosce.');
  const facebook = card(page, 'Facebook');
  const now = facebook.locator('form[action="/placements"] button[data-needs-saved]').last();
  const plan = facebook.locator('a[data-needs-saved]');
  const held = facebook.locator('.card__foot > .hold');
  assert.ok(await now.isEnabled());

  page.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await page.fill('#title', 'Il titolo che il server non conosce');
  await held.waitFor();
  assert.equal(await held.textContent(), 'Prima salva: il testo qui sopra non è ancora salvato');
  assert.ok(await now.isDisabled());
  assert.equal(await plan.getAttribute('aria-disabled'), 'true');
  await plan.click({ force: true });
  assert.equal(await page.locator('dialog[open]').count(), 0, 'a held link opens nothing');
  await checkAxe(page, 'held cards');
  await screenshot(page, 'editor-held');
  await page.context().setOffline(false);
  await saved(page);
  await until(() => now.isEnabled(), 'what is saved can go out');
  assert.equal(await held.count(), 0);
  assert.equal(await plan.getAttribute('aria-disabled'), null);

  // A card's own text concerns that card alone.
  await until(async () => (await facebook.locator('textarea[name="text"]').inputValue()).includes('Il titolo che'), 'the card has followed');
  await page.route('**/renditions/*/autosave', (route) => route.fulfill({ status: 422, contentType: 'application/problem+json', body: '{"detail":"Non va."}' }));
  page.allow(/422/);
  await facebook.locator('.card__edit > summary').click();
  await facebook.locator('textarea[name="text"]').fill('Scritto a mano.');
  await held.waitFor();
  assert.equal(await page.locator('.card__foot > .hold').count(), 1);
  assert.ok(await card(page, 'LinkedIn').locator('form[action="/placements"] button[data-needs-saved]').last().isEnabled());
  await page.unroute('**/renditions/*/autosave');
  await facebook.locator('textarea[name="text"]').fill('Scritto a mano, e salvato.');
  await until(async () => (await held.count()) === 0, 'saved after all');

  // A save under way delays the press.
  let release;
  await page.route('**/stories/*/autosave', async (route) => {
    await new Promise((done) => { release = done; });
    await route.continue();
  }, { times: 1 });
  const linkedin = card(page, 'LinkedIn');
  await page.fill('#title', 'Salvato prima di uscire');
  await until(() => release, 'the save is under way');
  await linkedin.getByRole('button', { name: say('publishing.now') }).first().click();
  release();
  await linkedin.locator('.card__head .state--published').waitFor();
  assert.match(await linkedin.locator('.preview').textContent(), /Salvato prima di uscire/);
});

test('a new story gets its name in the tab and its actions at once', async (t) => {
  const { server, page } = await start(t);
  await page.goto(`${server.desk}/stories/new`);
  assert.equal(await page.locator('.card .state').first().textContent(), say('stories.state.empty'));
  assert.equal(await page.locator('#story-actions a').count(), 0);
  assert.equal((await card(page, 'Instagram').locator('.card__note').textContent()).trim(), 'Instagram (prova) vuole un’immagine: nella prova esce lo stesso.');
  assert.equal(await page.locator('.card__note').count(), 1, 'the others take a text alone');
  const behind = (await page.title()).slice(say('stories.untitled').length);
  assert.match(behind, /^ · ./);
  await page.fill('#title', 'Il forno  riapre');
  assert.equal(await page.title(), `Il forno riapre${behind}`);
  assert.equal(await page.locator('h1').textContent(), 'Il forno riapre');
  await page.locator('#story-actions').getByRole('link', { name: say('stories.versions') }).waitFor();
  await page.locator('#story-actions').getByRole('button', { name: say('stories.archive') }).waitFor();
  await until(async () => (await page.locator('.card .state').first().textContent()) === say('stories.state.by_rule'), 'no card is empty any more');

  // Too long a title: said at the title.
  page.allow(/422/);
  await page.fill('#title', 'a'.repeat(260));
  await until(async () => (await page.locator('#title-count').textContent()).trim() === '260 di 300, ne restano 40', 'counted from 250 on');
  await page.fill('#title', 'a'.repeat(305));
  await until(async () => (await page.locator('#title-count').getAttribute('data-level')) === 'over', 'too long');
  assert.equal((await page.locator('#title-count').textContent()).trim(), 'Il titolo ha 305 caratteri, 5 più dei 300 permessi: accorcialo.');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  await checkAxe(page, 'a title too long');
  await screenshot(page, 'editor-title-too-long');
  await page.fill('#title', 'Il forno riapre');
  await saved(page);
  assert.equal((await page.locator('#title-count').textContent()).trim(), '');
});

test('a restored draft can be taken back', async (t) => {
  const { server, browser, page } = await start(t);
  const path = await newStory(page, server, 'Il titolo di prima');
  const cookies = await addPerson(browser, page, server, { name: 'Luca Riva', sign_in: 'luca', role: 'author' });
  const other = await browser.newPage();
  await other.context().addCookies(cookies);
  await other.goto(server.desk + path);
  // Somebody else's save is a draft of its own.
  await other.fill('#title', 'Il titolo di Luca');
  await saved(other);
  const closed = card(other, 'LinkedIn').locator('.card__foot');
  assert.match(await closed.textContent(), new RegExp(say('publishing.who_publishes')));
  assert.equal(await closed.getByRole('button').count(), 0);

  await page.goto(`${server.desk}${path}/versions`);
  assert.match(await page.locator('.item').first().textContent(), /Stesura \d · titolo cambiato.*Luca Riva, \d\d:\d\d/s);
  await checkPage(page, 'versions');
  await page.locator('.item').nth(1).getByRole('button', { name: say('stories.restore') }).click();
  await page.waitForURL((url) => url.pathname === path);
  assert.equal(await page.locator('#title').inputValue(), 'Il titolo di prima');
  assert.equal(new URL(page.url()).search, '', 'a reload says nothing a second time');
  const toast = page.locator('.toast', { hasText: say('stories.restored') });
  await checkAxe(page, 'a restored draft');
  await toast.getByRole('button', { name: say('stories.undo') }).click();
  await until(async () => (await page.locator('#title').inputValue()) === 'Il titolo di Luca', 'as it was before');
});

test('on a phone the legs are one slim row above the title', async (t) => {
  const { server, page } = await start(t, { width: 390 });
  await newStory(page, server, 'Stretto');
  const legs = await page.locator('.legs').boundingBox();
  assert.ok(legs.height <= 48, `the legs are ${legs.height} px high`);
  assert.ok((await page.locator('#title').boundingBox()).y < 300, 'the title is in the first third');
  await checkPage(page, 'editor-phone');
});
