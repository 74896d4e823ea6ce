// SPDX-License-Identifier: Apache-2.0
// Two texts that were made of the same one, paragraph by paragraph, become one where they do not touch the same paragraph.

const paragraphs_of = (text) => {
  const found = text.split(/\n[ \t]*\n\s*/);
  return found.length === 1 && found[0] === '' ? [] : found;
};

/// For each paragraph of `from`, the place in `to` that is the same one (longest common subsequence), or -1.
function matches(from, to) {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) rows[i][j] = from[i] === to[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
  }
  const out = new Array(from.length).fill(-1);
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    if (from[i] === to[j]) {
      out[i] = j;
      i += 1;
      j += 1;
    } else if (rows[i + 1][j] >= rows[i][j + 1]) i += 1;
    else j += 1;
  }
  return out;
}

const same = (a, b) => a.length === b.length && a.every((one, index) => one === b[index]);

/// What both say together, or nothing where they say different things of one paragraph.
function together(base, mine, theirs) {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  // Neighbouring paragraphs, each changed by one of them.
  if (mine.length !== base.length || theirs.length !== base.length) return undefined;
  const out = base.map((one, index) => (mine[index] === one ? theirs[index] : theirs[index] === one || theirs[index] === mine[index] ? mine[index] : undefined));
  return out.includes(undefined) ? undefined : out;
}

/// The text that holds the changes of both, or nothing where a person has to decide. All three at most some thousand paragraphs.
export function merge(base, mine, theirs) {
  if (mine === theirs || mine === base) return theirs;
  if (theirs === base) return mine;
  const [b, m, t] = [base, mine, theirs].map(paragraphs_of);
  if (Math.max(b.length, m.length, t.length) > 3000) return undefined;
  const in_mine = matches(b, m);
  const in_theirs = matches(b, t);
  const out = [];
  let [from, from_mine, from_theirs] = [0, 0, 0];
  for (let at = 0; at <= b.length; at += 1) {
    const fixed = at < b.length && in_mine[at] >= 0 && in_theirs[at] >= 0;
    if (!fixed && at < b.length) continue;
    const [to_mine, to_theirs] = at < b.length ? [in_mine[at], in_theirs[at]] : [m.length, t.length];
    const part = together(b.slice(from, at), m.slice(from_mine, to_mine), t.slice(from_theirs, to_theirs));
    if (!part) return undefined;
    out.push(...part);
    if (at < b.length) out.push(b[at]);
    [from, from_mine, from_theirs] = [at + 1, to_mine + 1, to_theirs + 1];
  }
  return out.join('\n\n');
}

/// The same for the fields of a form: those with paragraphs are merged, of the others only one may have changed.
export function merge_fields(base, mine, theirs, with_paragraphs) {
  const out = {};
  for (const name of Object.keys(theirs)) {
    if (!(name in mine)) continue;
    if (mine[name] === theirs[name]) continue;
    if (!base || !(name in base)) return undefined;
    const made = with_paragraphs.includes(name) ? merge(base[name], mine[name], theirs[name])
      : mine[name] === base[name] ? theirs[name] : theirs[name] === base[name] ? mine[name] : undefined;
    if (made === undefined) return undefined;
    out[name] = made;
  }
  return out;
}
