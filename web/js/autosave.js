// SPDX-License-Identifier: Apache-2.0
// Forms that save themselves. What was typed stays in localStorage until the server confirmed it; see docs/design/README.md for the answers.
import { clock_time, element, on_arrival, t } from './dom.js';
import { merge_fields } from './merge.js';
import { brand, go_back, person, send } from './page.js';

const typing_pause = 800;
const longest_wait = 60;
// Browsers let all that outlives its page be 64 KiB together.
const largest_parting = 60000;
const small = 8000;
const forms = new Map();
/// Fields whose paragraphs are merged one by one.
const paragraphed = ['body', 'standfirst', 'text'];

/// Tells the server which saves are this page's own, so that one whose answer was lost is no conflict with oneself.
const page_name = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const place_of = (url) => `pv:text:${person()}:${brand()}:${url}`;

// Where localStorage has no room or is not to be had, nothing is stored and nothing found.
function store(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
function unstore(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
function stored_below(prefix) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => [key, stored(key)]);
  } catch {
    return [];
  }
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.url = form.dataset.autosave;
    this.key = place_of(this.url);
    this.edits = 0;       // counts changes, so that an answer knows what it confirmed
    this.confirmed = 0;
    this.failures = 0;
    this.conflict = null;
    this.refusal = -1;    // the change that the server would not take: the same again would be refused again
    this.kept = true;     // what was typed stands in localStorage as well
    this.outlives = -1;   // the change up to which a save is under way that goes on when the page is left
    this.taken = false;   // the id this page brought for something new belongs to something else
    this.running = null;
    form.addEventListener('input', () => this.changed());
    form.addEventListener('change', () => this.changed());
    // Not while saving fails: the line with its buttons would change under the pointer.
    form.addEventListener('focusout', () => this.dirty && this.failures === 0 && this.running === null && this.soon(0));
    this.typed = this.print();
    // What the server has, as the page brought it; not known where the page came back with a fault.
    this.base = 'unsaved' in form.dataset ? null : this.fields();
    this.recover();
    // The page came back with a fault, and what was typed with it.
    if ('unsaved' in form.dataset) queueMicrotask(() => this.count());
  }

  get dirty() { return this.edits > this.confirmed; }
  get refused() { return this.refusal >= this.edits; }
  get failing() { return this.dirty && (this.failures > 0 || this.conflict !== null || this.refused); }
  /// Typed, not on the server, nowhere else, and not on its way.
  get only_here() { return this.dirty && !this.kept && this.outlives < this.edits; }

  fields() {
    const values = {};
    for (const [name, value] of new FormData(this.form)) {
      if (name !== '_csrf' && name !== 'version' && !(name === 'story' && this.taken) && typeof value === 'string') values[name] = name in values ? `${values[name]}\n${value}` : value;
    }
    return values;
  }

  /// The text alone, to tell whether it changed.
  print() { return JSON.stringify({ ...this.fields(), story: undefined }); }

  changed() {
    // Leaving a field says once more that it changed.
    const typed = this.print();
    if (typed === this.typed) return;
    this.typed = typed;
    this.count();
  }

  count() {
    this.edits += 1;
    this.keep();
    // While it fails, the line goes on saying why and when the next try is.
    if (this.conflict || this.failures > 0) return;
    this.say('busy', t('typing'));
    this.soon(typing_pause);
  }

  text() { return { at: Date.now(), version: this.form.elements.version?.value ?? '', fields: this.fields(), base: this.base }; }

  // No room or no permission: the text is still in the page, and leaving it unsaved asks first. Without room for what it was made of,
  // it is kept alone.
  keep() { this.kept = store(this.key, this.text()) || store(this.key, { ...this.text(), base: null }); }

  forget() { unstore(this.key); }

  soon(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  /// Saves now; resolves to whether everything typed so far is on the server.
  async save(leaving = false) {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
      return this.dirty ? this.save(leaving) : true;
    }
    if (!this.dirty || this.conflict || this.refused) return !this.dirty;
    this.running = this.post(leaving);
    try {
      await this.running;
    } finally {
      this.running = null;
    }
    if (this.dirty && this.failures === 0 && !this.conflict && !this.refused) this.soon(typing_pause);
    return !this.dirty;
  }

  async post(leaving) {
    const edits = this.edits;
    const sent = this.fields();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') body.append(name, value);
    body.append('page', page_name);
    this.say('busy', t('saving'));
    const size = body.toString().length;
    const keepalive = size < (leaving ? largest_parting : small);
    if (keepalive) this.outlives = edits;
    let response;
    let fault;
    try {
      ({ response, fault } = await send(this.url, {
        method: 'POST', body, redirect: 'manual', keepalive, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(20000),
      }));
    } catch {
      this.retry(navigator.onLine === false ? 'why_offline' : 'why_server');
      return;
    } finally {
      this.outlives = -1;
    }
    let answer = {};
    try {
      answer = await response.json();
    } catch {
      // An answer without JSON is judged by its status alone.
    }
    if (response.ok) this.accepted(edits, answer, sent);
    else if (fault?.text) this.elsewhere(fault);
    else if (response.status === 409 && answer.theirs) this.conflicted(answer);
    else if (response.status === 401 || response.type === 'opaqueredirect' || fault?.fault === 'signed_out') this.signed_out();
    else if (fault || response.status >= 500 || response.status === 429 || response.status === 408) this.retry('why_server');
    else this.refused_for(answer, response.status, edits);
  }

  accepted(edits, answer, sent) {
    this.failures = 0;
    this.confirmed = edits;
    this.base = answer.merged ? { ...sent, ...answer.merged } : sent;
    if (answer.location) this.moved(answer.location);
    if (answer.version !== undefined && this.form.elements.version) this.form.elements.version.value = answer.version;
    this.errors({});
    if (answer.merged && !this.take_in(answer, sent)) return;
    if (this.dirty) this.keep();
    else this.forget();
    this.say('ok', t('saved', { time: clock_time(answer.saved_at ? new Date(answer.saved_at) : new Date()) }));
    this.form.dispatchEvent(new CustomEvent('pv:saved', { bubbles: true, detail: answer }));
  }

  /// The server saved this text together with another's: the form takes the other's part. False where what was typed while that went on
  /// meets it, which a person decides.
  take_in({ merged, version, by, saved_at }, sent) {
    const both = merge_fields(sent, this.fields(), merged, paragraphed);
    if (!both) {
      this.decide({ theirs: merged, version, by, at: saved_at });
      return false;
    }
    this.put(both, !this.dirty);
    this.note(t('merged', { who: by || t('somebody') }), [t('close'), () => {}]);
    return true;
  }

  /// The first save made the story: from now on the page is that story's.
  moved(location) {
    this.forget();
    this.form.action = location;
    this.form.elements.story?.remove();
    this.form.dataset.autosave = `${location}/autosave`;
    if (this.form.dataset.live) this.form.dataset.live = `${location}/preview`;
    this.url = this.form.dataset.autosave;
    this.key = place_of(this.url);
    history.replaceState(history.state, '', location);
    this.form.dispatchEvent(new CustomEvent('pv:created', { bubbles: true, detail: { location } }));
  }

  retry(why) {
    this.failures += 1;
    const seconds = Math.min(longest_wait, 5 * 2 ** (this.failures - 1));
    this.say('bad', t('not_saved', { why: t(why, { seconds }) }), element('button', { class: 'link', type: 'button', onclick: () => this.save() }, t('try_now')));
    this.soon(seconds * 1000);
  }

  refused_for(answer, status, edits) {
    // The next try comes with the next change. An id that cannot be had is not kept with the text, so that a new page brings the text
    // back under its own.
    this.failures = 0;
    this.refusal = edits;
    if (status === 409) this.taken = true;
    this.keep();
    const why = answer.detail || answer.title || t('why_refused');
    this.say('bad', t('not_saved', { why }));
    this.errors(answer.errors ?? (answer.field ? { [answer.field]: why } : {}));
  }

  /// The browser works on another brand, or for somebody else. The text stays here and locally until that is as it was.
  elsewhere(fault) {
    this.failures += 1;
    this.keep();
    this.say('bad', t('not_saved', { why: fault.text }), fault.brand ? element('button', { class: 'link', type: 'button', onclick: () => go_back(fault) }, fault.action) : null);
    this.soon(longest_wait * 1000);
  }

  signed_out() {
    this.failures += 1;
    this.say('bad', t('not_saved', { why: t('why_sign_in') }), element('a', { href: '/sign-in', target: '_blank', rel: 'opener' }, t('sign_in')),
      ' ', element('button', { class: 'link', type: 'button', onclick: () => this.save() }, t('try_now')));
    this.soon(longest_wait * 1000);
  }

  errors(found) {
    this.form.querySelectorAll('.field__error[data-autosave-error]').forEach((old) => {
      const control = this.form.elements[old.dataset.autosaveError];
      control?.removeAttribute('aria-invalid');
      const others = (control?.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== old.id).join(' ');
      if (others) control.setAttribute('aria-describedby', others);
      else control?.removeAttribute('aria-describedby');
      old.remove();
    });
    for (const [name, text] of Object.entries(found)) {
      const control = this.form.elements[name];
      if (!(control instanceof HTMLElement)) continue;
      const id = `${control.id || name}-error`;
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
      control.after(element('p', { class: 'field__error', id, 'data-autosave-error': name }, text));
      // A field folded away would hide what is wrong with it.
      for (let fold = control.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    }
  }

  say(tone, text, ...actions) {
    const place = this.form.querySelector('[data-save-state]');
    if (!place) return;
    place.dataset.tone = tone;
    place.replaceChildren(text, ...actions.filter(Boolean).flatMap((action) => [' ', action]));
    this.form.dispatchEvent(new CustomEvent('pv:save-state', { bubbles: true }));
  }

  /// `known`: the server has it already, so that it is no change to save.
  put(values, known = false) {
    for (const [name, value] of Object.entries(values)) {
      const control = this.form.elements[name];
      if (!control || name === 'version' || name === '_csrf') continue;
      if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) control.checked = control.value === value;
      else control.value = value;
    }
    if (known) this.typed = this.print();
    this.form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  differs(fields) {
    const now = this.fields();
    // A page for something new has an id of its own each time ("story"): it is taken back with the text, and is no text itself.
    return Object.keys(fields).some((name) => name in now && name !== 'story' && fields[name] !== now[name]);
  }

  recover() {
    const kept = stored(this.key);
    if (kept?.fields && !this.differs(kept.fields)) this.forget();
    else if (kept?.fields && String(kept.version) === (this.form.elements.version?.value ?? '')) this.restore(kept);
    else if (kept?.fields && this.join(kept)) this.forget();
    // The story has moved on since: the text is laid aside, out of the way of what is typed from here on.
    else if (kept?.fields && this.lay_aside(kept)) this.forget();
    for (const [key, found] of stored_below(`${this.key}:found:`)) {
      if (found?.fields && this.differs(found.fields)) this.offer(key, found);
      else unstore(key);
    }
  }

  lay_aside(text) { return store(`${this.key}:found:${text.at}`, text); }

  note(words, ...actions) {
    const note = element('div', { class: 'notice notice--warn', role: 'status' },
      element('div', { class: 'stack--8' }, element('p', {}, words), element('p', { class: 'row' }, ...actions.map(([name, action]) =>
        element('button', { class: 'button button--small', type: 'button', onclick: () => { note.remove(); action(); } }, name)))));
    this.form.prepend(note);
  }

  restore(kept) {
    const before = this.fields();
    this.note(t('restored', { time: clock_time(new Date(kept.at)) }), [t('discard'), () => this.put(before)]);
    // After the constructor, when the other scripts listen too.
    queueMicrotask(() => this.put(kept.fields));
  }

  /// The story has moved on, but elsewhere than in the paragraphs that were written here: both come together.
  join(kept) {
    const before = this.fields();
    const both = merge_fields(kept.base, kept.fields, before, paragraphed);
    if (!both) return false;
    this.note(t('joined', { time: clock_time(new Date(kept.at)) }), [t('discard'), () => this.put(before)]);
    queueMicrotask(() => this.put(both));
    return true;
  }

  /// A text laid aside stays so until somebody takes it or discards it. What was typed before it is taken changes places with it.
  offer(key, found) {
    this.note(t('found', { time: clock_time(new Date(found.at)) }), [t('take_back'), () => {
      const mine = this.dirty ? this.text() : null;
      this.put(found.fields);
      if (this.kept) unstore(key);
      if (mine && this.lay_aside(mine)) this.offer(`${this.key}:found:${mine.at}`, mine);
    }], [t('discard'), () => unstore(key)]);
  }

  conflicted(answer) {
    if (!this.merged(answer)) this.decide(answer);
  }

  /// Both texts side by side, for a person to choose.
  decide(conflict) {
    this.conflict = conflict;
    this.keep();
    this.say('bad', t('not_saved', { why: t('why_conflict') }), element('button', { class: 'link', type: 'button', onclick: () => this.compare() }, t('compare')));
    this.compare();
  }

  /// The other changed other paragraphs: nobody has to decide anything, and what came of it is said.
  merged({ theirs, version, by }) {
    const both = merge_fields(this.base, this.fields(), theirs, paragraphed);
    if (!both) return false;
    if (this.form.elements.version) this.form.elements.version.value = version;
    this.base = { ...this.base, ...theirs };
    this.failures = 0;
    this.put(both);
    // Where all that was written here is in the other text as well, there is nothing new to say to the server but that.
    this.count();
    this.note(t('merged', { who: by || t('somebody') }), [t('close'), () => {}]);
    return true;
  }

  compare() {
    const { theirs, version, by, at } = this.conflict;
    const mine = this.fields();
    const names = Object.keys(theirs).filter((name) => name in mine && mine[name] !== theirs[name]);
    const settle = (choice) => {
      const values = {};
      for (const name of names) if (choice(name) === 'theirs') values[name] = theirs[name];
      if (this.form.elements.version) this.form.elements.version.value = version;
      this.conflict = null;
      this.failures = 0;
      this.put(values);
      this.save();
    };
    if (names.length === 0) {
      settle(() => 'mine');
      return;
    }
    const label = (name) => {
      const control = this.form.elements[name];
      return control?.labels?.[0]?.textContent?.trim() || name;
    };
    const side = (name, whose, text) => element('div', { class: 'side' },
      element('label', { class: 'check' }, element('input', { type: 'radio', name, value: whose, checked: whose === 'mine' }), element('span', {}, t(whose === 'mine' ? 'keep_mine' : 'take_theirs'))),
      element('p', { class: 'side__text', tabindex: '0', 'aria-label': t(whose === 'mine' ? 'mine' : 'theirs') }, text || t('empty_text')));
    const chooser = element('form', { class: 'form', method: 'dialog' },
      element('h2', {}, t('conflict_title')),
      element('p', { class: 'dialog__lead' }, t('conflict_lead', { who: by || t('somebody'), time: clock_time(at ? new Date(at) : new Date()) })),
      ...names.map((name) => element('fieldset', {}, element('legend', { class: 'field__label' }, label(name)),
        element('div', { class: 'sides' }, side(name, 'mine', mine[name]), side(name, 'theirs', theirs[name])))),
      element('div', { class: 'form__actions' }, element('button', { class: 'button button--primary', value: 'settle' }, t('save_choice')),
        element('button', { class: 'button button--quiet', value: 'later' }, t('later'))));
    chooser.style.maxWidth = 'none';
    const dialog = element('dialog', { class: 'dialog dialog--wide', 'aria-label': t('conflict_title') }, chooser);
    dialog.addEventListener('close', () => {
      const choices = new FormData(chooser);
      dialog.remove();
      if (dialog.returnValue === 'settle') settle((name) => choices.get(name));
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}

const living = () => {
  for (const form of forms.keys()) if (!form.isConnected) forms.delete(form);
  return [...forms.values()];
};

/// Saves every form that has something unsaved; false when one could not.
export async function save_all() {
  const results = await Promise.all(living().map((autosave) => autosave.save()));
  return results.every(Boolean);
}
/// A form for which `concerns` says yes holds what the server does not have, and saving it does not succeed.
export const cannot_save = (concerns) => living().some((autosave) => autosave.failing && concerns(autosave.form));
export const anything_unsaved = (root = document) => living().some((autosave) => autosave.dirty && root.contains(autosave.form));

export function start() {
  on_arrival('form[data-autosave]', (form) => {
    if (!forms.has(form)) forms.set(form, new Autosave(form));
  });
  document.addEventListener('pv:page-again', () => living().forEach((autosave) => autosave.dirty && autosave.save()));
  addEventListener('online', () => living().forEach((autosave) => autosave.dirty && autosave.save()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') living().forEach((autosave) => autosave.dirty && autosave.save(true));
    else living().forEach((autosave) => autosave.failing && autosave.save());
  });
  addEventListener('beforeunload', (event) => {
    living().forEach((autosave) => autosave.dirty && autosave.save(true));
    if (living().some((autosave) => autosave.failing || autosave.only_here)) event.preventDefault();
  });
}
