-- The demonstration's rows as of 20261125-0400_newsroom_live; made by tests/upgrade/dump.py.
INSERT INTO setting (key, value) VALUES ('key_id', 'bea9d6571b00ef34');
INSERT INTO setting (key, value) VALUES ('companion.practice_facebook', '37763');
INSERT INTO setting (key, value) VALUES ('demo', '01a03c41-a67b-7c49-ba7e-d1f2986b687e');
INSERT INTO setting (key, value) VALUES ('demo_complete', 'yes');
INSERT INTO person (id, name, sign_in, password_hash, language, desk_admin, created_at, disabled_at) VALUES ('01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'Marta Ferri', 'demo', NULL, 'auto', TRUE, 1787717330555786, NULL);
INSERT INTO brand (id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch, created_at, archived_at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', 'Torrefazione Belprato S.r.l.', 'torrefazione-belprato-s-r-l', 'Europe/Rome', '["it","en"]', NULL, 36963, 'Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931. Ventidue persone, una bottega in via dei Mulini e due forni: uno a gas per tutti i giorni e quello a legna del fondatore, restaurato e di nuovo al lavoro.', 'Marta Ferri, comunicazione
+39 055 0000 142, dalle 9 alle 18
stampa@belprato.example', TRUE, 9, 1787717330555786, NULL);
INSERT INTO membership (brand_id, person_id, role, created_at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'administrator', 1787717330555786);
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7005-b127-424e3d28ec04', 1788338280000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a06144-9640-7000-8e30-a212f3ce80e6', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7008-b5c2-5b4e3096eb90', 1788338280000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a06144-9640-7006-9e09-fa7353b17d4c', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700b-b389-541e60c5149c', 1788338280000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a06144-9640-7009-9041-41b34f289529', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700e-a55a-a4c9edf7527d', 1788338280000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a06144-9640-700c-ada4-d607f4153af0', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7011-b997-f250dda9b901', 1788338280000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a06144-9640-700f-a895-90758610649c', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7005-a89e-2dbe021a7b2a', 1788427860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a0669b-7820-7000-a53e-5e11c2cb863a', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7008-bf94-c595dfc4abfb', 1788427860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a0669b-7820-7006-b2a2-cadf52823556', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-700b-8d3a-b346445694a5', 1788427860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a0669b-7820-7009-9a21-0a76513e32b3', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7005-9aca-e089a6c1d898', 1789715520000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a0b35b-9a00-7000-ad60-2101bf296159', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7008-9d9a-ce71568fe547', 1789715520000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a0b35b-9a00-7006-bee2-43d9be82abe2', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700b-bd55-082e7223e968', 1789715520000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a0b35b-9a00-7009-9e2c-7c4b3da77083', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700e-a0b4-1bb8e7d999a8', 1789715520000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a0b35b-9a00-700c-b4ba-16fb3928fa70', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7005-9a5a-7f0160b8c9fc', 1791466560000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7008-8270-8c1be59efc07', 1791466560000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a11bba-5a00-7006-b7ff-b7dbb19cae84', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700b-91b5-c17c6a3c4443', 1791466560000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a11bba-5a00-7009-bac0-65ef25484b19', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700e-90a7-8071a9af72a0', 1791466560000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a11bba-5a00-700c-9606-d54cee2280ae', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7005-b19b-ab5cef699a27', 1792747860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a16819-7020-7000-b873-ad54c1a1d8f4', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7008-814c-a82168067a9a', 1792747860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a16819-7020-7006-9667-52003cdc3477', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700b-8778-4ad6751f5fc9', 1792747860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a16819-7020-7009-ac7b-c87a4efbc55e', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700e-ad4d-daa06f298bf7', 1792747860000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a16819-7020-700c-b8e8-51b2c9e5b8a6', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7005-9677-f594f6e0619c', 1793953980000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a1affd-5e60-7000-accd-612d2284fd62', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7008-a5ab-2ac3219176ae', 1793953980000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a1affd-5e60-7006-bb55-1812746141f7', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700b-9463-c38d414a7a6d', 1793953980000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a1affd-5e60-7009-b3eb-5392830a531b', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700e-a194-05b2202e3810', 1793953980000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a1affd-5e60-700c-ab80-565c6389dbc8', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7011-b872-7d37638c824d', 1793953980000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a1affd-5e60-700f-ac85-a2e70d1278b8', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7005-bef2-b953b6e05c52', 1795425240000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a207af-03c0-7000-920e-60f5dd3795c1', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7008-ac3d-db057b96ee72', 1795425240000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a207af-03c0-7006-8501-a4c55c8d16b9', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700b-aa5c-9221fb1aab1d', 1795425240000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a207af-03c0-7009-938f-d6858354253e', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700e-be6f-77b44d70971e', 1795425240000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a207af-03c0-700c-81f7-6dbf7deb82b4', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7005-8e34-becbf254cbf2', 1795529220000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a20de1-9fa0-7000-8c46-b2e8760b4917', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7008-9bab-481accda4f18', 1795529220000000, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a20de1-9fa0-7006-81a6-33ed71d78a65', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e4-5a7b-7c4d-862b-739992a658dc', 1795579730555786, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e4-5a7b-7c50-a625-0fd79150d2e5', 1795579730555786, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'placement.plan', 'placement', '01a210e4-5a7b-7c4e-aec6-5e1bdaf464f1', '{"wall":"2026-11-25T05:11:50","zone":"Europe/Rome","instant":"2026-11-25T04:11:50Z"}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e4-5a7b-7c56-8121-118e37c5f8ad', 1795579730555786, '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 'created', 'story', '01a210e4-5a7b-7c51-b07a-f700d63b0283', '{}');
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a03c41-a67b-7c4a-bc57-a004170bdb97', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'newsroom', 'newsroom', 'Torrefazione Belprato S.r.l.', '01a03c41-a67b-7c48-b300-2ed4877d2447', '', '{}', NULL, 'good', NULL, 1795579730658235, 1, 1, 1787717330555786, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210e4-5a7b-7c48-b749-ae2d5e47d941', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'practice_facebook', 'social', '@belprato', 'http://127.0.0.1:37763/belprato.facebook', 'http://127.0.0.1:37763/belprato.facebook', '{"server":"http://127.0.0.1:37763","account":"belprato.facebook","handle":"belprato","style":"facebook"}', NULL, 'good', NULL, 1795579730659097, 2, 1, 1795579730555786, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210e4-5a7b-7c49-a96b-0e8d9d488993', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'practice_instagram', 'social', '@belprato', 'http://127.0.0.1:37763/belprato.instagram', 'http://127.0.0.1:37763/belprato.instagram', '{"server":"http://127.0.0.1:37763","account":"belprato.instagram","handle":"belprato","style":"instagram"}', NULL, 'good', NULL, 1795579730660441, 3, 1, 1795579730555786, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'practice_linkedin', 'social', '@belprato', 'http://127.0.0.1:37763/belprato.linkedin', 'http://127.0.0.1:37763/belprato.linkedin', '{"server":"http://127.0.0.1:37763","account":"belprato.linkedin","handle":"belprato","style":"linkedin"}', NULL, 'good', NULL, 1795579730661228, 4, 1, 1795579730555786, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a06144-9640-7000-8e30-a212f3ce80e6', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

## Otto mesi e una porta di ghisa

Il fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.

> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa cambia nella tazza

La legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».

- **Origine:** Brasile e Guatemala.
- **Prezzo:** 9,50 euro la confezione da 250 grammi.
- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).

## Come vederlo al lavoro

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.
', 'press_release', 'news', 'it', 'https://belprato.example/forno', 'il forno a legna del 1931 torna a tostare
dopo otto mesi di restauro il forno di adelmo belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0669b-7820-7000-a53e-5e11c2cb863a', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

## Eight months and a cast-iron door

Piero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.

> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.
>
> Ada Belprato, head of roasting

## What changes in the cup

Wood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.

- **Origin:** Brazil and Guatemala.
- **Price:** €9.50 for 250 grams.
- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).

## How to see it working

On Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.
', 'press_release', 'news', 'en', 'https://belprato.example/en/oven', 'our wood-fired roaster from 1931 is back at work
after eight months of restoration, adelmo belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0b35b-9a00-7000-ad60-2101bf296159', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

## I quattro nemici

- **L’aria** ossida gli oli e lascia un odore di rancido.
- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.
- **L’umidità** scioglie gli aromi prima della moka.
- **Il calore** fa evaporare quello che resta.

## Che cosa fare, in pratica

1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.
2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.
3. Scrivere sulla busta la data di apertura.
4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.
5. Usare un cucchiaino asciutto, sempre lo stesso.

> E il frigorifero?

Meglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.

## Come capire se è ancora buono

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.
', 'article', 'how_to', 'it', 'https://belprato.example/conservare', 'come si conserva il caffe macinato
aria, luce, umidita e calore portano via l’aroma. per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

**Che cosa si sente, stando qui?**

Prima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.

