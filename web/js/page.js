// SPDX-License-Identifier: Apache-2.0
// An open page belongs to a person, a session of theirs and a brand. Here it asks the server in their name, and learns when the browser
// has moved on: signed in anew, as somebody else, or to another brand.
import { csrf, element, t } from './dom.js';

export const person = () => document.body.dataset.person ?? '';
export const brand = () => document.body.dataset.brand ?? '';

/// What an answer says of the page that asked; nothing where all is well. `header` gives a field by its name.
export function fault_in(header) {
  try {
    return JSON.parse(header('X-Portavoce-Page') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

let banner;
function show(fault) {
  banner?.remove();
  banner = element('div', { class: 'banner banner--readonly', id: 'page-fault', role: 'alert' }, element('p', {}, fault.text),
    fault.brand ? element('button', { class: 'link banner__action', type: 'button', onclick: () => go_back(fault) }, fault.action) : null);
  (document.querySelector('.banners') ?? document.body).prepend(banner);
}
function clear() {
  if (!banner) return;
  banner.remove();
  banner = undefined;
  document.dispatchEvent(new CustomEvent('pv:page-again'));
}

/// The page's brand becomes the one being worked on again.
export async function go_back(fault) {
  try {
    const { response } = await send(`/brands/${fault.brand}/choose`, { method: 'POST', headers: { Accept: 'application/json' } });
    if (response.ok) clear();
  } catch {
    // The banner stays, and the button with it.
  }
}

async function ask_for_token() {
  let answer;
  try {
    const response = await fetch(`/me/page?brand=${encodeURIComponent(brand())}`, {
      credentials: 'same-origin', headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(20000),
    });
    if (response.status === 401) return { fault: 'signed_out' };
    if (!response.ok) return { fault: 'unreachable' };
    answer = await response.json();
  } catch {
    return { fault: 'unreachable' };
  }
  if (answer.person !== person()) {
    const fault = { fault: 'other_person', text: t('other_person', { name: answer.name }) };
    show(fault);
    return fault;
  }
  document.querySelector('meta[name="csrf"]').content = answer.csrf;
  document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = answer.csrf; });
  if (answer.page) show(answer.page);
  else clear();
  return undefined;
}

/// Gives the page a token of the session as it is now, if that is the same person's; else gives the fault.
let asking;
export function renew() {
  asking ??= ask_for_token().finally(() => { asking = undefined; });
  return asking;
}

/// Says a fault that came with an answer to somebody else (htmx).
export const tell = show;

/// fetch in the page's name. Where only the session is another, the same is sent once more with its token. Gives `{response, fault}`.
export async function send(url, { headers, ...options }) {
  const ask = () => fetch(url, { credentials: 'same-origin', ...options, headers: { 'X-CSRF-Token': csrf(), ...headers } });
  let response = await ask();
  let fault = fault_in((name) => response.headers.get(name));
  if (fault?.fault === 'stale_token') {
    const other = await renew();
    if (other) return { response, fault: other };
    response = await ask();
    fault = fault_in((name) => response.headers.get(name));
  }
  if (fault?.fault === 'other_brand') show(fault);
  return { response, fault };
}

export function start() {
  // Coming back to a page is the moment to know whether it still is the browser's.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && person()) renew();
  });
}
