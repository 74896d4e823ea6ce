// SPDX-License-Identifier: Apache-2.0
// Words and minutes while typing, counted as the server counts: by UAX #29 over the Markdown, block by block.
import { language } from '../dom.js';
import { counted, w } from './texts.js';

const segments = new Intl.Segmenter(language, { granularity: 'word' });
const per_minute = 200;

// Browsers part "example.com", which UAX #29 leaves whole (MidNumLet and MidLetter between letters, rules WB6 and WB7).
const inner = /^[.'’‘·]$/;
const ends = /\p{L}$/u;
const begins = /^\p{L}/u;

export function words_in(text) {
  let count = 0;
  let word = '';
  let joins = false;
  for (const { segment, isWordLike } of segments.segment(text)) {
    if (isWordLike) {
      if (!(joins && begins.test(segment))) count += 1;
      word = segment;
      joins = false;
    } else {
      joins = ends.test(word) && inner.test(segment);
      word = '';
    }
  }
  return count;
}

export class Counts {
  constructor(place) {
    this.place = place;
    this.selected = document.createElement('span');
    this.selected.className = 'words__selected';
    this.known = new WeakMap();
  }

  of(node, text) {
    let count = this.known.get(node);
    if (count === undefined) {
      count = words_in(text);
      this.known.set(node, count);
    }
    return count;
  }

  show(source, doc) {
    // A live answer of the server brings the paragraph anew.
    this.place = document.getElementById('story-words') ?? this.place;
    if (!this.place) return;
    let words = 0;
    doc.forEach((node) => { words += this.of(node, source.text(node)); });
    const minutes = Math.max(1, Math.floor((words + per_minute / 2) / per_minute));
    const text = `${counted('words', words)}, ${w('minutes', { minutes })}`;
    if (this.place.textContent !== text) this.place.textContent = text;
    if (!this.selected.isConnected) this.place.after(this.selected);
  }

  select(state) {
    const { from, to, empty } = state.selection;
    const words = empty ? 0 : words_in(state.doc.textBetween(from, to, '\n', ' '));
    const text = words ? counted('selected', words) : '';
    if (this.selected.textContent !== text) this.selected.textContent = text;
  }
}
