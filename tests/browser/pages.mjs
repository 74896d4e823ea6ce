// SPDX-License-Identifier: Apache-2.0
// Every page there is, seen by each role, at each width, light and dark, in both languages, on an empty and on a working desk: pairwise,
// with PV_FULL in every combination. Accessible, valid, within the window, without a violation of the security policy; pictures in build/screens.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addPerson, localeOf, setUp } from './_desk.mjs';
import { checkAxe, checkHtml, checkWidth, openBrowser, screenshot, startServer } from './harness.mjs';

const factors = {
  role: ['administrator', 'editor', 'author', 'viewer'],
  width: [1440, 768, 390],
  scheme: ['light', 'dark'],
  language: ['it', 'en'],
  state: ['empty', 'typical'],
};

// `path`: an address, or a function that finds it on the site; `who`: roles that may see it; `states`: where it exists.
const everyone = factors.role;
const writers = ['administrator', 'editor', 'author'];
const planners = ['administrator', 'editor'];
const administrators = ['administrator'];
const typical = ['typical'];
const pages = {
  'today': { path: '/' },
  'stories': { path: '/stories' },
  'stories-none-found': { path: '/stories?q=introvabile' },
  'editor-new': { path: '/stories/new', who: writers },
  'editor-saved': { path: (site) => site.story, states: typical },
  'editor-planned': { path: (site) => site.planned, states: typical },
  'history': { path: (site) => `${site.story}/versions`, states: typical },
  'rendition-history': { path: (site) => `/renditions/${site.rendition}/versions`, states: typical },
  'place': { path: (site) => `/renditions/${site.rendition}/place`, who: planners, states: typical },
  'outcomes': { path: '/outcomes' },
  'outcomes-filtered': { path: '/outcomes?filter=failed' },
  'delivery': { path: (site) => site.delivery, states: typical },
  'newsroom': { path: '/newsroom' },
  'newsroom-page': { path: (site) => site.newsroomPage, states: typical },
  'newsroom-withdraw': { path: (site) => `${site.newsroomPage}/withdraw`, who: planners, states: typical },
  'newsroom-withdrawn': { path: (site) => site.newsroomWithdrawn, states: typical },
  'settings-brand': { path: '/settings/brand', who: administrators },
  'settings-people': { path: '/settings/people', who: administrators },
  'settings-channels': { path: '/settings/channels' },
  'settings-connect': { path: '/settings/channels/new/bluesky', who: administrators },
  'settings-tokens': { path: '/settings/tokens', who: administrators },
  'settings-audit': { path: '/settings/audit', who: administrators },
  'profile': { path: '/me' },
  'new-brand': { path: '/brands/new', who: administrators },
  'demo-end': { path: '/demo/end', who: administrators, states: typical },
  'not-found': { path: '/stories/019aaaaa-0000-7000-8000-000000000000', status: 404 },
  'forbidden': { path: '/settings/people', who: ['editor', 'author', 'viewer'], status: 403 },
  'sign-in': { path: '/sign-in', signedOut: true },
  'set-up-done': { path: '/set-up', signedOut: true, status: [200, 303, 404, 409] },
  'public-front': { path: '/', on: 'newsroom', signedOut: true },
  'public-front-english': { path: '/en/', on: 'newsroom', signedOut: true, states: typical },
  'public-story': { path: (site) => site.publicStory, on: 'newsroom', signedOut: true, states: typical },
  'public-withdrawn': { path: (site) => site.withdrawn, on: 'newsroom', signedOut: true, states: typical, status: 410 },
  'public-not-found': { path: '/nulla-di-simile', on: 'newsroom', signedOut: true, status: 404 },
  'practice-wall': { path: '/', on: 'practice', signedOut: true, states: typical },
  'practice-member': { path: (site) => site.practiceMember, on: 'practice', signedOut: true, states: typical },
  'practice-post': { path: (site) => site.practicePost, on: 'practice', signedOut: true, states: typical },
};