**Quindi si va a orecchio?**

A orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.

> Il termometro dice dove sei, il naso dove stai andando.

**Il forno a legna è più difficile?**

È più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.

**Buttati davvero?**

Per noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.

**Che cosa consigli a chi vuole fare questo mestiere?**

Di assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.

**E a casa, che caffè bevi?**

Moka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.

---

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.
', 'interview', 'connect', 'it', 'https://belprato.example/persone/sandro-nistri', 'sandro nistri: «il caffe si ascolta prima di assaggiarlo»
tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. come si riconosce il momento giusto, e perche a volte si butta via tutto.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a16819-7020-7000-b873-ad54c1a1d8f4', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

## A chi sono rivolte

- A chi ha tra i 18 e i 30 anni e vive in Toscana.
- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.
- A chi non ha ancora lavorato in una torrefazione.

Una delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.

## Come si presenta la domanda

1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.
2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.
3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.

Non servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.

> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa succede dopo

Dieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.

Il regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).
', 'press_release', 'find', 'it', 'https://belprato.example/borsa', 'due borse di studio per imparare a tostare
sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a1affd-5e60-7000-accd-612d2284fd62', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

## Come riconoscerle

- Busta blu da 250 grammi, macinato per moka.
- Sul retro, sotto il codice a barre: **lotto L118**.
- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.

I lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.

## Che cosa fare

1. Non bere il caffè della busta, se si deve evitare la caffeina.
2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.
3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.

Chi ne ha bevuto e non si sente bene ne parli con il proprio medico.

## Che cosa è successo

Al cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.

## Che cosa abbiamo cambiato

La macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.
', 'news', 'find', 'it', 'https://belprato.example/avvisi/l118', 'decaffeinato «sera», lotto l118: 42 confezioni contengono caffeina
un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. come riconoscerle e come avere il cambio o il rimborso.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a207af-03c0-7000-920e-60f5dd3795c1', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

## I sei gesti

1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.
2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.
3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.
4. **Il fuoco.** Basso, su un fornello non più largo della base.
5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.
6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.

Prima di versare si mescola: il primo caffè salito è più denso dell’ultimo.

> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.
>
> Sandro Nistri, tostatore

## E la pulizia?

Acqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.

## Se ancora non viene

- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.
- **Amaro:** il fuoco è rimasto acceso troppo a lungo.
- **Poco caffè nella tazza:** la guarnizione perde.

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.
', 'article', 'how_to', 'it', 'https://belprato.example/moka', 'la moka in sei gesti
acqua sotto la valvola, caffe non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perche il caffe di casa viene amaro.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a20de1-9fa0-7000-8c46-b2e8760b4917', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

## The six steps

1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.
2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.
3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.
4. **Flame.** Low, on a burner no wider than the base.
5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.
6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.

Stir before you pour: what came up first is denser than what came last.

> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.
>
> Sandro Nistri, roaster

## Cleaning

Hot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.

## If it still does not work

- **Sour and thin:** the grind is too coarse, or the flame too high.
- **Bitter:** it stayed on the flame too long.
- **Too little coffee in the cup:** the seal leaks.

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.
', 'article', 'how_to', 'en', 'https://belprato.example/en/moka', 'the moka pot in six steps
water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'post', 'find', 'it', 'https://belprato.example/orari', 'gli orari della bottega nei giorni di festa
nei festivi apriamo la mattina, dalle 8 alle 13. chi ordina entro mercoledi riceve il pacco prima del fine settimana.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210e4-5a7b-7c51-b07a-f700d63b0283', '01a03c41-a67b-7c48-b300-2ed4877d2447', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

## Come funziona

1. Si annusa il caffè macinato e si scrive la prima parola che viene in mente.
2. Si versa l’acqua, si aspettano quattro minuti e si rompe la crosta con il cucchiaio.
3. Si assaggia aspirando forte: il rumore è permesso, anzi serve.
4. Si scoprono i numeri e si confrontano gli appunti.

Non serve saperne. L’ultima volta chi ha indovinato tutte e tre le origini era venuto ad accompagnare un’amica.

> «Limone», «pane», «la cantina di mia nonna»: le parole giuste sono quelle che aiutano a ricordare.
>
> Ada Belprato, responsabile della torrefazione

## Per prenotare

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.
', 'post', 'enjoy', 'it', 'https://belprato.example/assaggi', 'sabato si assaggia alla cieca: tre caffe, otto posti
un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. gratuito, su prenotazione, dai quattordici anni in su.', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786, NULL);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7000-8e30-a212f3ce80e6', 1, 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

## Otto mesi e una porta di ghisa

Il fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.

> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa cambia nella tazza

La legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».

- **Origine:** Brasile e Guatemala.
- **Prezzo:** 9,50 euro la confezione da 250 grammi.
- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).

## Come vederlo al lavoro

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.
', 'press_release', 'news', 'it', 'https://belprato.example/forno', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7000-a53e-5e11c2cb863a', 1, 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

## Eight months and a cast-iron door

Piero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.

> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.
>
> Ada Belprato, head of roasting

## What changes in the cup

Wood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.

- **Origin:** Brazil and Guatemala.
- **Price:** €9.50 for 250 grams.
- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).

## How to see it working

On Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.
', 'press_release', 'news', 'en', 'https://belprato.example/en/oven', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7000-ad60-2101bf296159', 1, 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

## I quattro nemici

- **L’aria** ossida gli oli e lascia un odore di rancido.
- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.
- **L’umidità** scioglie gli aromi prima della moka.
- **Il calore** fa evaporare quello che resta.

## Che cosa fare, in pratica

1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.
2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.
3. Scrivere sulla busta la data di apertura.
4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.
5. Usare un cucchiaino asciutto, sempre lo stesso.

> E il frigorifero?

Meglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.

## Come capire se è ancora buono

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.
', 'article', 'how_to', 'it', 'https://belprato.example/conservare', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', 1, 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

**Che cosa si sente, stando qui?**

Prima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.

**Quindi si va a orecchio?**

A orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.

> Il termometro dice dove sei, il naso dove stai andando.

**Il forno a legna è più difficile?**

È più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.

**Buttati davvero?**

Per noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.

**Che cosa consigli a chi vuole fare questo mestiere?**

Di assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.

**E a casa, che caffè bevi?**

Moka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.

---

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.
', 'interview', 'connect', 'it', 'https://belprato.example/persone/sandro-nistri', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7000-b873-ad54c1a1d8f4', 1, 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

## A chi sono rivolte

- A chi ha tra i 18 e i 30 anni e vive in Toscana.
- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.
- A chi non ha ancora lavorato in una torrefazione.

Una delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.

## Come si presenta la domanda

1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.
2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.
3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.

Non servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.

> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa succede dopo

Dieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.

Il regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).
', 'press_release', 'find', 'it', 'https://belprato.example/borsa', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7000-accd-612d2284fd62', 1, 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

## Come riconoscerle

- Busta blu da 250 grammi, macinato per moka.
- Sul retro, sotto il codice a barre: **lotto L118**.
- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.

I lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.

## Che cosa fare

1. Non bere il caffè della busta, se si deve evitare la caffeina.
2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.
3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.

Chi ne ha bevuto e non si sente bene ne parli con il proprio medico.

## Che cosa è successo

Al cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.

## Che cosa abbiamo cambiato

La macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.
', 'news', 'find', 'it', 'https://belprato.example/avvisi/l118', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7000-920e-60f5dd3795c1', 1, 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

## I sei gesti

1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.
2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.
3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.
4. **Il fuoco.** Basso, su un fornello non più largo della base.
5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.
6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.

Prima di versare si mescola: il primo caffè salito è più denso dell’ultimo.

> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.
>
> Sandro Nistri, tostatore

## E la pulizia?

Acqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.

## Se ancora non viene

- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.
- **Amaro:** il fuoco è rimasto acceso troppo a lungo.
- **Poco caffè nella tazza:** la guarnizione perde.

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.
', 'article', 'how_to', 'it', 'https://belprato.example/moka', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7000-8c46-b2e8760b4917', 1, 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

## The six steps

1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.
2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.
3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.
4. **Flame.** Low, on a burner no wider than the base.
5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.
6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.

Stir before you pour: what came up first is denser than what came last.

> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.
>
> Sandro Nistri, roaster

## Cleaning

Hot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.

## If it still does not work

- **Sour and thin:** the grind is too coarse, or the flame too high.
- **Bitter:** it stayed on the flame too long.
- **Too little coffee in the cup:** the seal leaks.

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.
', 'article', 'how_to', 'en', 'https://belprato.example/en/moka', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', 1, 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'post', 'find', 'it', 'https://belprato.example/orari', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c51-b07a-f700d63b0283', 1, 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

## Come funziona

1. Si annusa il caffè macinato e si scrive la prima parola che viene in mente.
2. Si versa l’acqua, si aspettano quattro minuti e si rompe la crosta con il cucchiaio.
3. Si assaggia aspirando forte: il rumore è permesso, anzi serve.
4. Si scoprono i numeri e si confrontano gli appunti.

