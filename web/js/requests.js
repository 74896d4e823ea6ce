// SPDX-License-Identifier: Apache-2.0
// htmx, with everything that turns text into code or styles switched off.
import htmx from 'htmx.org';
import { anything_unsaved } from './autosave.js';
import { csrf, holds_typing, t } from './dom.js';
import { fault_in, renew, tell } from './page.js';
import { toast } from './toasts.js';

Object.assign(htmx.config, {
  // Not `style`: copying that attribute is an inline style, which the policy refuses.
  attributesToSettle: ['class', 'width', 'height'],
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  scrollBehavior: 'auto',
  timeout: 30000,
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '422', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
});

document.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers['X-CSRF-Token'] = csrf();
});

// A background refresh must not take the page from under somebody who writes: saving says by itself that the session is over.
function signed_out() {
  if (!anything_unsaved() && !holds_typing(document.body)) location.reload();
}

/// Signed in anew since the page was drawn: with a fresh token what only fetches goes on by itself; what acts is the person's to repeat.
const refreshed = new WeakMap();
async function with_fresh_token({ requestConfig, elt }) {
  const fault = await renew();
  if (fault?.fault === 'signed_out') signed_out();
  else if (fault?.fault === 'unreachable') toast({ text: t('unreachable'), tone: 'bad' });
  if (fault) return;
  const again = requestConfig.verb === 'get' && elt.matches?.('[hx-trigger~="pv:refresh"], [data-refresh-on]');
  if (!again) toast({ text: t('again'), tone: 'warn' });
  else if (Date.now() - (refreshed.get(elt) ?? 0) > 10000) {
    refreshed.set(elt, Date.now());
    elt.dispatchEvent(new CustomEvent('pv:refresh'));
  }
}

document.addEventListener('htmx:responseError', (event) => {
  const { xhr } = event.detail;
  const fault = fault_in((name) => xhr.getResponseHeader(name));
  if (fault?.fault === 'other_brand') {
    tell(fault);
    return;
  }
  if (fault?.fault === 'stale_token') {
    with_fresh_token(event.detail);
    return;
  }
  if (xhr.status === 401) {
    signed_out();
    return;
  }
  // What was wrong came with the answer, in words.
  if (xhr.getResponseHeader('HX-Trigger')) return;
  let text = t('failed', { status: xhr.status });
  try {
    const problem = JSON.parse(xhr.responseText);
    text = problem.detail || problem.title || text;
  } catch {
    // Not problem details: the plain sentence says what is known.
  }
  toast({ text, tone: 'bad' });
});
for (const name of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(name, () => toast({ text: t('unreachable'), tone: 'bad' }));
}

document.addEventListener('pv:act', ({ detail: { path, target } }) => {
  const place = document.querySelector(target);
  htmx.ajax('POST', path, place ? { target: place, swap: 'outerHTML' } : { target: document.body, swap: 'none' });
});

// What a person is typing in is never taken away under the hands.
document.addEventListener('htmx:oobBeforeSwap', (event) => {
  if (holds_typing(event.detail.target)) event.detail.shouldSwap = false;
});

// A fragment that comes back keeps its folds as they were.
const folds = new Map();
document.addEventListener('htmx:beforeSwap', (event) => {
  const { target } = event.detail;
  if (target?.id) folds.set(target.id, [...target.querySelectorAll('details')].map((fold) => fold.open));
});
document.addEventListener('htmx:afterSettle', () => {
  for (const [id, open] of folds) {
    document.getElementById(id)?.querySelectorAll('details').forEach((fold, index) => {
      if (open[index]) fold.open = true;
    });
  }
  folds.clear();
});

export { htmx };
