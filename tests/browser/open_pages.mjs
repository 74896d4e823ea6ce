// SPDX-License-Identifier: Apache-2.0
// Pages that stay open while the browser moves on: to another brand, to a new session, to another person, to a text the server refuses.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addPerson, card, newStory, saved, setUp, setUpAnswers, sheet, until, words, writeBody } from './_desk.mjs';
import { checkAxe, checkHtmlText, openBrowser, screenshot, startServer } from './harness.mjs';

const say = words('it');
const brandOf = (page) => page.locator('.brand__now .brand__name').textContent();
const state = (page) => page.locator('#story-form [data-save-state]');
const bad = (page) => page.locator('#story-form [data-save-state][data-tone="bad"]').waitFor();

async function start(t, options = {}) {
  const server = await startServer(t, { empty: true });
  const browser = await openBrowser(t);
  const page = await browser.newPage(options);
  await setUp(page, server);
  return { server, browser, page };
}

async function newBrand(page, server, name) {
  await page.goto(`${server.desk}/brands/new`);
  await page.fill('#brand', name);
  await page.locator('.form__actions .button--primary').click();
  await page.locator('.rail').waitFor();
  assert.equal(await brandOf(page), name);
}

async function titles(page, server) {
  await page.goto(`${server.desk}/stories`);
  return page.locator('.table__title').allTextContents();
}

async function signOut(page) {
  await page.locator('.person__now').click();
  await page.locator('form[action="/sign-out"] button').click();
  await page.waitForURL(/\/sign-in/);
}

async function signIn(page, server, { sign_in, password }) {
  await page.goto(`${server.desk}/sign-in`);
  await page.fill('#account', sign_in);
  await page.fill('#password', password);
  await page.locator('.form__actions .button--primary').click();
  await page.locator('.rail').waitFor();
}

/** Presses the button of the line that says what is not saved, unless the page was faster by itself. */
async function tryAgain(page) {
  await until(async () => {
    if ((await state(page).getAttribute('data-tone')) === 'ok') return true;
    await state(page).getByRole('button').click({ timeout: 1000 }).catch(() => {});
    return false;
  }, 'the page saves', 90000);
}

/** Whether closing a page asks first. */
async function asksBeforeLeaving(page) {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    dialog.dismiss().catch(() => {});
  });
  await page.close({ runBeforeUnload: true });
  await until(() => asked || page.isClosed(), 'the page either asks or closes');
  return asked;
}

test('a page of one brand writes and publishes nothing in another, and goes on when its brand is chosen again', async (t) => {
  const { server, page } = await start(t);
  page.allow(/409/);
  const mine = setUpAnswers.brand;
  const path = await newStory(page, server, 'Nata nell’officina');
  const writing = await page.context().newPage();
  await writing.goto(`${server.desk}/stories/new`);
  const other = await page.context().newPage();
  await newBrand(other, server, 'Cartiera Lenzi');

  // Tabs of two brands do not share a stream.
  const streams = await until(async () => {
    const held = await other.evaluate(async () => (await navigator.locks.query()).held.map((lock) => lock.name));
    return held.filter((name) => name.includes('/events')).length === 2 && held;
  }, 'a stream for each brand');
  const person = await other.evaluate(() => document.body.dataset.person);
  assert.ok(streams.every((name) => !name.includes('/events') || name.includes(person)), streams.join(' '));

  await writing.fill('#title', 'Scritta per l’officina');
  await bad(writing);
  const back = say('people.other_brand.again', { page: mine });
  assert.match(await state(writing).textContent(), /Officina Rinaldi.*Cartiera Lenzi/);
  await writing.locator('#page-fault').waitFor();
  await checkAxe(page, 'a page of another brand');
  await screenshot(Object.assign(writing, { shape: page.shape }), 'open-pages-brand', { fullPage: false });
  assert.equal((await titles(other, server)).length, 0, 'nothing of it is in the other brand');
  const kept = await writing.evaluate(() => Object.values(localStorage).join());
  assert.match(kept, /Scritta per l’officina/);

  // "Publish now" on the open page of the first brand.
  await card(page, 'Newsroom').getByRole('button', { name: say('publishing.now') }).click();
  await page.getByRole('heading', { name: say('people.other_brand.title') }).waitFor();
  await checkAxe(page, 'the answer to a page of another brand');
  await checkHtmlText(await page.content(), 'the answer to a page of another brand');
  await screenshot(page, 'open-pages-refused', { fullPage: false });
  await page.getByRole('button', { name: back }).click();
  await page.waitForURL(`${server.desk}${path}`);
  assert.equal(await brandOf(page), mine);
  assert.equal(await card(page, 'Newsroom').locator('.state--published').count(), 0);

  // Its brand is the one being worked on again: the open page saves what waited.
  await writing.locator('#page-fault').getByRole('button', { name: back }).click();
  await saved(writing);
  await writing.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  assert.equal(await writing.locator('#page-fault').count(), 0);
  assert.deepEqual((await titles(page, server)).sort(), ['Nata nell’officina', 'Scritta per l’officina']);
});