Non serve saperne. L’ultima volta chi ha indovinato tutte e tre le origini era venuto ad accompagnare un’amica.

> «Limone», «pane», «la cantina di mia nonna»: le parole giuste sono quelle che aiutano a ricordare.
>
> Ada Belprato, responsabile della torrefazione

## Per prenotare

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.
', 'post', 'enjoy', 'it', 'https://belprato.example/assaggi', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7001-b828-02909c1df54e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7000-8e30-a212f3ce80e6', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Il forno a legna del 1931 torna a tostare', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

## Otto mesi e una porta di ghisa

Il fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.

> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa cambia nella tazza

La legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».

- **Origine:** Brasile e Guatemala.
- **Prezzo:** 9,50 euro la confezione da 250 grammi.
- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).

## Come vederlo al lavoro

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.
', 'https://belprato.example/forno', '{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta."}', FALSE, 1, 1, 1788338280000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7002-a50d-5d9e5f60b80c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7000-8e30-a212f3ce80e6', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7003-ace3-8069b7ff092b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7000-8e30-a212f3ce80e6', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

Otto mesi e una porta di ghisa

Il fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.

Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.

Ada Belprato, responsabile della torrefazione

Che cosa cambia nella tazza

La legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».

• Origine: Brasile e Guatemala.
• Prezzo: 9,50 euro la confezione da 250 grammi.
• Dove si trova: in bottega e su belprato.example/forno.

Come vederlo al lavoro

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7004-90cd-7790a03b1a61', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7000-8e30-a212f3ce80e6', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7001-88a0-30da28f3b9d3', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7000-a53e-5e11c2cb863a', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'en', 'article', '', 'Our wood-fired roaster from 1931 is back at work', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

## Eight months and a cast-iron door

Piero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.

> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.
>
> Ada Belprato, head of roasting

## What changes in the cup

Wood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.

- **Origin:** Brazil and Guatemala.
- **Price:** €9.50 for 250 grams.
- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).

## How to see it working

On Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.
', 'https://belprato.example/en/oven', '{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open."}', FALSE, 1, 1, 1788427860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7002-90a3-3c0c565241b6', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7000-a53e-5e11c2cb863a', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7003-8922-1158b0ea3789', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7000-a53e-5e11c2cb863a', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

Eight months and a cast-iron door

Piero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.

We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.

Ada Belprato, head of roasting

What changes in the cup

Wood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.

• Origin: Brazil and Guatemala.
• Price: €9.50 for 250 grams.
• Where to find it: in the shop and at belprato.example/en/oven.

How to see it working

On Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7004-9ce4-e0ef89784d04', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7000-a53e-5e11c2cb863a', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7001-83dd-fe10a30531be', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7000-ad60-2101bf296159', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Come si conserva il caffè macinato', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

## I quattro nemici

- **L’aria** ossida gli oli e lascia un odore di rancido.
- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.
- **L’umidità** scioglie gli aromi prima della moka.
- **Il calore** fa evaporare quello che resta.

## Che cosa fare, in pratica

1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.
2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.
3. Scrivere sulla busta la data di apertura.
4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.
5. Usare un cucchiaino asciutto, sempre lo stesso.

> E il frigorifero?

Meglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.

## Come capire se è ancora buono

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.
', 'https://belprato.example/conservare', '{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli."}', FALSE, 1, 1, 1789715520000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7002-9762-f7197aafbecb', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7000-ad60-2101bf296159', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7003-a4dd-376015292f71', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7000-ad60-2101bf296159', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

I quattro nemici

• L’aria ossida gli oli e lascia un odore di rancido.
• La luce accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.
• L’umidità scioglie gli aromi prima della moka.
• Il calore fa evaporare quello che resta.

Che cosa fare, in pratica

1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.
2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.
3. Scrivere sulla busta la data di apertura.
4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.
5. Usare un cucchiaino asciutto, sempre lo stesso.

E il frigorifero?

Meglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.

Come capire se è ancora buono

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7004-935b-c025d4d87597', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7000-ad60-2101bf296159', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7001-a6b1-a59a0f0ab71f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

**Che cosa si sente, stando qui?**

Prima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.

**Quindi si va a orecchio?**

A orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.

> Il termometro dice dove sei, il naso dove stai andando.

**Il forno a legna è più difficile?**

È più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.

**Buttati davvero?**

Per noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.

**Che cosa consigli a chi vuole fare questo mestiere?**

Di assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.

**E a casa, che caffè bevi?**

Moka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.

---

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.
', 'https://belprato.example/persone/sandro-nistri', '{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto."}', FALSE, 1, 1, 1791466560000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7002-b3c7-fba9078d9b15', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7003-8510-e43b98917d3a', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

Che cosa si sente, stando qui?

Prima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.

Quindi si va a orecchio?

A orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.

Il termometro dice dove sei, il naso dove stai andando.

Il forno a legna è più difficile?

È più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.

Buttati davvero?

Per noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.

Che cosa consigli a chi vuole fare questo mestiere?

Di assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.

E a casa, che caffè bevi?

Moka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7004-a2c9-627353c9e1b5', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7001-b9f8-adf6597a947a', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7000-b873-ad54c1a1d8f4', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Due borse di studio per imparare a tostare', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

## A chi sono rivolte

- A chi ha tra i 18 e i 30 anni e vive in Toscana.
- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.
- A chi non ha ancora lavorato in una torrefazione.

Una delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.

## Come si presenta la domanda

1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.
2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.
3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.

Non servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.

> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa succede dopo

Dieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.

Il regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).
', 'https://belprato.example/borsa', '{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum."}', FALSE, 1, 1, 1792747860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7002-ab86-6d4ef8b4c924', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7000-b873-ad54c1a1d8f4', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7003-aa93-03d3aa1935be', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7000-b873-ad54c1a1d8f4', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

A chi sono rivolte

• A chi ha tra i 18 e i 30 anni e vive in Toscana.
• A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.
• A chi non ha ancora lavorato in una torrefazione.

Una delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.

Come si presenta la domanda

1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.
2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.
3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.

Non servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.

Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.

Ada Belprato, responsabile della torrefazione

Che cosa succede dopo

Dieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.

Il regolamento completo è su belprato.example/borsa.', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7004-8e70-f36925973879', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7000-b873-ad54c1a1d8f4', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7001-b7f6-e580c44a03dd', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7000-accd-612d2284fd62', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

## Come riconoscerle

- Busta blu da 250 grammi, macinato per moka.
- Sul retro, sotto il codice a barre: **lotto L118**.
- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.

I lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.

## Che cosa fare

1. Non bere il caffè della busta, se si deve evitare la caffeina.
2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.
3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.

Chi ne ha bevuto e non si sente bene ne parli con il proprio medico.

## Che cosa è successo

Al cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.

## Che cosa abbiamo cambiato

La macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.
', 'https://belprato.example/avvisi/l118', '{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso."}', FALSE, 1, 1, 1793953980000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7002-b390-347fe3eeb62d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7000-accd-612d2284fd62', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7003-bdc4-77bff2190f1a', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7000-accd-612d2284fd62', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

Come riconoscerle

• Busta blu da 250 grammi, macinato per moka.
• Sul retro, sotto il codice a barre: lotto L118.
• Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.

I lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.

Che cosa fare

1. Non bere il caffè della busta, se si deve evitare la caffeina.
2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.
3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.

Chi ne ha bevuto e non si sente bene ne parli con il proprio medico.

Che cosa è successo

Al cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.

Che cosa abbiamo cambiato

La macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7004-a3ff-c15822917e3e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7000-accd-612d2284fd62', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7001-9744-4f088675a6c0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7000-920e-60f5dd3795c1', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'La moka in sei gesti', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

## I sei gesti

1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.
2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.
3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.
4. **Il fuoco.** Basso, su un fornello non più largo della base.
5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.
6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.

Prima di versare si mescola: il primo caffè salito è più denso dell’ultimo.

> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.
>
> Sandro Nistri, tostatore

## E la pulizia?

Acqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.

## Se ancora non viene

- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.
- **Amaro:** il fuoco è rimasto acceso troppo a lungo.
- **Poco caffè nella tazza:** la guarnizione perde.

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.
', 'https://belprato.example/moka', '{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro."}', FALSE, 1, 1, 1795425240000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7002-800f-269d30574771', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7000-920e-60f5dd3795c1', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7003-a805-c8c1abf20041', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7000-920e-60f5dd3795c1', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

I sei gesti

1. L’acqua. Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.
2. Il filtro. Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.
3. Il bordo. Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.
4. Il fuoco. Basso, su un fornello non più largo della base.
5. Il coperchio. Alzato, per vedere. Il caffè deve salire lento, color nocciola.
6. La fine. Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.

Prima di versare si mescola: il primo caffè salito è più denso dell’ultimo.

Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.

