// SPDX-License-Identifier: Apache-2.0
// Planning and publishing act on the text that the server has. While what stands in the page cannot be saved they wait, and say why.
import { element, on_arrival, t } from './dom.js';
import { anything_unsaved, cannot_save, save_all } from './autosave.js';

let count = 0;

/// The story's own form concerns every card, a card's form only itself.
const is_held = (control) => cannot_save((form) => !form.closest('.card') || control.closest('.card')?.contains(form));

function reason_beside(control, held) {
  const place = control.closest('.form__actions, .card__foot');
  if (!place) return null;
  let reason = place.querySelector(':scope > .hold');
  if (held && !reason) {
    reason = element('p', { class: 'hold', id: `hold-${count += 1}`, role: 'status' }, t('hold'));
    place.append(reason);
  } else if (!held) {
    reason?.remove();
  }
  return reason;
}

function hold(control) {
  const held = is_held(control);
  const reason = reason_beside(control, held);
  if (control instanceof HTMLButtonElement) control.disabled = held;
  else if (held) control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
  if (held && reason) control.setAttribute('aria-describedby', reason.id);
  else control.removeAttribute('aria-describedby');
}

export function start() {
  on_arrival('[data-needs-saved]', hold);
  document.addEventListener('pv:save-state', () => document.querySelectorAll('[data-needs-saved]').forEach(hold));
  document.addEventListener('click', async (event) => {
    const link = event.target.closest?.('a[data-needs-saved]');
    if (!link) return;
    if (link.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
      event.stopPropagation();
    } else if (!link.dataset.dialog && anything_unsaved()) {
      // Where it leads, the text is read from the server.
      event.preventDefault();
      if (await save_all()) location.assign(link.href);
    }
  }, true);
}
