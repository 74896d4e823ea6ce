// SPDX-License-Identifier: Apache-2.0
// Native dialogs, menus that close, copy buttons.
import { element, t } from './dom.js';
import { anything_unsaved } from './autosave.js';

function open(link, event) {
  const dialog = document.querySelector(link.dataset.dialog);
  if (!(dialog instanceof HTMLDialogElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!dialog.open) dialog.showModal();
}

async function copy(button) {
  const source = button.dataset.copy;
  const text = source.startsWith('#') ? (document.querySelector(source)?.textContent ?? '').trim() : source;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure context (plain HTTP to an address) the old way is the only one.
    const field = element('textarea', { class: 'visually-hidden' });
    field.value = text;
    button.after(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    button.focus();
  }
  const label = button.querySelector('.button__text') ?? button;
  if (button.dataset.copied) return;
  button.dataset.copied = 'true';
  const before = [...label.childNodes];
  label.replaceChildren(t('copied'));
  setTimeout(() => {
    label.replaceChildren(...before);
    delete button.dataset.copied;
  }, 2000);
}

const close_menus = (but) => document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
  if (menu !== but) menu.open = false;
});

export function start() {
  // The one dialog that fetched content goes into.
  if (!document.getElementById('dialog')) document.body.append(element('dialog', { class: 'dialog', id: 'dialog' }));

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    close_menus(target.closest('details[data-menu]'));
    const opener = target.closest('[data-dialog]');
    if (opener) open(opener, event);
    if (target.closest('[data-close]')) target.closest('dialog')?.close();
    const button = target.closest('[data-copy]');
    if (button) copy(button);
    // On the backdrop; a dialog in which something was typed stays.
    if (target instanceof HTMLDialogElement && target.open && !anything_unsaved(target)) {
      const typed = [...target.querySelectorAll('input, textarea')].some((field) => field.value !== field.defaultValue);
      const box = target.getBoundingClientRect();
      const outside = event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
      if (outside && !typed) target.close();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = document.querySelector('details[data-menu][open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  // Leaving a menu with Tab closes it.
  document.addEventListener('focusin', (event) => close_menus(event.target.closest?.('details[data-menu]')));
  // A server that is done with a dialog says so by the event.
  document.addEventListener('pv:close', () => document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close()));
}