Sandro Nistri, tostatore

E la pulizia?

Acqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.

Se ancora non viene

• Acido e leggero: la macinatura è troppo grossa o il fuoco è troppo alto.
• Amaro: il fuoco è rimasto acceso troppo a lungo.
• Poco caffè nella tazza: la guarnizione perde.

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7004-86f1-2d9db33959f9', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7000-920e-60f5dd3795c1', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7001-971d-3f641b3ab32f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7000-8c46-b2e8760b4917', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'en', 'article', '', 'The moka pot in six steps', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

## The six steps

1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.
2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.
3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.
4. **Flame.** Low, on a burner no wider than the base.
5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.
6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.

Stir before you pour: what came up first is denser than what came last.

> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.
>
> Sandro Nistri, roaster

## Cleaning

Hot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.

## If it still does not work

- **Sour and thin:** the grind is too coarse, or the flame too high.
- **Bitter:** it stayed on the flame too long.
- **Too little coffee in the cup:** the seal leaks.

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.
', 'https://belprato.example/en/moka', '{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter."}', FALSE, 1, 1, 1795529220000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7002-9355-0d64a07deffd', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7000-8c46-b2e8760b4917', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7003-b230-d4f31535fc2d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7000-8c46-b2e8760b4917', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

The six steps

1. Water. Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.
2. Basket. Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.
3. Rim. Wipe stray grounds off the seal with a finger. That is where pressure escapes.
4. Flame. Low, on a burner no wider than the base.
5. Lid. Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.
6. End. When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.

Stir before you pour: what came up first is denser than what came last.

If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.

Sandro Nistri, roaster

Cleaning

Hot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.

If it still does not work

• Sour and thin: the grind is too coarse, or the flame too high.
• Bitter: it stayed on the flame too long.
• Too little coffee in the cup: the seal leaks.

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7004-a8be-3b389fd52344', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7000-8c46-b2e8760b4917', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c49-a409-102eccd55146', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Gli orari della bottega nei giorni di festa', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'https://belprato.example/orari', '{"standfirst":"Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana."}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c4a-835d-427b277eb97c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c4b-b128-14b03f796d40', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

Quando ci siamo

• Giorni feriali: dalle 7.30 alle 19, senza pausa.
• Sabato: dalle 8 alle 19.
• Domenica e festivi: dalle 8 alle 13.
• Forno a legna: martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c4c-a984-cfa7db5a347d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c48-a0d2-f0c79cbb2fc8', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c52-bb2c-ff0c20c235a2', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c51-b07a-f700d63b0283', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 'it', 'article', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

## Come funziona

1. Si annusa il caffè macinato e si scrive la prima parola che viene in mente.
2. Si versa l’acqua, si aspettano quattro minuti e si rompe la crosta con il cucchiaio.
3. Si assaggia aspirando forte: il rumore è permesso, anzi serve.
4. Si scoprono i numeri e si confrontano gli appunti.

Non serve saperne. L’ultima volta chi ha indovinato tutte e tre le origini era venuto ad accompagnare un’amica.

> «Limone», «pane», «la cantina di mia nonna»: le parole giuste sono quelle che aiutano a ricordare.
>
> Ada Belprato, responsabile della torrefazione

## Per prenotare

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.
', 'https://belprato.example/assaggi', '{"standfirst":"Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su."}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c53-9e27-dc323f4f180e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c51-b07a-f700d63b0283', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c54-a1eb-ad4b2c9692c0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c51-b07a-f700d63b0283', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

Come funziona

1. Si annusa il caffè macinato e si scrive la prima parola che viene in mente.
2. Si versa l’acqua, si aspettano quattro minuti e si rompe la crosta con il cucchiaio.
3. Si assaggia aspirando forte: il rumore è permesso, anzi serve.
4. Si scoprono i numeri e si confrontano gli appunti.

Non serve saperne. L’ultima volta chi ha indovinato tutte e tre le origini era venuto ad accompagnare un’amica.

«Limone», «pane», «la cantina di mia nonna»: le parole giuste sono quelle che aiutano a ricordare.

Ada Belprato, responsabile della torrefazione

