// SPDX-License-Identifier: Apache-2.0
import { element, t } from './dom.js';

const shown_for = 8000;
let shelf;

/// {text, tone: ok|info|warn|bad, link, link_text, action: {path, target, text}}. Warnings stay until they are closed. An action is
/// posted to a path of ours, and what comes back takes the place of the target.
export function toast({ text, tone = 'info', link, link_text, action }) {
  if (!shelf) {
    shelf = element('div', { class: 'toasts', id: 'toasts', role: 'status' });
    document.body.append(shelf);
  }
  const own = link && new URL(link, location.href).origin === location.origin;
  const item = element('div', { class: `toast toast--${/^(ok|info|warn|bad)$/.test(tone) ? tone : 'info'}` },
    element('p', {}, text),
    own ? element('a', { href: link }, link_text || link) : null,
    action?.path?.startsWith('/') ? element('button', { class: 'link', type: 'button', onclick: () => {
      item.remove();
      document.dispatchEvent(new CustomEvent('pv:act', { detail: action }));
    } }, action.text) : null,
    element('button', { class: 'toast__close', type: 'button', 'aria-label': t('close'), title: t('close'), onclick: () => item.remove() }, '×'));
  shelf.append(item);
  while (shelf.children.length > 4) shelf.firstElementChild.remove();
  if (tone === 'ok' || tone === 'info') {
    let timer = setTimeout(() => item.remove(), shown_for);
    item.addEventListener('mouseenter', () => clearTimeout(timer));
    item.addEventListener('mouseleave', () => { timer = setTimeout(() => item.remove(), shown_for); });
  }
}

/// One that came with the page: it says what was done before, which a reload must not say again.
function adopt() {
  shelf = document.getElementById('toasts') ?? undefined;
  shelf?.querySelectorAll('.toast').forEach((item) => {
    item.append(element('button', { class: 'toast__close', type: 'button', 'aria-label': t('close'), title: t('close'), onclick: () => item.remove() }, '×'));
    if ('dropQuery' in item.dataset) history.replaceState(history.state, '', location.pathname + location.hash);
  });
}
adopt();

document.addEventListener('pv:toast', (event) => toast(event.detail));
