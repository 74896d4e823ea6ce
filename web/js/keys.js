// SPDX-License-Identifier: Apache-2.0
// Shortcuts are in the markup: data-key="c", or two strokes "g o". Never while typing, never with Ctrl, Alt or Meta.
import { element, t } from './dom.js';

const stroke_pause = 1200;
let first = '';
let timer;

const typing = (target) => /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio|button|submit)$/.test(target.type) || target.isContentEditable;
const visible = (place) => place.getClientRects().length > 0;

function help() {
  const seen = new Set();
  const rows = [];
  for (const place of document.querySelectorAll('[data-key]')) {
    const key = place.dataset.key;
    if (seen.has(key)) continue;
    seen.add(key);
    const name = place.dataset.keyName || place.getAttribute('aria-label') || (place.querySelector('.place__name, .button__text') ?? place).textContent.trim();
    rows.push([key, name]);
  }
  rows.push(['?', t('keys_help')], ['Esc', t('keys_close')]);
  const dialog = element('dialog', { class: 'dialog', 'aria-label': t('keys_title') },
    element('form', { class: 'form', method: 'dialog' },
      element('h2', {}, t('keys_title')),
      element('dl', { class: 'keys' }, ...rows.flatMap(([key, name]) =>
        [element('dt', {}, ...key.split(' ').flatMap((stroke, index) => [index ? ' ' : '', element('kbd', {}, stroke)])), element('dd', {}, name)])),
      element('div', { class: 'form__actions' }, element('button', { class: 'button' }, t('close')))));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export function start() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const stroke = event.key.length === 1 ? event.key.toLowerCase() : '';
    if (!stroke) return;
    if (stroke === '?') {
      event.preventDefault();
      help();
      return;
    }
    const whole = first ? `${first} ${stroke}` : stroke;
    clearTimeout(timer);
    first = '';
    const places = [...document.querySelectorAll('[data-key]')];
    const place = places.find((one) => one.dataset.key === whole && visible(one));
    if (place) {
      event.preventDefault();
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(place.tagName)) {
        place.focus();
        place.select?.();
      } else {
        place.click();
      }
    } else if (places.some((one) => one.dataset.key.startsWith(`${stroke} `))) {
      first = stroke;
      timer = setTimeout(() => { first = ''; }, stroke_pause);
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-help]')) help();
  });
}