Per prenotare

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e4-5a7b-7c55-8ce2-81abdd1a3f9f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c51-b07a-f700d63b0283', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795579730555786, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7006-9e09-fa7353b17d4c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7001-b828-02909c1df54e', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7009-9041-41b34f289529', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7002-a50d-5d9e5f60b80c', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700c-ada4-d607f4153af0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7003-ace3-8069b7ff092b', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700f-a895-90758610649c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7004-90cd-7790a03b1a61', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7006-b2a2-cadf52823556', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7001-88a0-30da28f3b9d3', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7009-9a21-0a76513e32b3', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7004-9ce4-e0ef89784d04', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7006-bee2-43d9be82abe2', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7001-83dd-fe10a30531be', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7009-9e2c-7c4b3da77083', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7002-9762-f7197aafbecb', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-700c-b4ba-16fb3928fa70', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7003-a4dd-376015292f71', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7006-b7ff-b7dbb19cae84', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7001-a6b1-a59a0f0ab71f', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7009-bac0-65ef25484b19', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7002-b3c7-fba9078d9b15', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-700c-9606-d54cee2280ae', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7004-a2c9-627353c9e1b5', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7006-9667-52003cdc3477', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7001-b9f8-adf6597a947a', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7009-ac7b-c87a4efbc55e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7002-ab86-6d4ef8b4c924', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-700c-b8e8-51b2c9e5b8a6', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7004-8e70-f36925973879', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7006-bb55-1812746141f7', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7001-b7f6-e580c44a03dd', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7009-b3eb-5392830a531b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7002-b390-347fe3eeb62d', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700c-ab80-565c6389dbc8', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7003-bdc4-77bff2190f1a', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700f-ac85-a2e70d1278b8', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7004-a3ff-c15822917e3e', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7006-8501-a4c55c8d16b9', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7001-9744-4f088675a6c0', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7009-938f-d6858354253e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7002-800f-269d30574771', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-700c-81f7-6dbf7deb82b4', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7003-a805-c8c1abf20041', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a20de1-9fa0-7006-81a6-33ed71d78a65', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7001-971d-3f641b3ab32f', '01a03c41-a67b-7c4a-bc57-a004170bdb97', '2026-11-24T15:07', 'Europe/Rome', 1795529220000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795529220000000, 1795529220000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a210e4-5a7b-7c4e-aec6-5e1bdaf464f1', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c4b-b128-14b03f796d40', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', '2026-11-25T05:11:50', 'Europe/Rome', 1795579910000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'planned', 1, '01a03c41-a67b-7c49-ba7e-d1f2986b687e', 1795579730555786, 1795579730555786);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7012-9b71-7187d237796b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7006-9e09-fa7353b17d4c', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"it","title":"Il forno a legna del 1931 torna a tostare","text":"Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\n## Otto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\n> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n- **Origine:** Brasile e Guatemala.\n- **Prezzo:** 9,50 euro la confezione da 250 grammi.\n- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).\n\n## Come vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.\n","link":"https://belprato.example/forno","settings":{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.","form":"press_release"}}', 'c4509032ba9929816d8078951f1d585f5892f453c1f5bab67bc2c5d09b9ff0ce', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701a-aa62-feaee7feff22', 'http://localhost:36963/il-forno-a-legna-del-1931-torna-a-tostare', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7014-902f-c16fc017e919', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7009-9041-41b34f289529', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '591f13489e09d603f9b95bc87c75fc96b87f51f547cdc47fddf650abd0cc7678', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701d-a51c-0fcc9483d3ff', 'http://localhost:37763/posts/01a06144-9640-701d-a51c-0fcc9483d3ff', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7016-8d41-c965b00e1ff7', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700c-ada4-d607f4153af0', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nIl forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\nOtto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\nAbbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n\nAda Belprato, responsabile della torrefazione\n\nChe cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n• Origine: Brasile e Guatemala.\n• Prezzo: 9,50 euro la confezione da 250 grammi.\n• Dove si trova: in bottega e su belprato.example/forno.\n\nCome vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '75733fc0c4a5ac98c4043a43010589ca122810c973fc0f9896eec87f8395a07e', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7020-8402-357b8e9f68a1', 'http://localhost:37763/posts/01a06144-9640-7020-8402-357b8e9f68a1', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7018-be22-5bda46a3ce33', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700f-a895-90758610649c', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', 'fd09a9675ed25f0a225c38d5f57c1a6a3f96bcead2c861d5c49ff931a003af30', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7023-8773-8acfdc738f74', 'http://localhost:37763/posts/01a06144-9640-7023-8773-8acfdc738f74', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700c-a4fc-7b7f89742b54', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7006-b2a2-cadf52823556', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"en","title":"Our wood-fired roaster from 1931 is back at work","text":"The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.\n\n## Eight months and a cast-iron door\n\nPiero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.\n\n> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.\n>\n> Ada Belprato, head of roasting\n\n## What changes in the cup\n\nWood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.\n\n- **Origin:** Brazil and Guatemala.\n- **Price:** €9.50 for 250 grams.\n- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).\n\n## How to see it working\n\nOn Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.\n\nJournalists and photographers are welcome on both days; the press contact below will find you a quiet hour.\n","link":"https://belprato.example/en/oven","settings":{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.","form":"press_release"}}', '381ac42ba141114f036523544a8900e5e51d4751bbc18b3083c4ff2658cafdbc', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7010-8020-b4ad1081780d', 'http://localhost:36963/our-wood-fired-roaster-from-1931-is-back-at-work', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700e-9da9-2070c23874be', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7009-9a21-0a76513e32b3', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 1, 'published', '{"format":"post","language":"en","title":"","text":"Our wood-fired roaster from 1931 is back at work\n\nAfter eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.\n\nhttps://belprato.example/en/oven","link":"https://belprato.example/en/oven","settings":{"form":"press_release"}}', 'adf00fe0a3b58a43689bb41fa0947ddd647439a37aa3ff360b2a54d09694c936', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7013-a1e6-ea52a31831a9', 'http://localhost:37763/posts/01a0669b-7820-7013-a1e6-ea52a31831a9', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-700f-9e1a-ecbc0d232fb5', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7006-bee2-43d9be82abe2', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"it","title":"Come si conserva il caffè macinato","text":"È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\n## I quattro nemici\n\n- **L’aria** ossida gli oli e lascia un odore di rancido.\n- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n- **L’umidità** scioglie gli aromi prima della moka.\n- **Il calore** fa evaporare quello che resta.\n\n## Che cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\n> E il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\n## Come capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.\n","link":"https://belprato.example/conservare","settings":{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.","form":"article"}}', '8588d42c1926f58a3aeeaa430295cfa37277e01a9622c6106993b82f1eae1532', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7015-991b-d1459354047f', 'http://localhost:36963/come-si-conserva-il-caffe-macinato', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7011-ab68-a7682f854d49', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7009-9e2c-7c4b3da77083', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nhttps://belprato.example/conservare","link":"https://belprato.example/conservare","settings":{"form":"article"}}', '9c8470dec2486182318fddb6c79e57ef0e7c43d07b7b1ae43a92dab85b49d8fa', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7018-a313-98e9269812d9', 'http://localhost:37763/posts/01a0b35b-9a00-7018-a313-98e9269812d9', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7013-be05-a45278a379f0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-700c-b4ba-16fb3928fa70', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nÈ la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\nI quattro nemici\n\n• L’aria ossida gli oli e lascia un odore di rancido.\n• La luce accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n• L’umidità scioglie gli aromi prima della moka.\n• Il calore fa evaporare quello che resta.\n\nChe cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\nE il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\nCome capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.","link":"https://belprato.example/conservare","settings":{"form":"article"}}', 'ff7f96464ff7f041596a032c3987dc3b99fff8f5976815d0c34424c544050a07', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-701b-a20c-711e6d20c857', 'http://localhost:37763/posts/01a0b35b-9a00-701b-a20c-711e6d20c857', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-700f-9975-9cd4422db5c5', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7006-b7ff-b7dbb19cae84', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"it","title":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»","text":"Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.\n\n**Che cosa si sente, stando qui?**\n\nPrima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.\n\n**Quindi si va a orecchio?**\n\nA orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.\n\n> Il termometro dice dove sei, il naso dove stai andando.\n\n**Il forno a legna è più difficile?**\n\nÈ più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.\n\n**Buttati davvero?**\n\nPer noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.\n\n**Che cosa consigli a chi vuole fare questo mestiere?**\n\nDi assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.\n\n**E a casa, che caffè bevi?**\n\nMoka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.\n\n---\n\nIl martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.\n","link":"https://belprato.example/persone/sandro-nistri","settings":{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.","form":"interview"}}', '5ab923d90cd5af152fafca4a6fbba78c477e084a6ae69ff655922faaf43a8c7c', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7015-b291-1bed5271e37d', 'http://localhost:36963/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7011-ae7d-5cba72b6f11a', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7009-bac0-65ef25484b19', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '3ae6195373f70f2d9ee6e412df78a3b8fe6b187b60d244816cf8fd5cbf36c932', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7018-97b9-b3cbd72dcebd', 'http://localhost:37763/posts/01a11bba-5a00-7018-97b9-b3cbd72dcebd', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7013-a6ce-b5515d3fe257', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-700c-9606-d54cee2280ae', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', 'f85b589ae3c154ef7fa7c85309d44b7a2fa04d8378f985de64fad85c33c26aca', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-701b-90b7-edc4e32b0bbc', 'http://localhost:37763/posts/01a11bba-5a00-701b-90b7-edc4e32b0bbc', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-700f-bbdc-7b5577dc5a19', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7006-9667-52003cdc3477', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"it","title":"Due borse di studio per imparare a tostare","text":"La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.\n\n## A chi sono rivolte\n\n- A chi ha tra i 18 e i 30 anni e vive in Toscana.\n- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.\n- A chi non ha ancora lavorato in una torrefazione.\n\nUna delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.\n\n## Come si presenta la domanda\n\n1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.\n2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.\n3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.\n\nNon servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.\n\n> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa succede dopo\n\nDieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.\n\nIl regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).\n","link":"https://belprato.example/borsa","settings":{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.","form":"press_release"}}', 'a720d3a210b57eb0e032b239d7f50411ed051e110e44fd344508ab1fc1b81140', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7015-8e67-062651bb0fc0', 'http://localhost:36963/due-borse-di-studio-per-imparare-a-tostare', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7011-8c3c-1bdd71791c16', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7009-ac7b-c87a4efbc55e', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', '8572ff1bf6d34a26a923042b7555a8593a2b989e12578ffd62b9ea2265c4e9c6', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7018-a722-325f2292100c', 'http://localhost:37763/posts/01a16819-7020-7018-a722-325f2292100c', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7013-b68a-bfebe2d896f1', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-700c-b8e8-51b2c9e5b8a6', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', 'a55ad5c45a334f603edf524096ac5989d4338fd63fa0ffe418dc1f3d83eb3493', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-701b-ba2c-a391d1ea03b7', 'http://localhost:37763/posts/01a16819-7020-701b-ba2c-a391d1ea03b7', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7012-a8fd-6b528839603d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7006-bb55-1812746141f7', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"it","title":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina","text":"Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\n## Come riconoscerle\n\n- Busta blu da 250 grammi, macinato per moka.\n- Sul retro, sotto il codice a barre: **lotto L118**.\n- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\n## Che cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\n## Che cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\n## Che cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.\n","link":"https://belprato.example/avvisi/l118","settings":{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.","form":"news"}}', '4d5c1c3e94530dea32578cc1e0fe597c34aa8f9d9531135a620670e18ded0ad4', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701a-ac9f-0eec5842b922', 'http://localhost:36963/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7014-81ce-e6b3b7569e7e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7009-b3eb-5392830a531b', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '7bed60f3af9de49fd4fc08dcbb604b376055aaaff67c65ef4c0cb612a681f1a0', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701d-aadd-c2255f85bd1b', 'http://localhost:37763/posts/01a1affd-5e60-701d-aadd-c2255f85bd1b', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7016-b654-e5bf589504c2', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700c-ab80-565c6389dbc8', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nQuarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\nCome riconoscerle\n\n• Busta blu da 250 grammi, macinato per moka.\n• Sul retro, sotto il codice a barre: lotto L118.\n• Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\nChe cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\nChe cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\nChe cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'c98126c32e9f50a3f5d003488c9db2416da4b64744aa0bebc5ddf92ee295417c', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7020-8f36-307dd408f408', 'http://localhost:37763/posts/01a1affd-5e60-7020-8f36-307dd408f408', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7018-a88b-9dc44b5cbf3c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700f-ac85-a2e70d1278b8', '01a210e4-5a7b-7c4a-bf2b-6f6d7d742cff', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '49f50766a3922eab2d6df29c40f71686188ee216e639798e04a0f33e563bad11', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7023-967c-54db7436122d', 'http://localhost:37763/posts/01a1affd-5e60-7023-967c-54db7436122d', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-700f-ba4c-eb009942cbed', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7006-8501-a4c55c8d16b9', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"it","title":"La moka in sei gesti","text":"Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\n## I sei gesti\n\n1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. **Il fuoco.** Basso, su un fornello non più largo della base.\n5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\n> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n>\n> Sandro Nistri, tostatore\n\n## E la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\n## Se ancora non viene\n\n- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.\n- **Amaro:** il fuoco è rimasto acceso troppo a lungo.\n- **Poco caffè nella tazza:** la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.\n","link":"https://belprato.example/moka","settings":{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.","form":"article"}}', 'd0f389abc6d691cbb08446acc50d3d49d72c70b005cbb513bc1c58bdb56c0da9', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7015-8cd9-d81ab75016ae', 'http://localhost:36963/la-moka-in-sei-gesti', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7011-8148-efbbc5f3e228', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7009-938f-d6858354253e', '01a210e4-5a7b-7c48-b749-ae2d5e47d941', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nhttps://belprato.example/moka","link":"https://belprato.example/moka","settings":{"form":"article"}}', 'b01154f80e6391286f32feecdc64739b3d9cbfd77ba8532d98de0e799ee213ac', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7018-9e0f-b23bf34e28c6', 'http://localhost:37763/posts/01a207af-03c0-7018-9e0f-b23bf34e28c6', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7013-a810-08257584a180', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-700c-81f7-6dbf7deb82b4', '01a210e4-5a7b-7c49-a96b-0e8d9d488993', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nQuasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\nI sei gesti\n\n1. L’acqua. Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. Il filtro. Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. Il bordo. Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. Il fuoco. Basso, su un fornello non più largo della base.\n5. Il coperchio. Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. La fine. Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\nSe gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n\nSandro Nistri, tostatore\n\nE la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\nSe ancora non viene\n\n• Acido e leggero: la macinatura è troppo grossa o il fuoco è troppo alto.\n• Amaro: il fuoco è rimasto acceso troppo a lungo.\n• Poco caffè nella tazza: la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.","link":"https://belprato.example/moka","settings":{"form":"article"}}', 'c26d548db77489dd6a3a370b2438849a73f86f4601e79655085d5771c765da60', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-701b-bb20-bef68ed1cbb1', 'http://localhost:37763/posts/01a207af-03c0-701b-bb20-bef68ed1cbb1', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a20de1-9fa0-7009-9f98-4381851f88d8', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7006-81a6-33ed71d78a65', '01a03c41-a67b-7c4a-bc57-a004170bdb97', 1, 'published', '{"format":"article","language":"en","title":"The moka pot in six steps","text":"When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.\n\n## The six steps\n\n1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.\n2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.\n3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.\n4. **Flame.** Low, on a burner no wider than the base.\n5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.\n6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.\n\nStir before you pour: what came up first is denser than what came last.\n\n> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.\n>\n> Sandro Nistri, roaster\n\n## Cleaning\n\nHot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.\n\n## If it still does not work\n\n- **Sour and thin:** the grind is too coarse, or the flame too high.\n- **Bitter:** it stayed on the flame too long.\n- **Too little coffee in the cup:** the seal leaks.\n\nBring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.\n","link":"https://belprato.example/en/moka","settings":{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.","form":"article"}}', '92e7dfb016cf5305a7b37772788fd1ae243bf2005467c61fdfdeaccbb653017d', '{}', NULL, 1795529220000000, 0, NULL, NULL, 1, '01a20de1-9fa0-700b-b779-f8504694c5da', 'http://localhost:36963/the-moka-pot-in-six-steps', NULL, NULL, NULL, NULL, 1795529220000000, 1795529220000000, 1795529220000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701c-9a6e-3f6a42f0edb1', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7014-902f-c16fc017e919', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-701d-a51c-0fcc9483d3ff\",\"url\":\"http://localhost:37763/posts/01a06144-9640-701d-a51c-0fcc9483d3ff\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701f-a75f-5b24e9b9b884', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7016-8d41-c965b00e1ff7', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7020-8402-357b8e9f68a1\",\"url\":\"http://localhost:37763/posts/01a06144-9640-7020-8402-357b8e9f68a1\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-7022-911d-df71222e254c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7018-be22-5bda46a3ce33', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7023-8773-8acfdc738f74\",\"url\":\"http://localhost:37763/posts/01a06144-9640-7023-8773-8acfdc738f74\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0669b-7820-7012-8c9f-deecf7404cbe', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-700e-9da9-2070c23874be', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788427880000000, '{"sent":"2026-09-03T09:31:00.000Z","ended":"2026-09-03T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a0669b-7820-7013-a1e6-ea52a31831a9\",\"url\":\"http://localhost:37763/posts/01a0669b-7820-7013-a1e6-ea52a31831a9\",\"at\":\"2026-09-03T09:31:00.000Z\"}"}', 1788427860000000, 1788427860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-7017-8314-bded8be61ccf', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7011-ab68-a7682f854d49', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-7018-a313-98e9269812d9\",\"url\":\"http://localhost:37763/posts/01a0b35b-9a00-7018-a313-98e9269812d9\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-701a-a4d7-f4eb868748d7', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7013-be05-a45278a379f0', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-701b-a20c-711e6d20c857\",\"url\":\"http://localhost:37763/posts/01a0b35b-9a00-701b-a20c-711e6d20c857\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-7017-87c0-43428fd2de09', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7011-ae7d-5cba72b6f11a', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-7018-97b9-b3cbd72dcebd\",\"url\":\"http://localhost:37763/posts/01a11bba-5a00-7018-97b9-b3cbd72dcebd\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-701a-8fce-f48e099aee51', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7013-a6ce-b5515d3fe257', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-701b-90b7-edc4e32b0bbc\",\"url\":\"http://localhost:37763/posts/01a11bba-5a00-701b-90b7-edc4e32b0bbc\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-7017-8805-b7a705ae658b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7011-8c3c-1bdd71791c16', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-7018-a722-325f2292100c\",\"url\":\"http://localhost:37763/posts/01a16819-7020-7018-a722-325f2292100c\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-701a-ab2a-51a71500d699', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7013-b68a-bfebe2d896f1', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-701b-ba2c-a391d1ea03b7\",\"url\":\"http://localhost:37763/posts/01a16819-7020-701b-ba2c-a391d1ea03b7\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701c-ace9-6a5086b3a480', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7014-81ce-e6b3b7569e7e', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-701d-aadd-c2255f85bd1b\",\"url\":\"http://localhost:37763/posts/01a1affd-5e60-701d-aadd-c2255f85bd1b\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701f-a1e6-ca50c24e8394', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7016-b654-e5bf589504c2', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7020-8f36-307dd408f408\",\"url\":\"http://localhost:37763/posts/01a1affd-5e60-7020-8f36-307dd408f408\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-7022-972c-f81f3fbcd8fd', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7018-a88b-9dc44b5cbf3c', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7023-967c-54db7436122d\",\"url\":\"http://localhost:37763/posts/01a1affd-5e60-7023-967c-54db7436122d\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-7017-813c-2e887021dc5b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7011-8148-efbbc5f3e228', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-7018-9e0f-b23bf34e28c6\",\"url\":\"http://localhost:37763/posts/01a207af-03c0-7018-9e0f-b23bf34e28c6\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-701a-9bdc-f1cd90602764', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7013-a810-08257584a180', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:37763/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-701b-bb20-bef68ed1cbb1\",\"url\":\"http://localhost:37763/posts/01a207af-03c0-701b-bb20-bef68ed1cbb1\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7007-96e4-228f65ad0d6f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7006-9e09-fa7353b17d4c', 1788338280000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700a-86de-a3d0786973ef', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7009-9041-41b34f289529', 1788338280000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700d-a189-0ae22895ecd4', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700c-ada4-d607f4153af0', 1788338280000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7010-a9af-1c1049ac684f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700f-a895-90758610649c', 1788338280000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7013-9044-dcd30c1dc6dd', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7006-9e09-fa7353b17d4c', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7012-9b71-7187d237796b"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7015-806e-ac953789d1ee', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7009-9041-41b34f289529', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7014-902f-c16fc017e919"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7017-ba27-00550ecf9327', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700c-ada4-d607f4153af0', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7016-8d41-c965b00e1ff7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7019-a45c-60a6c85fea5e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700f-a895-90758610649c', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7018-be22-5bda46a3ce33"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701b-b59c-9461f2f30bfe', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7006-9e09-fa7353b17d4c', 1788338280000000, 'published', NULL, '{"url":"http://localhost:36963/il-forno-a-legna-del-1931-torna-a-tostare","remote_id":"01a06144-9640-701a-aa62-feaee7feff22","delivery":"01a06144-9640-7012-9b71-7187d237796b"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701e-a7b1-e17b26d06907', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7009-9041-41b34f289529', 1788338280000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a06144-9640-701d-a51c-0fcc9483d3ff","remote_id":"01a06144-9640-701d-a51c-0fcc9483d3ff","delivery":"01a06144-9640-7014-902f-c16fc017e919"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7021-b1af-b465e4c54055', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700c-ada4-d607f4153af0', 1788338280000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a06144-9640-7020-8402-357b8e9f68a1","remote_id":"01a06144-9640-7020-8402-357b8e9f68a1","delivery":"01a06144-9640-7016-8d41-c965b00e1ff7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7024-94b7-13c12166e0cc', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-700f-a895-90758610649c', 1788338280000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a06144-9640-7023-8773-8acfdc738f74","remote_id":"01a06144-9640-7023-8773-8acfdc738f74","delivery":"01a06144-9640-7018-be22-5bda46a3ce33"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7007-bc8b-71614180aa32', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7006-b2a2-cadf52823556', 1788427860000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700a-a2a5-bf2dbe0d8c19', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7009-9a21-0a76513e32b3', 1788427860000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700d-a732-8d27706578ed', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7006-b2a2-cadf52823556', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700c-a4fc-7b7f89742b54"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700f-9ece-d7603ef85e0a', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7009-9a21-0a76513e32b3', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700e-9da9-2070c23874be"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7011-87d9-ff566e62ca66', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7006-b2a2-cadf52823556', 1788427860000000, 'published', NULL, '{"url":"http://localhost:36963/our-wood-fired-roaster-from-1931-is-back-at-work","remote_id":"01a0669b-7820-7010-8020-b4ad1081780d","delivery":"01a0669b-7820-700c-a4fc-7b7f89742b54"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7014-b99b-b21c655083c3', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7009-9a21-0a76513e32b3', 1788427860000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a0669b-7820-7013-a1e6-ea52a31831a9","remote_id":"01a0669b-7820-7013-a1e6-ea52a31831a9","delivery":"01a0669b-7820-700e-9da9-2070c23874be"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7007-8b33-46260bdcf4a1', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7006-bee2-43d9be82abe2', 1789715520000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700a-bdf3-47d755bf2fc6', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7009-9e2c-7c4b3da77083', 1789715520000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700d-be76-c7f7a537ed9a', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-700c-b4ba-16fb3928fa70', 1789715520000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7010-997e-f6e9692c8bd4', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7006-bee2-43d9be82abe2', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-700f-9e1a-ecbc0d232fb5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7012-8834-3ccf7346f660', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7009-9e2c-7c4b3da77083', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7011-ab68-a7682f854d49"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7014-8e50-cfbe8fa6626d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-700c-b4ba-16fb3928fa70', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7013-be05-a45278a379f0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7016-b9ab-c8b95dcb7913', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7006-bee2-43d9be82abe2', 1789715520000000, 'published', NULL, '{"url":"http://localhost:36963/come-si-conserva-il-caffe-macinato","remote_id":"01a0b35b-9a00-7015-991b-d1459354047f","delivery":"01a0b35b-9a00-700f-9e1a-ecbc0d232fb5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7019-827c-8c656c562dd4', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7009-9e2c-7c4b3da77083', 1789715520000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a0b35b-9a00-7018-a313-98e9269812d9","remote_id":"01a0b35b-9a00-7018-a313-98e9269812d9","delivery":"01a0b35b-9a00-7011-ab68-a7682f854d49"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-701c-a1ec-91adc47ab2c5', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-700c-b4ba-16fb3928fa70', 1789715520000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a0b35b-9a00-701b-a20c-711e6d20c857","remote_id":"01a0b35b-9a00-701b-a20c-711e6d20c857","delivery":"01a0b35b-9a00-7013-be05-a45278a379f0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7007-8525-44632415e09d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7006-b7ff-b7dbb19cae84', 1791466560000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700a-8002-9919afb18889', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7009-bac0-65ef25484b19', 1791466560000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700d-8601-cda0b9677396', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-700c-9606-d54cee2280ae', 1791466560000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7010-ba4e-b9390dd4961f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7006-b7ff-b7dbb19cae84', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-700f-9975-9cd4422db5c5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7012-9bab-373c62bdeab3', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7009-bac0-65ef25484b19', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7011-ae7d-5cba72b6f11a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7014-8533-2fcf77f3ab11', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-700c-9606-d54cee2280ae', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7013-a6ce-b5515d3fe257"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7016-af97-eaeb7116c9ba', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7006-b7ff-b7dbb19cae84', 1791466560000000, 'published', NULL, '{"url":"http://localhost:36963/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo","remote_id":"01a11bba-5a00-7015-b291-1bed5271e37d","delivery":"01a11bba-5a00-700f-9975-9cd4422db5c5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7019-985d-c1311a027253', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7009-bac0-65ef25484b19', 1791466560000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a11bba-5a00-7018-97b9-b3cbd72dcebd","remote_id":"01a11bba-5a00-7018-97b9-b3cbd72dcebd","delivery":"01a11bba-5a00-7011-ae7d-5cba72b6f11a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-701c-9f8a-ab353b068a31', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-700c-9606-d54cee2280ae', 1791466560000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a11bba-5a00-701b-90b7-edc4e32b0bbc","remote_id":"01a11bba-5a00-701b-90b7-edc4e32b0bbc","delivery":"01a11bba-5a00-7013-a6ce-b5515d3fe257"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7007-b4ff-895b5a604ade', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7006-9667-52003cdc3477', 1792747860000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700a-a6d6-1ed58e28c5fb', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7009-ac7b-c87a4efbc55e', 1792747860000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700d-a72e-6087e857ab15', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-700c-b8e8-51b2c9e5b8a6', 1792747860000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7010-9ac4-1757af1c3627', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7006-9667-52003cdc3477', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-700f-bbdc-7b5577dc5a19"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7012-8c6b-4e4499cf1dc0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7009-ac7b-c87a4efbc55e', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7011-8c3c-1bdd71791c16"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7014-ac0d-597a815c02df', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-700c-b8e8-51b2c9e5b8a6', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7013-b68a-bfebe2d896f1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7016-b0cb-adeb8a75a250', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7006-9667-52003cdc3477', 1792747860000000, 'published', NULL, '{"url":"http://localhost:36963/due-borse-di-studio-per-imparare-a-tostare","remote_id":"01a16819-7020-7015-8e67-062651bb0fc0","delivery":"01a16819-7020-700f-bbdc-7b5577dc5a19"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7019-9d3b-2401765b439b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7009-ac7b-c87a4efbc55e', 1792747860000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a16819-7020-7018-a722-325f2292100c","remote_id":"01a16819-7020-7018-a722-325f2292100c","delivery":"01a16819-7020-7011-8c3c-1bdd71791c16"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-701c-bdaf-93cade1de8f2', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-700c-b8e8-51b2c9e5b8a6', 1792747860000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a16819-7020-701b-ba2c-a391d1ea03b7","remote_id":"01a16819-7020-701b-ba2c-a391d1ea03b7","delivery":"01a16819-7020-7013-b68a-bfebe2d896f1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7007-9f3d-d95fd6ee7c7f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7006-bb55-1812746141f7', 1793953980000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700a-b012-6f5b58a8ecb9', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7009-b3eb-5392830a531b', 1793953980000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700d-861a-62b618f8ce1d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700c-ab80-565c6389dbc8', 1793953980000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7010-9852-d42fbe7880eb', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700f-ac85-a2e70d1278b8', 1793953980000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7013-9c7c-e4cfb38caa3c', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7006-bb55-1812746141f7', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7012-a8fd-6b528839603d"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7015-ae09-b6f973520d86', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7009-b3eb-5392830a531b', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7014-81ce-e6b3b7569e7e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7017-b9ba-34fb1a43fe2f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700c-ab80-565c6389dbc8', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7016-b654-e5bf589504c2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7019-8131-69212d2f160e', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700f-ac85-a2e70d1278b8', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7018-a88b-9dc44b5cbf3c"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701b-b0a4-4e88e6238830', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7006-bb55-1812746141f7', 1793953980000000, 'published', NULL, '{"url":"http://localhost:36963/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina","remote_id":"01a1affd-5e60-701a-ac9f-0eec5842b922","delivery":"01a1affd-5e60-7012-a8fd-6b528839603d"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701e-9c0f-7b04b18121ac', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7009-b3eb-5392830a531b', 1793953980000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a1affd-5e60-701d-aadd-c2255f85bd1b","remote_id":"01a1affd-5e60-701d-aadd-c2255f85bd1b","delivery":"01a1affd-5e60-7014-81ce-e6b3b7569e7e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7021-987a-cb2cd5e330f0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700c-ab80-565c6389dbc8', 1793953980000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a1affd-5e60-7020-8f36-307dd408f408","remote_id":"01a1affd-5e60-7020-8f36-307dd408f408","delivery":"01a1affd-5e60-7016-b654-e5bf589504c2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7024-b4c4-a04fa8196c9f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-700f-ac85-a2e70d1278b8', 1793953980000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a1affd-5e60-7023-967c-54db7436122d","remote_id":"01a1affd-5e60-7023-967c-54db7436122d","delivery":"01a1affd-5e60-7018-a88b-9dc44b5cbf3c"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7007-bf0a-625440ff898d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7006-8501-a4c55c8d16b9', 1795425240000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700a-8726-b12201c0bb48', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7009-938f-d6858354253e', 1795425240000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700d-8fb5-a486d19ee17b', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-700c-81f7-6dbf7deb82b4', 1795425240000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7010-9bb7-bb7270dffe56', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7006-8501-a4c55c8d16b9', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-700f-ba4c-eb009942cbed"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7012-8d46-698b7d65dcdc', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7009-938f-d6858354253e', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7011-8148-efbbc5f3e228"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7014-b396-c5ed2ee68f71', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-700c-81f7-6dbf7deb82b4', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7013-a810-08257584a180"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7016-a784-a6dd45faf255', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7006-8501-a4c55c8d16b9', 1795425240000000, 'published', NULL, '{"url":"http://localhost:36963/la-moka-in-sei-gesti","remote_id":"01a207af-03c0-7015-8cd9-d81ab75016ae","delivery":"01a207af-03c0-700f-ba4c-eb009942cbed"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7019-9832-c952463b5eec', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7009-938f-d6858354253e', 1795425240000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a207af-03c0-7018-9e0f-b23bf34e28c6","remote_id":"01a207af-03c0-7018-9e0f-b23bf34e28c6","delivery":"01a207af-03c0-7011-8148-efbbc5f3e228"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-701c-aaaf-59819ee880f4', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-700c-81f7-6dbf7deb82b4', 1795425240000000, 'published', NULL, '{"url":"http://localhost:37763/posts/01a207af-03c0-701b-bb20-bef68ed1cbb1","remote_id":"01a207af-03c0-701b-bb20-bef68ed1cbb1","delivery":"01a207af-03c0-7013-a810-08257584a180"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-7007-8f07-737635193497', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7006-81a6-33ed71d78a65', 1795529220000000, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700a-aaec-5b0390512ac2', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7006-81a6-33ed71d78a65', 1795529220000000, 'sending', NULL, '{"delivery":"01a20de1-9fa0-7009-9f98-4381851f88d8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700c-a33d-2ab4ad3a0fd0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7006-81a6-33ed71d78a65', 1795529220000000, 'published', NULL, '{"url":"http://localhost:36963/the-moka-pot-in-six-steps","remote_id":"01a20de1-9fa0-700b-b779-f8504694c5da","delivery":"01a20de1-9fa0-7009-9f98-4381851f88d8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a210e4-5a7b-7c4f-9603-52042f3863ba', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a210e4-5a7b-7c4e-aec6-5e1bdaf464f1', 1795579730555786, 'planned', '01a03c41-a67b-7c49-ba7e-d1f2986b687e', '{"wall":"2026-11-25T05:11:50","zone":"Europe/Rome","instant":"2026-11-25T04:11:50Z"}');
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a06144-9640-701a-aa62-feaee7feff22', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a06144-9640-7000-8e30-a212f3ce80e6', '01a06144-9640-7001-b828-02909c1df54e', '01a06144-9640-7012-9b71-7187d237796b', 'it', 'il-forno-a-legna-del-1931-torna-a-tostare', 'press_release', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

