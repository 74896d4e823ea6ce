// SPDX-License-Identifier: Apache-2.0
// What is typed is never lost: without a network, over a reload, and when two tabs write the same story.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newStory, saved, sheet, startDemo as start, until, words, writeBody } from './_desk.mjs';
import { checkAxe, screenshot } from './harness.mjs';

const say = words('it');

test('the first autosave makes the story: address, form and cards become its own', async (t) => {
  const { server, page } = await start(t);
  const before = await page.evaluate(() => history.length);
  const path = await newStory(page, server, 'Un titolo appena nato');
  const form = page.locator('#story-form');
  assert.equal(await form.evaluate((one) => new URL(one.action).pathname), path);
  assert.equal(await form.getAttribute('data-autosave'), `${path}/autosave`);
  assert.equal(await form.getAttribute('data-live'), `${path}/preview`);
  assert.ok((await page.evaluate(() => history.length)) <= before + 1, 'the address is replaced, not added');
  await page.locator('.card form[action="/placements"]').first().waitFor();

  // A second change goes to the same story, in which the next version stands.
  await page.fill('#standfirst', 'E un sommario, poco dopo.');
  await until(async () => (await page.locator('#story-form [name="version"]').inputValue()) === '2', 'the second version');
  await page.reload();
  assert.equal(await page.locator('#title').inputValue(), 'Un titolo appena nato');
  assert.equal(await page.locator('#standfirst').inputValue(), 'E un sommario, poco dopo.');
  await page.goto(`${server.desk}/stories?q=appena`);
  assert.equal(await page.locator('.table__title', { hasText: 'Un titolo appena nato' }).count(), 1, 'one story, not two');
});

test('fast typing before the first answer makes one story', async (t) => {
  const { server, page } = await start(t);
  await page.goto(`${server.desk}/stories/new`);
  // The first save is held back while the typing goes on.
  let held;
  await page.route('**/stories/autosave', async (route) => {
    await new Promise((done) => { held = done; });
    await route.continue();
  }, { times: 1 });
  await page.fill('#title', 'Scritto in fretta');
  await until(() => held, 'the first save is under way');
  await writeBody(page, 'Altre parole mentre il server tace.');
  held();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await until(async () => (await page.locator('#story-form [name="version"]').inputValue()) === '2', 'what came later is saved too');
  await page.goto(`${server.desk}/stories?q=fretta`);
  const hasty = page.locator('.table__title', { hasText: 'Scritto in fretta' });
  assert.equal(await hasty.count(), 1);
  await hasty.click();
  assert.equal(await page.locator('#body').inputValue(), 'Altre parole mentre il server tace.');
});

