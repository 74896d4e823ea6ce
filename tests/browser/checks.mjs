// SPDX-License-Identifier: Apache-2.0
// Proves that the browser tests' own checks see what they are there to see.

import assert from 'node:assert/strict';
import http from 'node:http';
import test from 'node:test';

import { checkAxe, checkHtml, checkHtmlText, checkWidth, openBrowser, screenshot } from './harness.mjs';

const head = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>T</title>\n</head>\n';
const pages = {
  '/good': `${head}<body><main><h1>Good</h1><p>Nothing wrong here.</p></main></body>\n</html>\n`,
  '/inline': `${head}<body><main><h1>Inline</h1></main><script>window.x = 1;</script></body>\n</html>\n`,
  '/throws': `${head}<body><main><h1>Throws</h1></main><script src="/throws.js"></script></body>\n</html>\n`,
  '/abroad': `${head}<body><main><h1>Abroad</h1><img src="http://192.0.2.1/x.png" alt="none"></main></body>\n</html>\n`,
  '/blind': `${head}<body><main><h1>Blind</h1><img src="/dot.svg"><input type="text" name="a"></main></body>\n</html>\n`,
  '/wide': `${head}<body><main><h1>Wide</h1><p class="wide">${'w'.repeat(900)}</p></main></body>\n</html>\n`,
  '/broken': `${head}<body><main><h1>Broken</h1><p><div>no</div></p></main></body>\n</html>\n`,
};

async function serve(t) {
  const server = http.createServer((request, response) => {
    response.setHeader('content-security-policy', "default-src 'self'; img-src *");
    if (request.url === '/throws.js') return response.setHeader('content-type', 'text/javascript').end('throw new Error("on purpose");');
    if (request.url === '/dot.svg') return response.setHeader('content-type', 'image/svg+xml').end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[request.url] ?? pages['/good']);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

test('a good page passes every check', async (t) => {
  const origin = await serve(t);
  const page = await (await openBrowser(t)).newPage({ width: 390, scheme: 'dark' });
  await page.goto(`${origin}/good`);
  await checkHtml(page, 'good');
  await checkWidth(page, 'good');
  await checkAxe(page, 'good');
  assert.match(await screenshot(page, 'harness'), /screens\/harness-390-dark\.png$/);
  assert.deepEqual(page.faults(), []);
});

test('faults of a page are seen', async (t) => {
  const origin = await serve(t);
  const browser = await openBrowser(t);
  const seen = async (path, pattern) => {
    const page = await browser.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    assert.ok(page.faults().some((fault) => pattern.test(fault)), `${path}: ${JSON.stringify(page.faults())}`);
    page.allow(/./);
    return page;
  };
  await seen('/inline', /content security policy: script-src/);
  await seen('/throws', /script error: on purpose/);
  await seen('/abroad', /request to another host: http:\/\/192\.0\.2\.1/);
});

test('faults that checks look for are found', async (t) => {
  const origin = await serve(t);
  const page = await (await openBrowser(t)).newPage({ width: 390 });
  page.allow(/./);
  await page.goto(`${origin}/blind`);
  await assert.rejects(checkAxe(page, 'blind'), /image-alt[^]*label/);
  await page.goto(`${origin}/wide`);
  await assert.rejects(checkWidth(page, 'wide'), /wider than the window/);
  await page.goto(`${origin}/broken`);
  await assert.rejects(checkHtml(page, 'broken'), /element-permitted-content|no-implicit-close|close-order/);
  await assert.rejects(checkHtmlText('<p style="color:red">x</p>', 'inline style'), /no-inline-style/);
});
