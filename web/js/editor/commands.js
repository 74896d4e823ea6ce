// SPDX-License-Identifier: Apache-2.0
// What can be done to the text: by a key, by a button, by typing a mark.
import { chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { AllSelection, Plugin, Selection, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from 'prosemirror-tables';
import { bare_target } from './markdown.js';
import { schema } from './schema.js';

const { nodes: n, marks: m } = schema;

/// With all of it chosen: from the first letter to the last, which is what commands for blocks understand.
function as_text(state) {
  if (!(state.selection instanceof AllSelection)) return state;
  return state.apply(state.tr.setSelection(TextSelection.between(Selection.atStart(state.doc).$from, Selection.atEnd(state.doc).$to)));
}
const on_text = (command) => (state, dispatch, view) => command(as_text(state), dispatch, view);

/// The innermost node of a type around the selection: `{node, pos}`.
export function around(state, ...types) {
  const { $from } = as_text(state).selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (types.includes($from.node(depth).type)) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return undefined;
}

export function has_mark(state, type) {
  const { from, $from, to, empty } = state.selection;
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
}

const heading = (level) => (state, dispatch) => {
  const on = around(state, n.heading)?.node.attrs.level === level;
  return on ? setBlockType(n.paragraph)(state, dispatch) : setBlockType(n.heading, { level })(state, dispatch);
};

/// A list of this kind, or out of it, or from the other kind into this one.
const list = (type) => (state, dispatch) => {
  const found = around(state, n.bullet_list, n.ordered_list);
  if (!found) return wrapInList(type)(state, dispatch);
  if (found.node.type === type) return liftListItem(n.list_item)(state, dispatch);
  dispatch?.(state.tr.setNodeMarkup(found.pos, type, { tight: found.node.attrs.tight }));
  return true;
};

const quote = (state, dispatch) => (around(state, n.blockquote) ? lift(state, dispatch) : wrapIn(n.blockquote)(state, dispatch));

/// Puts a block where the selection is; the caret goes to its first text, or behind it.
function insert_block(state, dispatch, node) {
  const { $from } = state.selection;
  if (around(state, n.table)) return false;
  if (dispatch) {
    const tr = state.tr.replaceSelectionWith(node);
    const at = tr.mapping.map($from.pos, -1);
    let pos = -1;
    tr.doc.nodesBetween(Math.max(0, at - 2), tr.doc.content.size, (one, where) => {
      if (pos < 0 && one.type === node.type) pos = where;
      return pos < 0;
    });
    if (pos >= 0 && node.isTextblock === false && node.childCount === 0) {
      const behind = pos + node.nodeSize;
      if (behind >= tr.doc.content.size) tr.insert(behind, n.paragraph.create());
      tr.setSelection(TextSelection.near(tr.doc.resolve(behind + 1)));
    } else if (pos >= 0) {
      if (pos + node.nodeSize >= tr.doc.content.size) tr.insert(pos + node.nodeSize, n.paragraph.create());
      tr.setSelection(Selection.findFrom(tr.doc.resolve(pos), 1, true));
    }
    dispatch(tr.scrollIntoView());
  }
  return true;
}

const table = (state, dispatch) => {
  const row = (type) => n.table_row.create(null, [0, 1].map(() => type.create()));
  return insert_block(state, dispatch, n.table.create(null, [row(n.table_header), row(n.table_cell), row(n.table_cell)]));
};
const rule = (state, dispatch) => insert_block(state, dispatch, n.rule.create());

/// A mark where the caret is, and the note's own text at the end of the story, where the caret goes.
const footnote = (state, dispatch) => {
  const { $to } = state.selection;
  if (!$to.parent.inlineContent || $to.parent.type.spec.code || around(state, n.footnote)) return false;
  if (dispatch) {
    const labels = new Set();
    state.doc.descendants((node) => {
      if (node.attrs.label) labels.add(node.attrs.label);
    });
    let next = 1;
    while (labels.has(String(next))) next += 1;
    const label = String(next);
    const tr = state.tr.insert($to.pos, n.footnote_mark.create({ label }));
    const end = tr.doc.content.size;
    tr.insert(end, n.footnote.create({ label }, n.paragraph.create()));
    tr.setSelection(TextSelection.create(tr.doc, end + 2));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

const hard_break = chainCommands(exitCode, (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(n.hard_break.create()).scrollIntoView());
  return true;
});

/// The third Enter in a row at the end of a code block leaves it: a new paragraph.
const leave_block = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || !$head.parent.type.spec.code || $head.parentOffset !== $head.parent.content.size || !$head.parent.textContent.endsWith('\n\n')) return false;
  if (dispatch) {
    const behind = $head.after();
    const tr = state.tr.insert(behind, n.paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, behind + 1));
    tr.delete($head.pos - 2, $head.pos);
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/// In a table Enter goes to the row below, and makes one at its end.
const row_below = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { $head } = state.selection;
  let depth = $head.depth;
  while (depth > 0 && $head.node(depth).type !== n.table) depth -= 1;
  if (!depth) return false;
  const rows = $head.node(depth);
  const column = $head.index(depth + 1);
  const index = $head.index(depth);
  if (dispatch) {
    const tr = state.tr;
    const start = $head.start(depth);
    let at = start;
    for (let row = 0; row <= index; row += 1) at += rows.child(row).nodeSize;
    if (index + 1 === rows.childCount) {
      tr.insert(at, n.table_row.create(null, [...rows.firstChild.content.content].map((cell) => n.table_cell.create({ align: cell.attrs.align }))));
    }
    let cell = at + 1;
    const below = tr.doc.resolve(at).nodeAfter;
    for (let i = 0; i < Math.min(column, below.childCount - 1); i += 1) cell += below.child(i).nodeSize;
    tr.setSelection(TextSelection.create(tr.doc, cell + 1));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

export const commands = {
  strong: toggleMark(m.strong), em: toggleMark(m.em), strike: toggleMark(m.strike), code: toggleMark(m.code),
  heading_1: on_text(heading(1)), heading_2: on_text(heading(2)), heading_3: on_text(heading(3)), paragraph: on_text(setBlockType(n.paragraph)), code_block: setBlockType(n.code_block),
  bullet_list: on_text(list(n.bullet_list)), ordered_list: on_text(list(n.ordered_list)), blockquote: on_text(quote),
  footnote, table, rule, undo, redo,
  row_before: addRowBefore, row_after: addRowAfter, row_delete: deleteRow,
  column_before: addColumnBefore, column_after: addColumnAfter, column_delete: deleteColumn, table_delete: deleteTable,
};

export const active = {
  strong: (state) => has_mark(state, m.strong), em: (state) => has_mark(state, m.em), strike: (state) => has_mark(state, m.strike), code: (state) => has_mark(state, m.code),
  link: (state) => has_mark(state, m.link),
  heading_1: (state) => around(state, n.heading)?.node.attrs.level === 1, heading_2: (state) => around(state, n.heading)?.node.attrs.level === 2,
  heading_3: (state) => around(state, n.heading)?.node.attrs.level === 3,
  bullet_list: (state) => around(state, n.bullet_list, n.ordered_list)?.node.type === n.bullet_list,
  ordered_list: (state) => around(state, n.bullet_list, n.ordered_list)?.node.type === n.ordered_list,
  blockquote: (state) => !!around(state, n.blockquote),
};

export const keys = {
  'Mod-b': commands.strong, 'Mod-i': commands.em, 'Mod-Shift-x': commands.strike, 'Mod-e': commands.code,
  'Mod-Alt-0': commands.paragraph, 'Mod-Alt-1': commands.heading_1, 'Mod-Alt-2': commands.heading_2, 'Mod-Alt-3': commands.heading_3,
  'Mod-Shift-7': commands.ordered_list, 'Mod-Shift-8': commands.bullet_list, 'Mod-Shift-9': commands.blockquote,
  'Mod-Alt-n': commands.footnote,
  'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
  'Mod-Enter': hard_break, 'Shift-Enter': hard_break,
  Enter: chainCommands(row_below, leave_block, splitListItem(n.list_item)),
  Tab: chainCommands(goToNextCell(1), sinkListItem(n.list_item)), 'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(n.list_item)),
};

// --- marks while typing

/// "**so**" becomes strong as its last mark is typed.
function mark_rule(pattern, type) {
  return new InputRule(pattern, (state, match, start, end) => {
    const [whole, before, words] = match;
    if (state.doc.rangeHasMark(start, end, m.code)) return null;
    const from = start + before.length;
    const tr = state.tr;
    const open = whole.slice(before.length).indexOf(words);
    tr.delete(from + open + words.length, end).delete(from, from + open);
    tr.addMark(from, from + words.length, type.create());
    return tr.removeStoredMark(type);
  });
}

export const rules = inputRules({ rules: [
  textblockTypeInputRule(/^(#{1,6})\s$/, n.heading, (match) => ({ level: match[1].length })),
  textblockTypeInputRule(/^```(\S*)\s$/, n.code_block, (match) => ({ info: match[1] })),
  wrappingInputRule(/^\s*([-+*])\s$/, n.bullet_list, (match) => ({ marker: match[1] })),
  wrappingInputRule(/^(\d{1,9})([.)])\s$/, n.ordered_list, (match) => ({ start: Number(match[1]), marker: match[2] }),
    (match, node) => node.childCount + node.attrs.start === Number(match[1])),
  wrappingInputRule(/^\s*>\s$/, n.blockquote),
  new InputRule(/^(---|\*\*\*|___)$/, (state, match, start) => {
    const { $from } = state.selection;
    if ($from.parent.type !== n.paragraph || $from.depth !== 1) return null;
    const tr = state.tr.replaceWith($from.before(), $from.after(), [n.rule.create(), n.paragraph.create()]);
    return tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1)));
  }),
  mark_rule(/(^|[^*\\])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, m.strong),
  mark_rule(/(^|[^*\\])\*([^*\s](?:[^*]*[^*\s])?)\*$/, m.em),
  mark_rule(/(^|[\s(«“])_([^_\s](?:[^_]*[^_\s])?)_$/, m.em),
  mark_rule(/(^|[^~\\])~~([^~\s](?:[^~]*[^~\s])?)~~$/, m.strike),
  mark_rule(/(^|[^`\\])`([^`]+)`$/, m.code),
  new InputRule(/\[([^\][]+)\]\((https?:\/\/[^\s()]+)\)$/, (state, [, words, href], start, end) =>
    state.tr.replaceWith(start, end, schema.text(words, [m.link.create({ href })])).removeStoredMark(m.link)),
  // An address becomes a link once the next space shows that it is whole.
  new InputRule(/(?:^|[\s(])((?:https?:\/\/|www\.)[^\s<]*[\p{L}\p{N}/])(\s)$/u, (state, match, start, end) => {
    const href = bare_target(match[1]);
    const from = start + match[0].indexOf(match[1]);
    const to = from + match[1].length;
    if (!href || to > end || state.doc.rangeHasMark(from, to, m.link) || state.doc.rangeHasMark(from, to, m.code)) return null;
    return state.tr.insertText(match[2], end).addMark(from, to, m.link.create({ href, bare: true })).removeStoredMark(m.link);
  }),
] });

// --- what always holds

/// The first row of a table is its head, and no other: Markdown knows no other tables. Footnotes whose mark is gone stay: they are text.
export const tidy_tables = new Plugin({
  appendTransaction(transactions, old, state) {
    if (!transactions.some((one) => one.docChanged)) return null;
    let tr = null;
    const known = new Set(old.doc.content.content);
    state.doc.forEach((block, offset) => {
      if (known.has(block)) return;
      const visit = (node, pos) => {
        if (node.type !== n.table) return node.isBlock && !node.isTextblock;
        node.forEach((row, row_offset, index) => row.forEach((cell, cell_offset) => {
          const type = index === 0 ? n.table_header : n.table_cell;
          const align = node.firstChild.maybeChild(cell_index(row, cell_offset))?.attrs.align ?? null;
          if (cell.type !== type || cell.attrs.align !== align) {
            tr ??= state.tr;
            tr.setNodeMarkup(pos + 1 + row_offset + 1 + cell_offset, type, { ...cell.attrs, align });
          }
        }));
        return false;
      };
      if (visit(block, offset)) block.descendants((node, pos) => visit(node, offset + 1 + pos));
    });
    return tr;
  },
});
function cell_index(row, offset) {
  let index = 0;
  for (let at = 0; at < offset; index += 1) at += row.child(index).nodeSize;
  return index;
}