## Otto mesi e una porta di ghisa

Il fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.

> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa cambia nella tazza

La legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».

- **Origine:** Brasile e Guatemala.
- **Prezzo:** 9,50 euro la confezione da 250 grammi.
- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).

## Come vederlo al lavoro

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.
', 'https://belprato.example/forno', 'live', '', '', 1788338280000000, NULL, NULL, 1788338280000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0669b-7820-7010-8020-b4ad1081780d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0669b-7820-7000-a53e-5e11c2cb863a', '01a0669b-7820-7001-88a0-30da28f3b9d3', '01a0669b-7820-700c-a4fc-7b7f89742b54', 'en', 'our-wood-fired-roaster-from-1931-is-back-at-work', 'press_release', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

## Eight months and a cast-iron door

Piero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.

> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.
>
> Ada Belprato, head of roasting

## What changes in the cup

Wood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.

- **Origin:** Brazil and Guatemala.
- **Price:** €9.50 for 250 grams.
- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).

## How to see it working

On Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.
', 'https://belprato.example/en/oven', 'live', '', '', 1788427860000000, NULL, NULL, 1788427860000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0b35b-9a00-7015-991b-d1459354047f', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a0b35b-9a00-7000-ad60-2101bf296159', '01a0b35b-9a00-7001-83dd-fe10a30531be', '01a0b35b-9a00-700f-9e1a-ecbc0d232fb5', 'it', 'come-si-conserva-il-caffe-macinato', 'article', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