/** What may be combined: a page with the roles and states it has. */
const allowed = (row) => {
  const page = pages[row.page];
  return (page.who ?? everyone).includes(row.role) && (page.states ?? factors.state).includes(row.state);
};

const product = (names) => names.reduce((rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))), [{}]);
const everything = product([['page', Object.keys(pages)], ...Object.entries(factors)]).filter(allowed);

/** The fewest rows, chosen greedily, in which each possible pair of values of two factors is seen. */
function pairwise(rows) {
  const pairsOf = (row) => {
    const entries = Object.entries(row);
    const pairs = [];
    for (let i = 0; i < entries.length; ++i) for (let j = i + 1; j < entries.length; ++j) pairs.push(`${entries[i]}|${entries[j]}`);
    return pairs;
  };
  const known = rows.map((row) => ({ row, pairs: pairsOf(row) }));
  const open = new Set(known.flatMap(({ pairs }) => pairs));
  const chosen = [];
  while (open.size > 0) {
    let best = null;
    let most = 0;
    for (const one of known) {
      const gain = one.pairs.reduce((sum, pair) => sum + (open.has(pair) ? 1 : 0), 0);
      if (gain > most) [best, most] = [one, gain];
    }
    best.pairs.forEach((pair) => open.delete(pair));
    chosen.push(best.row);
  }
  return chosen;
}

const rows = process.env.PV_FULL ? everything : pairwise(everything);

/** Addresses of things on the working desk, found as a person would: by links. */
async function explore(page, server) {
  const first = async (selector, attribute = 'href') => page.locator(selector).first().getAttribute(attribute);
  const site = {};
  await page.goto(`${server.desk}/stories`);
  site.story = await page.locator('.table__title', { hasText: 'La moka in sei gesti' }).getAttribute('href');
  site.planned = await page.locator('.table__title', { hasText: 'Gli orari della bottega' }).getAttribute('href');
  // A second version, so that the history has something to show, and a card that is behind.
  await page.goto(server.desk + site.story);
  const text = page.locator('.card textarea[name="text"]').last();
  site.rendition = (await page.locator('.card').last().getAttribute('id')).replace('rendition-', '');
  await page.locator('.card .card__edit > summary').last().click();
  await text.fill('Un testo scritto a mano, che poi resta indietro.');
  await page.locator('.card .card__edit [data-save-state][data-tone="ok"]').waitFor();
  await page.fill('#standfirst', 'Acqua sotto la valvola, caffè non pressato, fuoco basso. E poi si mescola.');
  await page.locator('#story-form [data-save-state][data-tone="ok"]').waitFor();
  await page.goto(`${server.desk}/outcomes`);
  site.delivery = await first('a[href^="/deliveries/"]');
  await page.goto(`${server.desk}/newsroom`);
  site.newsroomPage = await first('.table__title');
  site.newsroomWithdrawn = await page.locator('.table__title').last().getAttribute('href');

  const newsroom = Object.values(server.newsrooms)[0];
  await page.goto(`${newsroom}/`);
  const links = await page.locator('main a').evaluateAll((all) => all.map((one) => new URL(one.href)).filter((url) => url.origin === location.origin && /^\/[^/]+$/.test(url.pathname)).map((url) => url.pathname));
  site.publicStory = links[0];
  // The oldest page is withdrawn, as an editor does it, with a note for who comes by the old link.
  site.withdrawn = await withdraw(page, server, site.newsroomWithdrawn);
  const practice = server.companions.practice_instagram;
  await page.goto(practice);
  site.practiceMember = await first('nav a');
  site.practicePost = await first('.card .meta a');
  return { site, newsroom, practice };
}