test('a first save whose answer is lost makes one story, not two', async (t) => {
  const { server, page } = await start(t);
  page.allow(/ERR_CONNECTION_RESET/);
  page.on('dialog', (dialog) => dialog.accept());
  const loseTheAnswer = () => page.route('**/stories/autosave', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await page.goto(`${server.desk}/stories/new`);
  await loseTheAnswer();
  await page.fill('#title', 'Una sola risposta persa');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  // It tries again by itself, with what was typed in the meantime.
  await writeBody(page, 'Scritto dopo, ed è lo stesso contenuto.');
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await saved(page);
  await page.goto(`${server.desk}/stories?q=risposta`);
  const lost = page.locator('.table__title', { hasText: 'Una sola risposta persa' });
  assert.equal(await lost.count(), 1);
  await lost.click();
  assert.equal(await page.locator('#body').inputValue(), 'Scritto dopo, ed è lo stesso contenuto.');

  // The page is loaded anew while nothing gets through: the text comes back, and with it the story that it belongs to.
  page.allow(/ERR_CONNECTION_FAILED/);
  await page.goto(`${server.desk}/stories/new`);
  await page.route('**/stories/autosave', (route) => route.abort('connectionfailed'));
  await loseTheAnswer();
  await page.fill('#title', 'Persa e ricaricata');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  await page.reload();
  await until(async () => (await page.locator('#title').inputValue()) === 'Persa e ricaricata', 'the text is back');
  await page.unroute('**/stories/autosave');
  await page.locator('#title').pressSequentially('.');
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await saved(page);
  await page.goto(`${server.desk}/stories?q=ricaricata`);
  assert.equal(await page.locator('.table__title', { hasText: 'Persa e ricaricata' }).count(), 1);
});

test('without a network the text stays, through a reload, and is saved when the network is back', async (t) => {
  const { server, page } = await start(t);
  const path = await newStory(page, server, 'Prima della galleria');
  page.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  page.on('dialog', (dialog) => dialog.accept());

  await page.context().setOffline(true);
  await writeBody(page, 'Scritto in treno, dentro la galleria.');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  await page.locator('.banner--offline').waitFor();
  await checkAxe(page, 'the editor offline');
  await screenshot(page, 'autosave-offline');
  await page.context().setOffline(false);
  await saved(page);
  assert.equal(await page.locator('.banner--offline').count(), 0);

  // The page is left while nothing can be saved; at the next opening the text is there.
  await page.route('**/autosave', (route) => route.abort('connectionfailed'));
  page.allow(/net::ERR_CONNECTION_FAILED/);
  await writeBody(page, 'Scritto di nuovo, e mai arrivato.');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  await page.reload();
  await until(async () => (await page.locator('#body').inputValue()) === 'Scritto di nuovo, e mai arrivato.', 'the text is back after a reload');
  await page.locator('#story-form .notice').waitFor();
  await page.unroute('**/autosave');
  await page.locator('#title').press('End');
  await page.locator('#title').pressSequentially(' ');
  await saved(page);

  const other = await page.context().newPage();
  await other.goto(server.desk + path);
  assert.equal(await other.locator('#body').inputValue(), 'Scritto di nuovo, e mai arrivato.');
  assert.equal(await other.locator('#story-form .notice').count(), 0, 'nothing is offered back once it is saved');
});

test('a story not yet saved survives a reload too', async (t) => {
  const { server, page } = await start(t);
  page.allow(/ERR_CONNECTION_FAILED/);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${server.desk}/stories/new`);
  await page.route('**/stories/autosave', (route) => route.abort('connectionfailed'));
  await page.fill('#title', 'Mai salvato');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  await page.reload();
  await until(async () => (await page.locator('#title').inputValue()) === 'Mai salvato', 'the title is back');
  await page.unroute('**/stories/autosave');
  await page.locator('#title').pressSequentially('.');
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await saved(page);

  // The next new story starts empty: what was saved is not offered again.
  await page.goto(`${server.desk}/stories/new`);
  assert.equal(await page.locator('#title').inputValue(), '');
  assert.equal(await page.locator('#story-form .notice').count(), 0);
});

test('two tabs write the same story: both texts side by side, and neither is lost', async (t) => {
  const { server, page } = await start(t);
  const path = await newStory(page, server, 'Un testo, due mani');
  const other = await page.context().newPage();
  await other.goto(server.desk + path);
  page.allow(/409/);

  await writeBody(other, 'La versione della seconda scheda.');
  await saved(other);
  // Both fields are written before the answer comes, which opens a dialog over them.
  let held;
  await page.route(`**${path}/autosave`, async (route) => {
    await new Promise((done) => { held = done; });
    await route.continue();
  }, { times: 1 });
  await writeBody(page, 'La versione della prima scheda.');
  await page.fill('#standfirst', 'Il sommario della prima scheda.');
  await until(() => held, 'the save is under way');
  held();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  const shown = await dialog.textContent();
  assert.match(shown, /La versione della prima scheda\./);
  assert.match(shown, /La versione della seconda scheda\./);
  await checkAxe(page, 'the conflict');
  await screenshot(page, 'autosave-conflict', { fullPage: false });

  // Decided later: everything typed is still in the form, and the page says that it is not saved.
  await dialog.locator('button[value="later"]').click();
  assert.equal(await page.locator('#body').inputValue(), 'La versione della prima scheda.');
  assert.equal(await page.locator('#story-form [data-save-state]').getAttribute('data-tone'), 'bad');

  // Text of the second tab, standfirst of the first.
  await page.locator('#story-form [data-save-state] button').click();
  const body = dialog.locator('fieldset', { hasText: 'La versione della prima scheda.' });
  await body.locator('input[value="theirs"]').check();
  await dialog.locator('button[value="settle"]').click();
  await saved(page);
  assert.equal(await page.locator('#body').inputValue(), 'La versione della seconda scheda.');
  assert.equal(await page.locator('#standfirst').inputValue(), 'Il sommario della prima scheda.');

  // In the history stands what each had saved.
  await page.goto(`${server.desk}${path}/versions`);
  let history = '';
  for (const version of await page.locator('a[href*="/versions/"]').evaluateAll((links) => links.map((link) => link.href))) {
    await page.goto(version);
    history += await page.locator('main').textContent();
  }
  assert.match(history, /La versione della seconda scheda\./);
  assert.match(history, /Il sommario della prima scheda\./);
  await other.reload();
  assert.equal(await other.locator('#standfirst').inputValue(), 'Il sommario della prima scheda.');
});

test('a card edited after the story moved on starts from the new text', async (t) => {
  const { server, page } = await start(t);
  await newStory(page, server, 'Il primo titolo');
  await page.fill('#title', 'Il secondo titolo');
  await saved(page);
  const facebook = page.locator('.card', { has: page.locator('.channel__name', { hasText: 'Facebook' }) });
  await page.locator('#title').blur();
  await until(async () => (await facebook.locator('textarea[name="text"]').inputValue()).includes('Il secondo titolo'), 'the field holds the new text');
  await facebook.locator('.card__edit > summary').click();
  await facebook.locator('textarea[name="text"]').fill('Scritto a mano per Facebook.');
  await facebook.locator('.card__edit [data-save-state][data-tone="ok"]').waitFor();
  assert.equal(await page.locator('dialog[open]').count(), 0, 'there is no conflict with oneself');

  // The story moves on: the text written by hand stays, and is marked as behind.
  await page.fill('#title', 'Il terzo titolo');
  await saved(page);
  await page.reload();
  await facebook.locator('.stale').waitFor();
  assert.match(await facebook.locator('.preview').textContent(), /Scritto a mano per Facebook\./);
  await facebook.getByRole('button', { name: say('stories.start_again') }).first().click();
  await page.locator('dialog[open] button[value="yes"]').click();
  await until(async () => (await facebook.locator('.preview').textContent()).includes('Il terzo titolo'), 'made again from the story');
  assert.equal(await facebook.locator('.stale').count(), 0);
  // And back again: what a hand wrote is not lost to the rule.
  await facebook.getByRole('button', { name: say('stories.undo_refit') }).click();
  await until(async () => (await facebook.locator('.preview').textContent()).includes('Scritto a mano per Facebook.'), 'the text by hand is back');
});

test('two tabs write other paragraphs of the same story: both stand in it, and nobody is asked', async (t) => {
  const { server, page } = await start(t);
  page.allow(/409/);
  const path = await newStory(page, server, 'Due paragrafi');
  await writeBody(page, 'Primo.');
  await sheet(page).press('End');
  await page.keyboard.type('\nSecondo.');
  await until(async () => (await page.locator('#body').inputValue()) === 'Primo.\n\nSecondo.', 'two paragraphs');
  await page.locator('#title').focus();
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(server.desk + path);
  await sheet(other).locator('p').last().click();
  await other.keyboard.press('End');
  await other.keyboard.type(' Di là.');
  await saved(other);
  await sheet(page).locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Di qua.');
  await until(async () => (await page.locator('#body').inputValue()) === 'Primo. Di qua.\n\nSecondo. Di là.', 'both are in the text');
  await saved(page);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  // The caret is where it was, and undo takes back what was typed here.
  await page.keyboard.type(' Ancora.');
  await until(async () => (await page.locator('#body').inputValue()) === 'Primo. Di qua. Ancora.\n\nSecondo. Di là.', 'typing goes on');
  await saved(page);
  await other.reload();
  assert.equal(await other.locator('#body').inputValue(), 'Primo. Di qua. Ancora.\n\nSecondo. Di là.');
});

test('what was written without a network is joined with what others changed elsewhere meanwhile', async (t) => {
  const { server, page } = await start(t);
  page.allow(/ERR_CONNECTION_FAILED|409/);
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  const path = await newStory(page, server, 'Galleria');
  await writeBody(page, 'Primo.');
  await saved(page);
  await until(async () => (await page.locator('#story-form [name="version"]').inputValue()) === '2', 'saved');
  await page.route('**/autosave', (route) => route.abort('connectionfailed'));
  await sheet(page).press('End');
  await page.keyboard.type(' Scritto in galleria.');
  await page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();
  const elsewhere = await page.context().browser().newContext({ storageState: { cookies: await page.context().cookies(), origins: [] } });
  const other = await elsewhere.newPage();
  await other.goto(server.desk + path);
  await other.fill('#standfirst', 'Un sommario.');
  await saved(other);
  await elsewhere.close();
  // The line stays down until the page is there again: what it sends on leaving does not arrive either.
  await page.goto(server.desk + path);
  await until(async () => (await page.locator('#body').inputValue()) === 'Primo. Scritto in galleria.', 'the text is back');
  assert.equal(await page.locator('#standfirst').inputValue(), 'Un sommario.');
  await page.locator('#story-form .notice').waitFor();
  await page.unroute('**/autosave');
  await saved(page);
  await page.reload();
  assert.equal(await page.locator('#body').inputValue(), 'Primo. Scritto in galleria.');
  assert.equal(await sheet(page).textContent(), 'Primo. Scritto in galleria.');
});
