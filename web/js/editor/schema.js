// SPDX-License-Identifier: Apache-2.0
// What a text may hold: just what the server's Markdown can say, and a literal place for all else.
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/// Addresses that the server lets stand in a link.
export const is_safe = (url) => /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(url);

const tables = tableNodes({ tableGroup: 'block', cellContent: 'inline*', cellAttributes: {
  align: {
    default: null,
    getFromDOM: (cell) => cell.getAttribute('data-align'),
    setDOMAttr: (value, attributes) => {
      if (value) attributes['data-align'] = value;
    },
  },
} });

function image_place(node) {
  const { src, alt } = node.attrs;
  // The page's policy loads nothing from elsewhere: such a picture is named, not shown.
  if (/^\/(?!\/)/.test(src)) return ['img', { class: 'writing__image', src, alt, title: node.attrs.title || alt }];
  return ['span', { class: 'writing__picture', role: 'img', 'aria-label': alt || src, 'data-src': src, 'data-alt': alt, 'data-title': node.attrs.title, title: src }, alt || src];
}

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      attrs: { level: { default: 2 } }, content: 'inline*', group: 'block', defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    blockquote: { content: 'block+', group: 'block', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
    bullet_list: {
      attrs: { marker: { default: '-' }, tight: { default: true } }, content: 'list_item+', group: 'block',
      parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0],
    },
    ordered_list: {
      attrs: { start: { default: 1 }, marker: { default: '.' }, tight: { default: true } }, content: 'list_item+', group: 'block',
      parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: dom.hasAttribute('start') ? Math.max(0, Number(dom.getAttribute('start')) || 0) : 1 }) }],
      toDOM: (node) => (node.attrs.start === 1 ? ['ol', 0] : ['ol', { start: node.attrs.start }, 0]),
    },
    list_item: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    code_block: {
      attrs: { info: { default: '' } }, content: 'text*', group: 'block', marks: '', code: true, defining: true,
      parseDOM: [{ tag: 'pre:not(.writing__literal)', preserveWhitespace: 'full' }], toDOM: () => ['pre', ['code', 0]],
    },
    literal: {
      content: 'text*', group: 'block', marks: '', code: true, defining: true,
      parseDOM: [{ tag: 'pre.writing__literal', preserveWhitespace: 'full' }], toDOM: () => ['pre', { class: 'writing__literal' }, ['code', 0]],
    },
    rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    footnote: {
      attrs: { label: { default: '1' } }, content: 'block+', group: 'block', defining: true, isolating: true,
      parseDOM: [{ tag: 'section[data-footnote]', getAttrs: (dom) => ({ label: dom.getAttribute('data-footnote') }) }],
      toDOM: (node) => ['section', { class: 'writing__footnote', 'data-footnote': node.attrs.label }, 0],
    },
    ...tables,
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true, selectable: false, leafText: () => '\n', parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    soft_break: {
      group: 'inline', inline: true, selectable: false, leafText: () => ' ',
      parseDOM: [{ tag: 'span.writing__soft' }], toDOM: () => ['span', { class: 'writing__soft' }, ' '],
    },
    image: {
      attrs: { src: {}, alt: { default: '' }, title: { default: '' } }, group: 'inline', inline: true, draggable: true,
      parseDOM: [
        { tag: 'img.writing__image', getAttrs: (dom) => ({ src: dom.getAttribute('src'), alt: dom.getAttribute('alt') ?? '' }) },
        { tag: 'span.writing__picture', getAttrs: (dom) => ({ src: dom.dataset.src, alt: dom.dataset.alt ?? '', title: dom.dataset.title ?? '' }) },
      ],
      toDOM: image_place,
    },
    footnote_mark: {
      attrs: { label: {} }, group: 'inline', inline: true,
      parseDOM: [{ tag: 'sup[data-note]', getAttrs: (dom) => ({ label: dom.getAttribute('data-note') }) }],
      toDOM: (node) => ['sup', { class: 'writing__note', 'data-note': node.attrs.label }, node.attrs.label],
    },
  },
  marks: {
    link: {
      // bare: an address that stands in the text as it is, and is read as a link by itself.
      attrs: { href: {}, title: { default: '' }, bare: { default: false } }, inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => (is_safe(dom.getAttribute('href')) ? { href: dom.getAttribute('href'), title: dom.getAttribute('title') ?? '', bare: dom.hasAttribute('data-bare') } : false) }],
      toDOM: ({ attrs }) => ['a', { href: is_safe(attrs.href) ? attrs.href : null, title: attrs.title || attrs.href, 'data-bare': attrs.bare ? '' : null }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
    code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
    // Markup that is written as it stands: tags within a line.
    raw: { inclusive: false, excludes: 'raw code', parseDOM: [{ tag: 'span.writing__raw' }], toDOM: () => ['span', { class: 'writing__raw' }, 0] },
  },
});