## I quattro nemici

- **L’aria** ossida gli oli e lascia un odore di rancido.
- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.
- **L’umidità** scioglie gli aromi prima della moka.
- **Il calore** fa evaporare quello che resta.

## Che cosa fare, in pratica

1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.
2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.
3. Scrivere sulla busta la data di apertura.
4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.
5. Usare un cucchiaino asciutto, sempre lo stesso.

> E il frigorifero?

Meglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.

## Come capire se è ancora buono

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.
', 'https://belprato.example/conservare', 'live', '', '', 1789715520000000, NULL, NULL, 1789715520000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a11bba-5a00-7015-b291-1bed5271e37d', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a11bba-5a00-7000-aadc-7e3f0f1be0ef', '01a11bba-5a00-7001-a6b1-a59a0f0ab71f', '01a11bba-5a00-700f-9975-9cd4422db5c5', 'it', 'sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', 'interview', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

**Che cosa si sente, stando qui?**

Prima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.

**Quindi si va a orecchio?**

A orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.

> Il termometro dice dove sei, il naso dove stai andando.

**Il forno a legna è più difficile?**

È più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.

**Buttati davvero?**

Per noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.

**Che cosa consigli a chi vuole fare questo mestiere?**

Di assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.

**E a casa, che caffè bevi?**

