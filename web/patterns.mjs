// SPDX-License-Identifier: Apache-2.0
// Serves docs/design/patterns with the built files, for looking at them: node patterns.mjs OUT_DIR [PORT]. Loopback only; the content
// security policy is the product's, so that a pattern which needs more is seen to fail here.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const patterns = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/design/patterns');
const assets = path.resolve(process.argv[2] ?? 'build/web');
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.jpg': 'image/jpeg' };
const policy = (script) => `default-src 'none'; script-src ${script}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

createServer(async (request, response) => {
  const name = path.posix.normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  const file = name.startsWith('/assets/') ? path.join(assets, name.slice(8)) : path.join(patterns, name === '/' ? 'today.html' : name);
  try {
    const data = await readFile(file);
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy(name.startsWith('/newsroom') ? "'none'" : "'self'"),
    });
    response.end(data);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.argv[3] ?? 8099), '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/`);
});
