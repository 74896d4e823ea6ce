// SPDX-License-Identifier: Apache-2.0
// What the browser tests do on the desk again and again: words of the interface, set-up, people of each role, reaching a control by mouse or keys.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { openBrowser, root, startServer, until } from './harness.mjs';

/** The interface's own words, so that a test asks for what people read: `words('it')('publishing.now')` is «Pubblica ora». */
export function words(language) {
  const folder = path.join(root, 'i18n', language);
  const texts = new Map();
  for (const file of fs.readdirSync(folder)) {
    let table = file.replace(/\.toml$/, '');
    for (const line of fs.readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const head = line.match(/^\[([^\]]+)\]/);
      if (head) table = `${file.replace(/\.toml$/, '')}.${head[1]}`;
      const entry = line.match(/^([\w-]+) = "(.*)"$/);
      if (entry) texts.set(`${table}.${entry[1]}`, entry[2].replaceAll('\\"', '"'));
    }
  }
  return (key, values = {}) => {
    assert.ok(texts.has(key), `no text ${key} in ${language}`);
    return texts.get(key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };
}

export const localeOf = (language) => (language === 'it' ? 'it-IT' : 'en-GB');

export const setUpAnswers = {
  name: 'Ada Rinaldi', sign_in: 'ada', password: 'sei castagne sotto la neve', brand: 'Officina Rinaldi', zone: 'Europe/Rome',
};

/** The first set-up on an empty desk, by the form. */
export async function setUp(page, server, answers = setUpAnswers) {
  await page.goto(server.signIn);
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`);
    if (name === 'zone') await field.selectOption(value);
    else await field.fill(value);
  }
  await page.locator('.form__actions .button--primary').click();
  await page.waitForURL(`${server.desk}/**`);
  await page.locator('.rail').waitFor();
}

/** Adds a person with a role as an administrator does, follows their link, and gives the cookies of their session. */
export async function addPerson(browser, admin, server, { name, sign_in, role, locale = 'it-IT' }) {
  await admin.goto(`${server.desk}/settings/people`);
  await admin.fill('#name', name);
  await admin.fill('#sign_in', sign_in);
  await admin.check(`input[name="role"][value="${role}"]`);
  await admin.locator('form[action="/settings/people"] .button--primary').click();
  const link = (await admin.locator('#link').textContent()).trim();
  const page = await browser.newPage({ locale });
  await page.goto(link);
  await page.fill('#password', 'quattro gatti e un violino');
  await page.locator('.button--primary').click();
  await page.locator('.rail').waitFor();
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies;
}

/** Waits until what was typed in the story is on the server. */
export async function saved(page) {
  await page.locator('#story-form [data-save-state][data-tone="ok"]').waitFor();
}

/** The sheet on which a story's text is written. */
export const sheet = (page) => page.locator('#writing');

/** Writes a story's text as a person does, in place of what stands there. */
export async function writeBody(page, text) {
  await sheet(page).fill(text);
}

/** The demonstration with its person signed in. */
export async function startDemo(t, options = {}) {
  const server = await startServer(t);
  const browser = await openBrowser(t);
  const page = await browser.newPage(options);
  await page.goto(server.signIn);
  return { server, browser, page };
}

/** A story that its first autosave made; gives its path. */
export async function newStory(page, server, title) {
  await page.goto(`${server.desk}/stories/new`);
  await page.fill('#title', title);
  await saved(page);
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await page.locator('.card').first().waitFor();
  return new URL(page.url()).pathname;
}

/** The card of a network in the editor, by the network's name as people read it. */
export const card = (page, network) => page.locator('.card').filter({ has: page.locator('.channel__name', { hasText: network }) }).first();

/** How far the middle of something is from the window as it stands, in windows: 0 is in sight, at most 1 is one scroll away. */
export async function scrollsTo(locator) {
  return locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    if (middle < 0) return -middle / innerHeight;
    return Math.max(0, (middle - innerHeight) / innerHeight);
  });
}

/** Mouse (or finger) and keyboard with one face, so that a walk is written once. Both refuse what is more than one scroll away. */
export function hand(page, kind) {
  async function near(locator, what) {
    await locator.waitFor();
    const far = await scrollsTo(locator);
    assert.ok(far <= 1, `${what} is ${far.toFixed(1)} windows away at ${page.shape.width} px`);
  }

  const isFocused = (locator) => locator.evaluate((element) => document.activeElement === element);

  /** Goes to a control by Tab alone, forwards. */
  async function tabTo(locator, what) {
    for (let i = 0; i < 120; ++i) {
      if (await isFocused(locator)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${what} is not reached by Tab`);
  }

  return {
    kind,
    async press(locator, what) {
      await near(locator, what);
      if (kind === 'mouse') return page.shape.width < 600 ? locator.tap() : locator.click();
      await tabTo(locator, what);
      await page.keyboard.press('Enter');
    },
    async write(locator, text, what) {
      await near(locator, what);
      if (kind === 'mouse') await locator.click();
      else await tabTo(locator, what);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    async choose(locator, value, what) {
      await near(locator, what);
      if (kind === 'mouse') {
        await locator.selectOption(value);
        return;
      }
      await tabTo(locator, what);
      // A native list takes typing: the first letters of the wanted entry.
      await page.keyboard.type(value);
      assert.equal(await locator.inputValue(), value, `${what} chosen by typing`);
    },
    /** A place of the desk: by its link, or by its two strokes. */
    async place(key, href) {
      const link = page.locator(`a.place[href="${href}"]`);
      if (kind === 'mouse') await this.press(link, href);
      else {
        await page.evaluate(() => document.activeElement?.blur?.());
        await page.keyboard.press('g');
        await page.keyboard.press(key);
      }
      await page.waitForURL((url) => url.pathname === href);
    },
    /** Presses a link that opens a tab of its own, and gives that tab. */
    async opens(locator, what) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), this.press(locator, what)]);
      await tab.waitForLoadState();
      return tab;
    },
  };
}

/** What the runner started as the Bluesky server: the JSON that tests/counterparts/pds prints, or a file that holds it. */
export function pds() {
  const given = process.env.PV_PDS;
  if (!given) return null;
  return JSON.parse(given.trim().startsWith('{') ? given : fs.readFileSync(given, 'utf8'));
}

/** Every post of an account on its server, by the protocol itself. */
export async function postsOn(server) {
  const address = `${server.pds}/xrpc/com.atproto.repo.listRecords?repo=${server.did}&collection=app.bsky.feed.post&limit=100`;
  const answer = await fetch(address);
  assert.equal(answer.status, 200, `listRecords: ${answer.status}`);
  return (await answer.json()).records;
}

export { until };
