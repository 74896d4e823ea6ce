// SPDX-License-Identifier: Apache-2.0
// The words of the writing sheet. The build refuses a key missing in one language.

export const it = {
  toolbar: 'Formattazione del testo',
  strong: 'Grassetto', em: 'Corsivo', strike: 'Barrato', code: 'Codice',
  heading_1: 'Titolo', heading_2: 'Titoletto', heading_3: 'Titoletto minore',
  bullet_list: 'Elenco puntato', ordered_list: 'Elenco numerato', blockquote: 'Citazione',
  link: 'Link', image: 'Immagine', footnote: 'Nota a piè di pagina', table: 'Tabella', rule: 'Linea di separazione',
  undo: 'Annulla', redo: 'Ripeti', find: 'Trova e sostituisci', focus: 'Solo il testo', markdown: 'Mostra il Markdown',
  row_before: 'Riga sopra', row_after: 'Riga sotto', row_delete: 'Elimina la riga',
  column_before: 'Colonna a sinistra', column_after: 'Colonna a destra', column_delete: 'Elimina la colonna', table_delete: 'Elimina la tabella',
  tools_of_table: 'Tabella',
  link_title: 'Link', link_address: 'Indirizzo', link_text: 'Testo del link', link_save: 'Inserisci il link', link_remove: 'Togli il link',
  link_bad: 'Questo indirizzo non si può usare. Scrivilo come https://esempio.it/pagina, oppure un indirizzo di posta.',
  link_empty: 'Scrivi l’indirizzo a cui porta il link.',
  image_title: 'Immagine', image_address: 'Indirizzo dell’immagine', image_alt: 'Testo alternativo',
  image_alt_help: 'Che cosa si vede, per chi non la vede.', image_save: 'Inserisci l’immagine',
  image_bad: 'Serve un indirizzo che comincia con https://',
  cancel: 'Annulla', close: 'Chiudi',
  find_what: 'Trova', replace_with: 'Sostituisci con', find_next: 'Successivo', find_previous: 'Precedente', replace: 'Sostituisci', replace_all: 'Sostituisci tutto',
  match_case: 'Maiuscole e minuscole', found_none: 'Nessun risultato', found_at: '{at} di {count}', replaced: 'Sostituiti: {count}',
  words_one: '1 parola', words_other: '{count} parole', minutes: '{minutes} min di lettura',
  selected_one: '1 parola selezionata', selected_other: '{count} parole selezionate',
  pasting: 'Incollo il testo…', pasted_plain: 'Il server non risponde: il testo è incollato senza formattazione.',
  leave_focus: 'Esci da «Solo il testo»',
};

export const en = {
  toolbar: 'Text formatting',
  strong: 'Bold', em: 'Italic', strike: 'Strikethrough', code: 'Code',
  heading_1: 'Heading', heading_2: 'Subheading', heading_3: 'Minor subheading',
  bullet_list: 'Bulleted list', ordered_list: 'Numbered list', blockquote: 'Quotation',
  link: 'Link', image: 'Image', footnote: 'Footnote', table: 'Table', rule: 'Divider',
  undo: 'Undo', redo: 'Redo', find: 'Find and replace', focus: 'Text only', markdown: 'Show the Markdown',
  row_before: 'Row above', row_after: 'Row below', row_delete: 'Delete row',
  column_before: 'Column to the left', column_after: 'Column to the right', column_delete: 'Delete column', table_delete: 'Delete table',
  tools_of_table: 'Table',
  link_title: 'Link', link_address: 'Address', link_text: 'Text of the link', link_save: 'Insert link', link_remove: 'Remove link',
  link_bad: 'This address cannot be used. Write it like https://example.com/page, or an e-mail address.',
  link_empty: 'Write the address the link leads to.',
  image_title: 'Image', image_address: 'Address of the image', image_alt: 'Alternative text',
  image_alt_help: 'What is seen, for those who do not see it.', image_save: 'Insert image',
  image_bad: 'The address has to begin with https://',
  cancel: 'Cancel', close: 'Close',
  find_what: 'Find', replace_with: 'Replace with', find_next: 'Next', find_previous: 'Previous', replace: 'Replace', replace_all: 'Replace all',
  match_case: 'Match case', found_none: 'Nothing found', found_at: '{at} of {count}', replaced: 'Replaced: {count}',
  words_one: '1 word', words_other: '{count} words', minutes: '{minutes} min read',
  selected_one: '1 word selected', selected_other: '{count} words selected',
  pasting: 'Pasting the text…', pasted_plain: 'The server does not answer: the text is pasted without formatting.',
  leave_focus: 'Leave “Text only”',
};

const language = () => document.documentElement.lang || 'en';
const table = () => (language().startsWith('it') ? it : en);
export const w = (key, values = {}) => table()[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
/// The form for one or for many, with the number as people write it.
export const counted = (key, count) => w(count === 1 ? `${key}_one` : `${key}_other`, { count: new Intl.NumberFormat(language()).format(count) });
