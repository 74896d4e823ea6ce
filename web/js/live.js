// SPDX-License-Identifier: Apache-2.0
// Previews and counts while typing: the form is posted, the answer's fragments take their places by id. Only the last answer counts.
import { on_arrival } from './dom.js';
import { send } from './page.js';
import { htmx } from './requests.js';

const typing_pause = 250;
const known = new WeakSet();

function follow(form) {
  if (known.has(form)) return;
  known.add(form);
  let timer;
  let running;
  const ask = async () => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    try {
      const { response } = await send(form.dataset.live, {
        method: 'POST', body, signal, redirect: 'error', headers: { 'HX-Request': 'true', Accept: 'text/html' },
      });
      if (!response.ok) return;
      const answer = document.createElement('template');
      answer.innerHTML = await response.text();
      if (signal.aborted) return;
      // While a first save turns the proposed cards into the story's own, an answer may speak of cards that are gone or still to come.
      for (const part of answer.content.querySelectorAll('[hx-swap-oob][id]')) if (!document.getElementById(part.id)) part.remove();
      htmx.swap(document.body, answer.innerHTML, { swapStyle: 'none', swapDelay: 0, settleDelay: 0 });
    } catch {
      // A preview that does not come is no loss: the autosave beside it says when the server is away.
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, typing_pause);
  });
}

/// The tab and the page's heading follow the title that is being typed.
function name_page(form) {
  const heading = document.getElementById('story-heading');
  if (!heading || form.id !== 'story-form') return;
  const behind = document.title.slice(document.title.lastIndexOf(' · '));
  form.addEventListener('input', () => {
    const title = form.elements.title.value.replace(/\s+/g, ' ').trim() || heading.dataset.untitled;
    heading.textContent = title;
    document.title = title + behind;
  });
}

export function start() {
  // Once the first save made the story, its cards can be planned and published: the page fetches them.
  document.addEventListener('pv:created', (event) => {
    if (document.getElementById('cards')) htmx.ajax('GET', `${event.detail.location}/cards`, { target: '#cards', swap: 'innerHTML' });
  });
  on_arrival('form[data-live]', (form) => {
    if (!known.has(form)) name_page(form);
    follow(form);
  });
}
