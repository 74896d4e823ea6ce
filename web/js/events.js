// SPDX-License-Identifier: Apache-2.0
// The server's news. Of the tabs of one person on one brand, one holds the stream and tells the others; where Web Locks are missing
// (plain HTTP to an address) each visible tab has its own.
import { holds_typing } from './dom.js';
import { anything_unsaved } from './autosave.js';
import { person } from './page.js';
import { toast } from './toasts.js';

const longest_wait = 60000;
const kinds = ['story', 'rendition', 'placement', 'delivery', 'channel', 'newsroom', 'person', 'brand'];

const waiting = new Map();
let timer;
function announce(kind, id) {
  waiting.set(`${kind} ${id}`, [kind, id]);
  timer ??= setTimeout(() => {
    timer = undefined;
    const news = [...waiting.values()];
    waiting.clear();
    document.querySelectorAll('[data-refresh-on]').forEach((place) => {
      const wanted = place.dataset.refreshOn.split(/\s+/);
      const own = place.dataset.refreshId;
      const meant = news.some(([kind, id]) => kind === '*' || (wanted.includes(kind) && (!own || !id || own === id)));
      if (meant && !holds_typing(place) && !anything_unsaved(place)) place.dispatchEvent(new CustomEvent('pv:refresh'));
    });
  }, 150);
}

/// What was under way when the server drew the page may have ended before the stream was open to tell.
function catch_up() {
  document.querySelectorAll('[data-refresh-on~="delivery"]').forEach((place) => {
    const under_way = place.querySelector('.state--sending')
      || [...place.querySelectorAll('time[data-countdown]')].some((time) => Date.parse(time.dateTime) <= Date.now() + 2000);
    if (under_way && !holds_typing(place) && !anything_unsaved(place)) place.dispatchEvent(new CustomEvent('pv:refresh'));
  });
}

/// News in words: the sentence is fetched in this person's language.
async function notice(url) {
  try {
    const response = await fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (response.ok) toast(await response.json());
  } catch {
    // The page shows the outcome all the same.
  }
}

function receive(data) {
  let news;
  try {
    news = JSON.parse(data);
  } catch {
    return;
  }
  if (news.kind) announce(news.kind, news.id ?? '');
  if (news.notice && document.visibilityState === 'visible') notice(news.notice);
  if (news.toast && document.visibilityState === 'visible') toast(news.toast);
}

/// Gives a function that closes the stream.
function listen(url, tell) {
  let source;
  let again;
  let failures = 0;
  const open = () => {
    source = new EventSource(url);
    source.addEventListener('open', () => {
      if (failures > 0) tell('{"kind":"*"}');
      else catch_up();
      failures = 0;
    });
    source.addEventListener('change', (event) => tell(event.data));
    for (const kind of kinds) {
      source.addEventListener(kind, (event) => {
        try {
          tell(JSON.stringify({ ...JSON.parse(event.data || '{}'), kind }));
        } catch {
          tell(JSON.stringify({ kind }));
        }
      });
    }
    source.addEventListener('error', () => {
      failures += 1;
      // CONNECTING: the browser tries by itself. CLOSED: the server refused, so wait longer each time.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, Math.min(longest_wait, 2000 * 2 ** failures));
    });
  };
  open();
  const at_once = () => {
    if (source.readyState !== EventSource.CLOSED) return;
    clearTimeout(again);
    open();
  };
  document.addEventListener('pv:page-again', at_once);
  return () => {
    document.removeEventListener('pv:page-again', at_once);
    clearTimeout(again);
    source.close();
  };
}

export function start() {
  document.addEventListener('pv:due', () => announce('due', ''));
  document.addEventListener('pv:page-again', () => announce('*', ''));
  const url = document.body.dataset.events;
  if (!url) return;
  if (navigator.locks && window.BroadcastChannel) {
    // The address names the brand: news of one is nothing to a page of another.
    const name = `pv:${person()}:${url}`;
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', (event) => receive(event.data));
    // Where another tab holds the stream, news is heard from here on.
    catch_up();
    navigator.locks.request(name, () => new Promise(() => {
      listen(url, (data) => {
        channel.postMessage(data);
        receive(data);
      });
    })).catch(() => {});
    return;
  }
  let close;
  const follow = () => {
    if (document.visibilityState === 'visible' && !close) {
      close = listen(url, receive);
    } else if (document.visibilityState === 'hidden' && close) {
      close();
      close = undefined;
    }
  };
  document.addEventListener('visibilitychange', () => {
    const slept = document.visibilityState === 'visible' && !close;
    follow();
    if (slept) announce('*', '');
  });
  follow();
}