test('the way back from the open page itself', async (t) => {
  const { server, page } = await start(t, { locale: 'en-GB' });
  page.allow(/409/);
  const path = await newStory(page, server, 'Written in the workshop');
  const other = await page.context().newPage();
  await newBrand(other, server, 'Lenzi Paper');
  await writeBody(page, 'Typed while the other tab worked elsewhere.');
  await bad(page);
  await state(page).getByRole('button', { name: words('en')('people.other_brand.again', { page: setUpAnswers.brand }) }).click();
  await saved(page);
  await other.goto(server.desk + path);
  assert.equal(await other.locator('#body').inputValue(), 'Typed while the other tab worked elsewhere.');
  assert.equal(await brandOf(other), setUpAnswers.brand);
});

test('whoever signs in anew goes on writing in the page that was open', async (t) => {
  const { server, page } = await start(t);
  page.allow(/401|403/);
  const path = await newStory(page, server, 'Fino a tardi');
  const other = await page.context().newPage();
  await other.goto(server.desk);
  await signOut(other);
  await writeBody(page, 'Scritto dopo la scadenza.');
  await page.locator('#story-form [data-save-state][data-tone="bad"] a[href="/sign-in"]').waitFor();
  await signIn(other, server, setUpAnswers);
  await tryAgain(page);
  await other.goto(server.desk + path);
  assert.equal(await other.locator('#body').inputValue(), 'Scritto dopo la scadenza.');

  // A session exchanged without the page noticing: the next save, and a form of the page, go through at once.
  await signOut(other);
  await signIn(other, server, setUpAnswers);
  await page.fill('#standfirst', 'Con un’altra sessione.');
  await saved(page);
  await until(async () => (await page.locator('#story-form [name="version"]').inputValue()) === '3', 'it is saved');
  await card(page, 'Newsroom').getByRole('button', { name: say('publishing.now') }).click();
  await card(page, 'Newsroom').locator('.state--published, .state--sending').first().waitFor();
});

test('what one person typed is not saved in the name of another who signed in meanwhile', async (t) => {
  const { server, browser, page } = await start(t);
  page.allow(/401|403/);
  await addPerson(browser, page, server, { name: 'Bice Lenzi', sign_in: 'bice', role: 'editor' });
  const path = await newStory(page, server, 'Di Ada');
  const other = await page.context().newPage();
  await other.goto(server.desk);
  await signOut(other);
  await signIn(other, server, { sign_in: 'bice', password: 'quattro gatti e un violino' });
  await writeBody(page, 'Parole di Ada.');
  await bad(page);
  assert.match(await state(page).textContent(), /Bice Lenzi/);
  await page.locator('#page-fault', { hasText: 'Bice Lenzi' }).waitFor();
  assert.equal(await page.locator('#body').inputValue(), 'Parole di Ada.');
  await other.goto(server.desk + path);
  assert.equal(await other.locator('#body').inputValue(), '');
  assert.equal(await other.locator('#story-form .notice').count(), 0, 'nor is it offered to her');
});

test('a text the server refuses is said at its field, not sent again by itself, and not left without a question', async (t) => {
  const { server, page } = await start(t);
  page.allow(/422/);
  await page.clock.install();
  const path = await newStory(page, server, 'Con un indirizzo sbagliato');
  let sent = 0;
  page.on('request', (request) => { if (request.url().endsWith('/autosave')) sent += 1; });
  await page.locator('.advanced > summary').first().click();
  await page.fill('#link', 'exa');
  const error = page.locator('.field__error', { has: page.locator('xpath=self::*[@data-autosave-error="link"]') });
  await bad(page);
  await error.waitFor();
  assert.equal(await page.locator('#link').getAttribute('aria-invalid'), 'true');
  assert.ok((await page.locator('#link').getAttribute('aria-describedby')).split(' ').includes(await error.getAttribute('id')));
  await checkAxe(page, 'a refused autosave');
  await screenshot(page, 'open-pages-refusal', { fullPage: false });
  // A minute goes by, and the focus goes elsewhere.
  await page.locator('#title').focus();
  for (let i = 0; i < 12; ++i) await page.clock.fastForward(5000);
  assert.equal(sent, 1, 'the same is not sent again');
  assert.ok(await asksBeforeLeaving(page));
  await page.fill('#link', 'https://example.org/');
  await page.clock.fastForward(1000);
  await saved(page);
  assert.equal(sent, 2);
  assert.equal(await error.count(), 0);
  assert.equal(await page.locator('#link').getAttribute('aria-invalid'), null);
  assert.equal(await page.locator('#link').getAttribute('aria-describedby'), 'link-help');
  const other = await page.context().newPage();
  await other.goto(server.desk + path);
  assert.equal(await other.locator('#link').inputValue(), 'https://example.org/');
});

