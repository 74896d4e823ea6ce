// SPDX-License-Identifier: Apache-2.0
// What browser tests share: the real program on ports of its own, a Chromium that reports every fault, checks and screenshots.
//
//   test('…', async (t) => {
//     const server = await startServer(t);               // ends with the test, by SIGTERM
//     const browser = await openBrowser(t);              // a fault on any of its pages fails the test
//     const page = await browser.newPage({ width: 390, scheme: 'dark', locale: 'it-IT' });
//     await page.goto(server.signIn);
//     await checkPage(page, 'today');                    // axe, HTML, screenshot
//   });

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const build = process.env.PV_BUILD ?? path.join(root, 'build');

// The packages stand in the build tree (tests/browser/prepare.sh), where an `import` from here would not look.
const need = createRequire(path.join(build, 'browser-node', 'package.json'));
const { chromium } = need('playwright-core');
const { HtmlValidate } = need('html-validate');
const axeSource = need('axe-core').source;

const chromiumFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // Nothing but this machine can be reached, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

/** A folder of its own below TMPDIR, removed after the test. */
export function sandbox(t, name = 'pv-browser-') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), name));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A deadline instead of a sleep: polls until `probe` gives something true. */
export async function until(probe, what, milliseconds = 15000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) assert.fail(`waited ${milliseconds} ms in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Starts `portavoce serve` on free ports with a fresh data folder. Gives
 * `{ desk, signIn, newsrooms, companions, data, ready, pid, output(), stop(), kill() }`; ended by SIGTERM after the test, and a test
 * fails when the program then does not end well.
 */
export async function startServer(t, { empty = false, data, args = [], env = {}, milliseconds = 60000 } = {}) {
  const folder = data ?? sandbox(t, 'pv-data-');
  const program = path.join(build, 'portavoce');
  const child = spawn(program, ['serve', '--data', folder, '--port', '0', ...(empty ? ['--empty'] : []), ...args], {
    env: { ...process.env, PV_READY_JSON: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let ready = null;
  let ended = null;
  const exit = new Promise((done) => {
    child.on('error', (error) => done((ended = String(error))));
    child.on('close', (code, signal) => done((ended ??= signal ?? code)));
  });
  const read = (chunk) => {
    output += chunk;
    const line = ready ? null : output.match(/^PORTAVOCE_READY (\{.*\})$/m);
    if (line) ready = JSON.parse(line[1]);
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);

  const server = {
    data: folder,
    pid: child.pid,
    output: () => output,
    ended: () => ended,
    /** By SIGTERM, which must be enough. */
    async stop() {
      if (ended !== null) return;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15000);
      await exit;
      clearTimeout(late);
      assert.equal(ended, 0, `the program did not end well after SIGTERM (${ended}):\n${output.slice(-4000)}`);
    },
    /** As a power cut would. */
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
  t.after(async () => {
    // Pages first: one that still asks a server that is gone would report it as a fault.
    await Promise.all((openBrowsers.get(t) ?? []).map((browser) => browser.close()));
    await server.stop();
  });
  const limit = Date.now() + milliseconds;
  while (!ready) {
    if (ended !== null) assert.fail(`the program ended (${ended}) before it was ready:\n${output.slice(-4000)}`);
    if (Date.now() > limit) assert.fail(`the program was not ready after ${milliseconds} ms:\n${output.slice(-4000)}`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return Object.assign(server, { ready, desk: ready.desk, signIn: ready.sign_in, newsrooms: ready.newsrooms, companions: ready.companions });
}

function isLoopback(url) {
  if (!/^(https?|wss?):$/.test(url.protocol)) return true;
  const host = url.hostname;
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Browsers of each test. */
const openBrowsers = new WeakMap();

/**
 * A headless Chromium for one test. Pages watch themselves: a violation of the content security policy, a script error, a line
 * on the console's error level or a request that leaves this machine fails the test at its end. What a test provokes on purpose
 * it names with `page.allow(/pattern/)`.
 */
export async function openBrowser(t) {
  const browser = await chromium.launch({
    executablePath: process.env.PV_CHROMIUM ?? '/usr/bin/chromium', args: chromiumFlags, headless: true,
  });
  const pages = [];
  openBrowsers.set(t, [...(openBrowsers.get(t) ?? []), browser]);
  t.after(async () => {
    await browser.close();
    const faults = pages.flatMap((page) => page.faults());
    assert.deepEqual(faults, [], 'the browser reported faults');
  });

  async function newPage({ width = 1440, height, scheme = 'light', locale = 'it-IT', zone = 'Europe/Rome', scripts = true } = {}) {
    const context = await browser.newContext({
      viewport: { width, height: height ?? (width < 600 ? 844 : 900) },
      colorScheme: scheme, locale, timezoneId: zone, reducedMotion: 'reduce', javaScriptEnabled: scripts,
      hasTouch: width < 600, isMobile: width < 600, deviceScaleFactor: 1,
    });
    const faults = [];
    const allowed = [];
    await context.exposeBinding('pvViolation', (_, text) => faults.push(`content security policy: ${text}`));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.pvViolation(`${event.violatedDirective} refused ${event.blockedURI || 'inline'} on ${event.documentURI}`);
      });
    });
    const page = await context.newPage();
    const watch = (one) => {
      one.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
      one.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
    };
    watch(page);
    context.on('page', watch);
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!isLoopback(url)) faults.push(`request to another host: ${url.origin}`);
    });
    page.allow = (...patterns) => allowed.push(...patterns);
    page.faults = () => faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    page.shape = { width, scheme };
    pages.push(page);
    return page;
  }
  return { newPage, browser };
}

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices. */
export async function checkAxe(page, name) {
  await page.evaluate(axeSource);
  const result = await page.evaluate(() => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
  }));
  const faults = result.violations.map((violation) =>
    `${violation.id} (${violation.impact}): ${violation.help}\n` +
    violation.nodes.slice(0, 5).map((node) => `      ${node.target.join(' ')}  ${node.html.slice(0, 160)}`).join('\n'));
  assert.equal(faults.length, 0, `axe on ${name}:\n  ${faults.join('\n  ')}`);
}

const htmlRules = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Taste, not validity: templates leave white space behind, and titles are as long as headlines are.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    'tel-non-breaking': 'off',
    // Lists take a name in ARIA; screen readers say it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Boxes and buttons of one name are how a form sends a choice.
    'form-dup-name': 'off',
    // A search goes by Enter, and a text that saves itself has nothing to submit.
    'wcag/h32': 'off',
    'no-inline-style': 'error',
  },
});

/** The HTML as the server sent it is valid. */
export async function checkHtmlText(html, name) {
  const report = await htmlRules.validateString(html);
  const faults = report.results.flatMap((result) => result.messages)
    .map((message) => `line ${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  assert.equal(faults.length, 0, `HTML of ${name}:\n  ${faults.slice(0, 20).join('\n  ')}`);
}

/** Fetches the page's address again, with its cookies, since the document in the browser is already mended by the parser. */
export async function checkHtml(page, name) {
  const answer = await page.request.get(page.url(), { headers: { accept: 'text/html' } });
  await checkHtmlText(await answer.text(), name);
}

/** No content is cut off or pushed out at the side. */
export async function checkWidth(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${name} is ${wide} px wider than the window at ${page.shape.width} px`);
}

/** build/screens/NAME-WIDTH-SCHEME.png of the whole page; gives the file. */
export async function screenshot(page, name, options = {}) {
  const file = path.join(build, 'screens', `${name}-${page.shape.width}-${page.shape.scheme}.png`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled', ...options });
  return file;
}

/** The checks every page must stand, and its picture. */
export async function checkPage(page, name) {
  await checkHtml(page, name);
  await checkWidth(page, name);
  await checkAxe(page, `${name} (${page.shape.width}, ${page.shape.scheme})`);
  return screenshot(page, name);
}
