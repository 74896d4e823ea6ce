// SPDX-License-Identifier: Apache-2.0
import { texts } from './texts.js';

export const language = document.documentElement.lang || 'en';
export const t = texts(language);

/// element('button', {class: 'button', type: 'button'}, 'Text', child…). Children are text or nodes, never markup.
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

export const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? '';
export const clock_time = (date) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(date);

/// A text field that somebody is in, inside `root`.
export function holds_typing(root) {
  const active = document.activeElement;
  return !!active && root.contains(active) && (/^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName) || active.isContentEditable);
}

/// Calls `each` for every match of `selector` now and in whatever htmx brings later. `each` must bear being called twice.
export function on_arrival(selector, each) {
  const look = (root) => {
    if (root.matches?.(selector)) each(root);
    root.querySelectorAll?.(selector).forEach(each);
  };
  look(document);
  document.addEventListener('htmx:load', (event) => look(event.detail.elt));
}