Moka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.

---

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.
', 'https://belprato.example/persone/sandro-nistri', 'live', '', '', 1791466560000000, NULL, NULL, 1791466560000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a16819-7020-7015-8e67-062651bb0fc0', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a16819-7020-7000-b873-ad54c1a1d8f4', '01a16819-7020-7001-b9f8-adf6597a947a', '01a16819-7020-700f-bbdc-7b5577dc5a19', 'it', 'due-borse-di-studio-per-imparare-a-tostare', 'press_release', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

## A chi sono rivolte

- A chi ha tra i 18 e i 30 anni e vive in Toscana.
- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.
- A chi non ha ancora lavorato in una torrefazione.

Una delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.

## Come si presenta la domanda

1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.
2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.
3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.

Non servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.

> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.
>
> Ada Belprato, responsabile della torrefazione

## Che cosa succede dopo

Dieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.

Il regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).
', 'https://belprato.example/borsa', 'live', '', '', 1792747860000000, NULL, NULL, 1792747860000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a1affd-5e60-701a-ac9f-0eec5842b922', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a1affd-5e60-7000-accd-612d2284fd62', '01a1affd-5e60-7001-b7f6-e580c44a03dd', '01a1affd-5e60-7012-a8fd-6b528839603d', 'it', 'decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', 'news', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

## Come riconoscerle

- Busta blu da 250 grammi, macinato per moka.
- Sul retro, sotto il codice a barre: **lotto L118**.
- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.

I lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.

## Che cosa fare

1. Non bere il caffè della busta, se si deve evitare la caffeina.
2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.
3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.

Chi ne ha bevuto e non si sente bene ne parli con il proprio medico.

## Che cosa è successo

Al cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.

## Che cosa abbiamo cambiato

La macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.
', 'https://belprato.example/avvisi/l118', 'live', '', '', 1793953980000000, NULL, NULL, 1793953980000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a207af-03c0-7015-8cd9-d81ab75016ae', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a207af-03c0-7000-920e-60f5dd3795c1', '01a207af-03c0-7001-9744-4f088675a6c0', '01a207af-03c0-700f-ba4c-eb009942cbed', 'it', 'la-moka-in-sei-gesti', 'article', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

## I sei gesti

1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.
2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.
3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.
4. **Il fuoco.** Basso, su un fornello non più largo della base.
5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.
6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.

Prima di versare si mescola: il primo caffè salito è più denso dell’ultimo.

> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.
>
> Sandro Nistri, tostatore

## E la pulizia?

Acqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.

## Se ancora non viene

- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.
- **Amaro:** il fuoco è rimasto acceso troppo a lungo.
- **Poco caffè nella tazza:** la guarnizione perde.

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.
', 'https://belprato.example/moka', 'live', '', '', 1795425240000000, NULL, NULL, 1795425240000000, 1);
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a20de1-9fa0-700b-b779-f8504694c5da', '01a03c41-a67b-7c48-b300-2ed4877d2447', '01a20de1-9fa0-7000-8c46-b2e8760b4917', '01a20de1-9fa0-7001-971d-3f641b3ab32f', '01a20de1-9fa0-7009-9f98-4381851f88d8', 'en', 'the-moka-pot-in-six-steps', 'article', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

## The six steps

1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.
2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.
3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.
4. **Flame.** Low, on a burner no wider than the base.
5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.
6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.

Stir before you pour: what came up first is denser than what came last.

> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.
>
> Sandro Nistri, roaster

## Cleaning

Hot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.

## If it still does not work

- **Sour and thin:** the grind is too coarse, or the flame too high.
- **Bitter:** it stayed on the flame too long.
- **Too little coffee in the cup:** the seal leaks.

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.
', 'https://belprato.example/en/moka', 'live', '', '', 1795529220000000, NULL, NULL, 1795529220000000, 1);
