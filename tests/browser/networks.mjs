// SPDX-License-Identifier: Apache-2.0
// A card of every format of every network at its longest text: within its width, readable, and a picture of each in build/screens. The
// networks that cannot be connected yet get their channels from the test.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

import { setUp, setUpAnswers, words } from './_desk.mjs';
import { build, checkAxe, checkHtml, checkWidth, openBrowser, sandbox, screenshot, startServer, until } from './harness.mjs';

const say = words('it');

const formats = {
  facebook: ['post', 'reel', 'frame'],
  instagram: ['post', 'carousel', 'reel', 'frame'],
  linkedin: ['post', 'document', 'video'],
  x: ['post'],
  threads: ['post', 'carousel'],
  telegram: ['post', 'carousel', 'video', 'document'],
  youtube: ['video', 'short'],
  tiktok: ['video', 'carousel'],
  google_business: ['post', 'event'],
  mastodon: ['post'],
  bluesky: ['post'],
};

const sentence = 'Da sabato il forno grande riapre in via Roma: pane di segale, focacce e la colazione delle sette, con @officinarinaldi e #pane #buongiorno su https://officinarinaldi.it/forno. ';

/** Channels of networks that do not connect yet, put where a connection would put them. */
function addChannels(data) {
  const script = [
    'import json, sqlite3, sys, time',
    'c = sqlite3.connect(sys.argv[1])',
    'brand = c.execute("SELECT id FROM brand").fetchone()[0]',
    'now = int(time.time() * 1000000)',
    'for i, network in enumerate(json.loads(sys.argv[2])):',
    '    c.execute("INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, health, position, created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",',
    '              ("019aaaaa-0000-7000-8000-%012d" % i, brand, network, "social", "@officinarinaldi", network, "", "{}", "good", 100 + i, now))',
    'c.commit()',
  ].join('\n');
  const done = spawnSync('python3', ['-c', script, path.join(data, 'desk.db'), JSON.stringify(Object.keys(formats))], { encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
}

async function tokenOf(page, desk) {
  await page.goto(`${desk}/settings/tokens`);
  await page.fill('#name', 'schede');
  for (const box of await page.locator('input[name="scopes"]').all()) await box.check();
  await page.locator('form[action="/settings/tokens"] .button--primary').click();
  return (await page.locator('#token').textContent()).trim();
}

async function signIn(page, desk) {
  await page.goto(`${desk}/sign-in`);
  await page.fill('[name="account"]', setUpAnswers.sign_in);
  await page.fill('[name="password"]', setUpAnswers.password);
  await page.locator('form[action="/sign-in"] .button--primary').click();
  await page.locator('.rail').waitFor();
}

test('each network’s cards at their longest text', async (t) => {
  const data = sandbox(t, 'pv-cards-');
  const first = await startServer(t, { empty: true, data });
  const browser = await openBrowser(t);
  const boss = await browser.newPage();
  await setUp(boss, first);

  // What cannot be connected says so, on the page and in the API.
  await boss.goto(`${first.desk}/settings/channels`);
  const waiting = boss.locator('.section').filter({ hasText: say('channels.in_work_title') }).locator('.item');
  assert.equal(await waiting.count(), Object.keys(formats).length - 1, 'all but the one that connects');
  assert.equal(await waiting.locator('a').count(), 0);
  await checkHtml(boss, 'networks to come');
  await checkAxe(boss, 'networks to come');
  await screenshot(boss, 'settings-channels-to-come');
  const token = await tokenOf(boss, first.desk);
  const call = (desk, method, where, body) => boss.request.fetch(desk + where, {
    method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'it' }, data: JSON.stringify(body),
  });
  const refused = await call(first.desk, 'POST', '/api/v1/channels', { network: 'mastodon', fields: {} });
  assert.ok(refused.status() >= 400 && refused.status() < 500, String(refused.status()));
  assert.match(await refused.text(), /Mastodon è in lavorazione/);
  await boss.context().close();
  await first.stop();
  addChannels(data);

  const server = await startServer(t, { data });
  const page = await browser.newPage();
  await signIn(page, server.desk);
  const api = (method, where, body) => page.request.fetch(server.desk + where, {
    method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'it' }, data: JSON.stringify(body),
  });
  const made = await api('POST', '/api/v1/stories', {
    title: 'Il forno grande riapre sabato, con il pane di segale e la colazione', body: sentence.repeat(60), language: 'it',
    link: 'https://officinarinaldi.it/forno', form: 'news',
  });
  assert.equal(made.status(), 201, await made.text());
  const story = (await made.json()).data.id;
  const { data: channels } = await (await api('GET', '/api/v1/channels')).json();
  for (const channel of channels) {
    for (const format of (formats[channel.network] ?? []).slice(1)) {
      const answer = await api('POST', `/api/v1/stories/${story}/renditions`, { channel: channel.id, format });
      assert.equal(answer.status(), 201, `${channel.network} ${format}: ${await answer.text()}`);
    }
  }

  // What is counted on the card is what the network would count.
  const { data: renditions } = await (await api('GET', `/api/v1/stories/${story}/renditions`)).json();
  const cards = renditions.map((one) => ({ ...one, network: channels.find((channel) => channel.id === one.channel_id)?.network }));
  assert.equal(cards.filter((one) => formats[one.network]).length, Object.values(formats).flat().length);

  // A network in work takes no plan.
  const planned = await api('POST', '/api/v1/placements', { rendition: cards.find((one) => one.network === 'x').id });
  assert.ok(planned.status() >= 400 && planned.status() < 500, String(planned.status()));
  assert.match(await planned.text(), /X è in lavorazione/);

  const state = await page.context().storageState();
  const looks = [[1440, 'light'], [390, 'dark'], ...(process.env.PV_FULL ? [[1440, 'dark'], [390, 'light']] : [])];
  for (const [width, scheme] of looks) {
    const one = await browser.newPage({ width, scheme });
    one.setDefaultTimeout(90000);  // four times twenty-five pictures, on a machine that may have other work
    await one.context().addCookies(state.cookies);
    await one.goto(`${server.desk}/stories/${story}`);
    await one.locator('.card').first().waitFor();
    await until(() => one.evaluate(() => document.fonts.status === 'loaded' && document.readyState === 'complete'), 'the page is drawn', 90000);
    await checkWidth(one, 'the cards');
    for (const card of cards) {
      if (!formats[card.network]) continue;
      const box = one.locator(`#rendition-${card.id} .preview`);
      const what = `${card.network} ${card.format} at ${width}`;
      const spilt = await box.evaluate((preview) => {
        const edge = preview.getBoundingClientRect();
        return [...preview.querySelectorAll('*')].filter((part) => {
          const at = part.getBoundingClientRect();
          return at.width > 0 && (at.right > edge.right + 1 || at.left < edge.left - 1);
        }).map((part) => part.className || part.tagName);
      });
      assert.deepEqual(spilt, [], `${what}: nothing leaves the card`);
      const upright = await box.locator('.preview__frame').count();
      if (upright) {
        const shape = await box.locator('.preview__frame').boundingBox();
        assert.ok(Math.abs(shape.width / shape.height - 9 / 16) < 0.02, `${what}: ${shape.width} x ${shape.height} is not 9:16`);
      }
      assert.equal(await one.locator(`#rendition-${card.id} .count[data-level="over"]`).count(), 0, `${what}: fitted by rule`);
      const file = path.join(build, 'screens', `card-${card.network}-${card.format}-${width}-${scheme}.png`);
      await one.locator(`#rendition-${card.id}`).screenshot({ path: file, animations: 'disabled' });
    }
    if (width === 1440) await checkAxe(one, `the cards of all networks, ${scheme}`);
    if (scheme === 'light' && width === 1440) await checkHtml(one, 'the cards of all networks');
    await one.context().close();
  }
});
