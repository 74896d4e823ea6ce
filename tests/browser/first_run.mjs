// SPDX-License-Identifier: Apache-2.0
// From an empty program to a story that the public reads: set-up, a channel, a text, its card, and out. On a real Bluesky server
// when the runner started one; what was published is then read there by the protocol itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { card, hand, localeOf, pds, postsOn, saved, setUpAnswers, sheet, until, words } from './_desk.mjs';
import { checkPage, openBrowser, startServer } from './harness.mjs';

const texts = {
  it: {
    title: 'La biblioteca riapre di sera', standfirst: 'Da lunedì le sale di lettura restano aperte fino alle ventidue, con il bar e il prestito.',
    body: '## Gli orari\n\nDal lunedì al giovedì, dalle nove alle ventidue.\n\n- Prestito fino alle 21.30\n- Bar fino alle 21', end: 'Bar fino alle 21',
    post: 'Dalle nove alle ventidue, da lunedì a giovedì: la biblioteca riapre di sera. Perché è più bello studiare in compagnia 📚 #biblioteca',
  },
  en: {
    title: 'The library opens in the evening again', standfirst: 'From Monday the reading rooms stay open until ten, with the café and loans.',
    body: '## Opening hours\n\nMonday to Thursday, nine to ten.\n\n- Loans until half past nine\n- Café until nine', end: 'Café until nine',
    post: 'Nine to ten, Monday to Thursday: the library opens in the evening again. Studying is better in company 📚 #library',
  },
};