test('a refused field that is folded away is shown', async (t) => {
  const { server, page } = await start(t);
  page.allow(/422/);
  await newStory(page, server, 'Campo nascosto');
  await page.locator('.advanced > summary').first().click();
  await page.fill('#link', 'exa');
  await page.locator('.advanced > summary').first().click();
  await bad(page);
  await until(() => page.locator('#link').isVisible(), 'the fold opens');
});

test('a text found again is out of the way of what is typed, until it is taken or discarded', async (t) => {
  const { server, page } = await start(t);
  // The parting save may still arrive, and meets the story that moved on.
  page.allow(/ERR_CONNECTION_FAILED|409/);
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  const path = await newStory(page, server, 'Ritrovata');
  await page.route('**/autosave', (route) => route.abort('connectionfailed'));
  await writeBody(page, 'Il testo mai arrivato.');
  await bad(page);
  // Meanwhile the story moves on, in the same paragraph.
  const other = await page.context().browser().newContext({ storageState: await page.context().storageState({ indexedDB: false }).then(({ cookies }) => ({ cookies, origins: [] })) });
  const elsewhere = await other.newPage();
  await elsewhere.goto(server.desk + path);
  await writeBody(elsewhere, 'Il testo di un’altra macchina.');
  await saved(elsewhere);
  await other.close();

  await page.unroute('**/autosave');
  await page.goto(server.desk + path);
  const note = page.locator('#story-form .notice');
  await note.waitFor();
  await writeBody(page, 'Scritto dopo.');
  await saved(page);
  await page.reload();
  await note.waitFor();
  assert.equal(await page.locator('#body').inputValue(), 'Scritto dopo.');
  await note.getByRole('button').first().click();
  assert.equal(await page.locator('#body').inputValue(), 'Il testo mai arrivato.');
  await saved(page);
  await page.reload();
  assert.equal(await page.locator('#body').inputValue(), 'Il testo mai arrivato.');
  assert.equal(await page.locator('#story-form .notice').count(), 0, 'taken is taken');
});

test('where the browser keeps nothing, leaving with a long text not yet saved asks first', async (t) => {
  const { server, page } = await start(t);
  const brief = await newStory(page, server, 'Partenza breve');
  const path = await newStory(page, server, 'Senza deposito');
  await page.context().addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  });
  const long = await page.context().newPage();
  await long.goto(server.desk + path);
  await sheet(long).click();
  await writeBody(long, 'parola '.repeat(12000));
  assert.ok(await asksBeforeLeaving(long), 'it would be lost');
  await saved(long);
  assert.equal(await asksBeforeLeaving(long), false);
  // A short one leaves with the page.
  const short = await page.context().newPage();
  await short.goto(server.desk + brief);
  await short.locator('#title').click();
  await short.fill('#title', 'Partito con la pagina');
  assert.equal(await asksBeforeLeaving(short), false);
  await until(async () => {
    await page.goto(server.desk + brief);
    return (await page.locator('#title').inputValue()) === 'Partito con la pagina';
  }, 'the parting save arrives');
});

test('saves whose answers are lost are no conflict with oneself', async (t) => {
  const { server, page } = await start(t);
  page.allow(/ERR_CONNECTION_RESET/);
  const path = await newStory(page, server, 'Risposte perse');
  await page.route(`**${path}/autosave`, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 2 });
  await writeBody(page, 'Uno.');
  await bad(page);
  await writeBody(page, 'Uno. Due.');
  await state(page).getByRole('button').click();
  await until(async () => /10 s/.test(await state(page).textContent()), 'the second answer is lost too');
  await writeBody(page, 'Uno. Due. Tre.');
  await tryAgain(page);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.equal(await page.locator('#story-form [name="version"]').inputValue(), '4');

  const room = card(page, 'Newsroom');
  await room.locator('.card__edit > summary').click();
  const text = room.locator('textarea[name="text"]');
  await page.route('**/renditions/*/autosave', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await text.fill('A mano.');
  const line = room.locator('.card__edit [data-save-state]');
  await until(async () => (await line.getAttribute('data-tone')) === 'bad', 'the answer is lost');
  await text.fill('A mano, e oltre.');
  await line.getByRole('button').click();
  // Once it is saved the card is drawn anew.
  const other = await page.context().newPage();
  await until(async () => {
    await other.goto(server.desk + path);
    return (await card(other, 'Newsroom').locator('textarea[name="text"]').inputValue()) === 'A mano, e oltre.';
  }, 'the rendition is saved');
  assert.equal(await page.locator('dialog[open]').count(), 0);
});