async function withdraw(page, server, path) {
  await page.goto(server.desk + path);
  const newsroom = Object.values(server.newsrooms)[0];
  const slug = new URL(await page.locator(`.page-head__actions a[href^="${newsroom}"]`).getAttribute('href')).pathname;
  await page.locator('a[href$="/withdraw"]').click();
  await page.fill('#note', 'Ritirata per la prova: le notizie aggiornate sono nella pagina degli avvisi.');
  await page.locator('form[action$="/withdraw"] .button--danger').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/withdraw'));
  const answer = await page.request.get(newsroom + slug);
  assert.equal(answer.status(), 410, `${slug} answers 410 once it is withdrawn`);
  return slug;
}

test('every page', { timeout: 3 * 3600 * 1000 }, async (t) => {
  const browser = await openBrowser(t);
  const servers = {};
  for (const state of factors.state) {
    const server = await startServer(t, { empty: state === 'empty' });
    const admin = await browser.newPage({ locale: 'it-IT' });
    if (state === 'empty') {
      await setUp(admin, server);
      await admin.goto(`${server.desk}/me`);
      await admin.selectOption('#language', 'auto');
      await admin.locator('form[action="/me/language"] button').click();
      await admin.locator('.notice--ok').waitFor();
    }
    else await admin.goto(server.signIn);
    const cookies = {};
    for (const role of factors.role) {
      cookies[role] = role === 'administrator' ? await admin.context().cookies()
        : await addPerson(browser, admin, server, { name: `Persona ${role}`, sign_in: role, role });
    }
    const found = state === 'typical' ? await explore(admin, server) : { site: {}, newsroom: null, practice: null };
    if (!found.newsroom) found.newsroom = await newsroomOf(admin, server);
    servers[state] = { server, cookies, ...found };
  }

  // One context for all pages that are seen alike.
  for (const [key, group] of alike(rows)) {
    const { role, width, scheme, language, state } = group[0];
    const { server, cookies, site, newsroom, practice } = servers[state];
    const options = { width, scheme, locale: localeOf(language) };
    const member = await browser.newPage(options);
    await member.context().addCookies(cookies[role]);
    const stranger = await browser.newPage(options);
    for (const { page: name } of group) {
      const wanted = pages[name];
      await t.test(`${name}, ${key}`, async () => {
        const page = wanted.signedOut ? stranger : member;
        const origin = { newsroom, practice }[wanted.on] ?? server.desk;
        const path = typeof wanted.path === 'function' ? wanted.path(site) : wanted.path;
        assert.ok(path, `the address of ${name} was found`);
        page.allow(/Failed to load resource: the server responded with a status of (404|403|410|409)/);
        const answer = await page.goto(new URL(path, origin).href, { waitUntil: 'load' });
        const statuses = [wanted.status ?? 200].flat();
        assert.ok(statuses.includes(answer.status()), `${path} answers ${answer.status()}, wanted ${statuses}`);
        // A newsroom speaks the brand's language, the rest that of the person.
        if (wanted.on !== 'newsroom') assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.equal(await page.locator('h1').count(), 1, 'one h1');
        assert.ok((await page.locator('.button--primary:visible').count()) <= 1, 'at most one vermilion button');
        const label = `${name}-${state}-${role}-${language}`;
        await checkHtml(page, label);
        await checkWidth(page, label);
        await checkAxe(page, `${label} (${width}, ${scheme})`);
        await screenshot(page, label);
        assert.deepEqual(page.faults(), [], 'the browser reported faults');
      });
    }
    await member.context().close();
    await stranger.context().close();
  }
});

function keyOf({ role, width, scheme, language, state }) {
  return `${role}, ${width} px, ${scheme}, ${language}, ${state}`;
}

/** The rows by everything but their page. */
function alike(all) {
  const groups = new Map();
  for (const row of all) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** The newsroom of a brand that was made after the start: the desk links to it. */
async function newsroomOf(page, server) {
  await page.goto(`${server.desk}/newsroom`);
  return new URL(await page.locator('main a[target="_blank"]').first().getAttribute('href')).origin;
}