async function walk(t, language, kind, width = 1440) {
  const say = words(language);
  const bluesky = pds();
  const env = bluesky ? { PORTAVOCE_NET_ALLOW: `127.0.0.1:${new URL(bluesky.pds).port}` } : {};
  const server = await startServer(t, { empty: true, env });
  const browser = await openBrowser(t);
  const page = await browser.newPage({ width, locale: localeOf(language) });
  const me = hand(page, kind);
  // A wrong password is tried on purpose.
  page.allow(/status of 422 .*settings\/channels\/new\/bluesky/);

  await t.test('set-up asks for the key and makes person and brand', async () => {
    await page.goto(`${server.desk}/set-up`);
    assert.match(await page.locator('body').textContent(), new RegExp(say('people.set_up.needs_key')));
    assert.equal(await page.locator('form[action="/set-up"]').count(), 0);
    await page.goto(server.signIn);
    await checkPage(page, `first-run-set-up-${language}`);
    for (const [name, value] of Object.entries(setUpAnswers)) {
      const field = page.locator(`#${name}`);
      if (name === 'zone') await me.choose(field, value, name);
      else await me.write(field, value, name);
    }
    await me.press(page.locator('.form__actions .button--primary'), 'begin');
    await page.locator('.rail').waitFor();
    assert.match(await page.locator('.brand__name').textContent(), new RegExp(setUpAnswers.brand));
    const step = page.getByRole('link', { name: say('home.step.channel') });
    await checkPage(page, `first-run-today-${language}`);
    await me.press(step, 'the first step');
    await page.waitForURL('**/settings/channels');
  });

  await t.test('a channel is connected', { skip: bluesky ? false : 'no Bluesky server: PV_PDS is not set (tests/counterparts/pds)' }, async () => {
    await me.press(page.locator('a[href="/settings/channels/new/bluesky"]'), 'connect Bluesky');
    await me.write(page.locator('#handle'), bluesky.handle, 'handle');
    await me.write(page.locator('#app_password'), 'wrong-wrong-wrong-wron', 'app password');
    await me.write(page.locator('#server'), bluesky.pds, 'server');
    await me.press(page.locator('.form__actions .button--primary'), 'connect');
    await page.locator('.errors, .field__error').first().waitFor();
    await me.write(page.locator('#app_password'), bluesky.app_password, 'app password');
    await me.press(page.locator('.form__actions .button--primary'), 'connect');
    await page.waitForURL('**/settings/channels');
    const row = page.locator('.item', { hasText: 'Bluesky' }).first();
    assert.match(await row.textContent(), new RegExp(say('channels.health.good')));
    assert.match(await row.textContent(), new RegExp(bluesky.handle));
    assert.ok(!(await page.content()).includes(bluesky.app_password), 'the password is not shown again');
  });

  const out = bluesky ? ['Bluesky', 'Newsroom'] : ['Newsroom'];
  await t.test('a story is written once and its cards fill while it is typed', async () => {
    await page.evaluate(() => document.activeElement?.blur?.());
    if (kind === 'keys') await page.keyboard.press('c');
    else await me.press(page.locator('.topbar a[href="/stories/new"]'), 'new story');
    await page.waitForURL('**/stories/new');
    assert.ok(await page.locator('#title').evaluate((field) => document.activeElement === field), 'the title has the focus');
    await me.write(page.locator('#title'), texts[language].title, 'title');
    await me.write(page.locator('#standfirst'), texts[language].standfirst, 'standfirst');
    for (const network of out) {
      await until(async () => (await card(page, network).locator('.preview').textContent()).includes(texts[language].standfirst), `${network} fills live`);
    }
    await me.write(sheet(page), texts[language].body, 'text');
    await until(async () => (await card(page, 'Newsroom').locator('.preview').textContent()).includes(texts[language].end), 'the newsroom card has the body');
    await saved(page);
    await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
    await card(page, 'Newsroom').getByRole('button', { name: say('publishing.now') }).waitFor();
    await checkPage(page, `first-run-editor-${language}`);
  });

  await t.test('one rendition is edited and counted as its network counts', { skip: bluesky ? false : 'no Bluesky server: PV_PDS is not set' }, async () => {
    const post = card(page, 'Bluesky');
    await me.press(page.locator('.ready a', { hasText: 'Bluesky' }), 'the way to the card');
    await me.press(post.locator('.card__edit > summary'), 'edit');
    const field = post.locator('textarea[name="text"]');
    assert.ok((await field.inputValue()).includes(texts[language].standfirst), 'the edit starts from the text as it is now');
    await me.write(field, texts[language].post, 'the post');
    const length = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(texts[language].post)].length;
    await until(async () => (await post.locator('.count__text').textContent()).startsWith(`${length} `), `${length} graphemes are counted`);
    await until(async () => (await post.locator('.preview').textContent()).includes('📚'), 'the preview follows');
    await post.locator('.card__edit [data-save-state][data-tone="ok"]').waitFor();
  });

  await t.test('published now, and seen where the public sees it', async () => {
    // The walks share one server: what an earlier one left there is not this one's.
    const before = new Set(bluesky ? (await postsOn(bluesky)).map((post) => post.uri) : []);
    for (const network of out) {
      await me.press(page.locator('.ready a', { hasText: network }), `the way to the card of ${network}`);
      await me.press(card(page, network).getByRole('button', { name: say('publishing.now') }), `publish on ${network}`);
      await card(page, network).locator('.state--published').first().waitFor();
    }
    const tab = await me.opens(card(page, 'Newsroom').getByRole('link', { name: say('publishing.open') }), 'open in the newsroom');
    assert.equal(new URL(tab.url()).origin, Object.values(server.newsrooms)[0] ?? new URL(tab.url()).origin);
    assert.equal((await tab.locator('h1').textContent()).trim(), texts[language].title);
    assert.match(await tab.locator('.story__body').textContent(), new RegExp(texts[language].end));
    tab.shape = page.shape;
    await checkPage(tab, `first-run-newsroom-${language}`);
    await tab.close();
    if (!bluesky) return;
    const posts = await postsOn(bluesky);
    assert.equal(posts.length, before.size + 1, 'exactly one post more');
    const mine = posts.filter((post) => !before.has(post.uri) && post.value.text === texts[language].post);
    assert.equal(mine.length, 1, 'with the text as it was edited');
    assert.deepEqual(mine[0].value.langs, [language]);
    const tag = mine[0].value.facets.find((facet) => facet.features.some((feature) => feature.$type === 'app.bsky.richtext.facet#tag'));
    const bytes = Buffer.from(mine[0].value.text);
    assert.equal(bytes.subarray(tag.index.byteStart, tag.index.byteEnd).toString(), language === 'it' ? '#biblioteca' : '#library');
  });

  await t.test('the outcomes close their lines of life', async () => {
    await me.place('e', '/outcomes');
    for (const network of out) {
      const line = page.locator('.delivery', { hasText: network });
      assert.match(await line.locator('.life__stop[data-state="done"]').last().textContent(), /\d{1,2}:\d{2}:\d{2}/);
    }
    await checkPage(page, `first-run-outcomes-${language}`);
  });
}

test('first run in Italian, by mouse', { timeout: 240000 }, (t) => walk(t, 'it', 'mouse'));
test('first run in English, by keys alone', { timeout: 240000 }, (t) => walk(t, 'en', 'keys'));
test('first run in Italian on a phone', { timeout: 240000 }, (t) => walk(t, 'it', 'mouse', 390));
