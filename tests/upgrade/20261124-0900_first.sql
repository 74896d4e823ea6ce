-- The demonstration's rows as of 20261124-0900_first; made by tests/upgrade/dump.py.
INSERT INTO setting (key, value) VALUES ('key_id', '0f1dc4af41ebc7e2');
INSERT INTO setting (key, value) VALUES ('companion.practice_facebook', '33484');
INSERT INTO setting (key, value) VALUES ('demo', '01a03c00-fdd0-756d-8675-85a63a1d6be8');
INSERT INTO person (id, name, sign_in, password_hash, language, desk_admin, created_at, disabled_at) VALUES ('01a03c00-fdd0-756d-8675-85a63a1d6be8', 'Marta Ferri', 'demo', NULL, 'auto', TRUE, 1787713093072347, NULL);
INSERT INTO brand (id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch, created_at, archived_at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', 'Torrefazione Belprato S.r.l.', 'torrefazione-belprato-s-r-l', 'Europe/Rome', '["it","en"]', NULL, 33476, 'Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931. Ventidue persone, una bottega in via dei Mulini e due forni: uno a gas per tutti i giorni e quello a legna del fondatore, restaurato e di nuovo al lavoro.', 'Marta Ferri, comunicazione
+39 055 0000 142, dalle 9 alle 18
stampa@belprato.example', TRUE, 9, 1787713093072347, NULL);
INSERT INTO membership (brand_id, person_id, role, created_at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'administrator', 1787713093072347);
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7005-9524-04e667226bc2', 1788338280000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a06144-9640-7000-8dd0-8a1718c08fff', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7008-a3a7-d4f60586328a', 1788338280000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a06144-9640-7006-a3f8-aa4cce91a87d', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700b-a119-f3fb23a8855f', 1788338280000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a06144-9640-7009-a4c3-b2277f0e39eb', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700e-9953-83acb8dfa3b1', 1788338280000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a06144-9640-700c-b6f6-666646ea570d', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7011-8502-98019cfc24e7', 1788338280000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a06144-9640-700f-9603-5efeeb9ef191', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7005-afa6-5cc0530e43e2', 1788427860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a0669b-7820-7000-9f4c-6c0858ee5581', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7008-a7bf-f5e9e828ff00', 1788427860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a0669b-7820-7006-9ab0-67cf99a99ec0', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-700b-b1e5-5ac0febc4f12', 1788427860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a0669b-7820-7009-8a0c-a98a73387a4f', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7005-948c-885155a9ab30', 1789715520000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a0b35b-9a00-7000-9874-efb8f8098a96', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7008-b977-201cbf74171d', 1789715520000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a0b35b-9a00-7006-9cab-1f811dcab783', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700b-b78e-5fd91e9fa9ef', 1789715520000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a0b35b-9a00-7009-b6bd-ead051b7bd5d', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700e-a48f-d33dcb3e8a20', 1789715520000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a0b35b-9a00-700c-8b30-9422d6951a0b', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7005-ab0e-24dd0714f101', 1791466560000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a11bba-5a00-7000-985b-118519fc12f8', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7008-bec2-3330a385402b', 1791466560000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a11bba-5a00-7006-b9fa-0fb192e5ee01', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700b-89d5-a1f68d1bd497', 1791466560000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a11bba-5a00-7009-b41b-9d1650858e81', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700e-9937-9ae28def2fac', 1791466560000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a11bba-5a00-700c-9a26-98daab875125', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7005-a0f7-13400a256017', 1792747860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7008-9fdc-84f806719218', 1792747860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a16819-7020-7006-a335-602e6b0c9bc3', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700b-b6fa-e73f8906384b', 1792747860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a16819-7020-7009-8661-efa297773c9f', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700e-b1ed-0aba1b0934c7', 1792747860000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a16819-7020-700c-bc0b-029e018b827c', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7005-ae46-f751ea94d7e5', 1793953980000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7008-a146-955d6cdb439d', 1793953980000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a1affd-5e60-7006-ac00-97246a55850d', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700b-8a05-f65349718d57', 1793953980000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a1affd-5e60-7009-b512-0df5a9ff20b6', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700e-ae68-3c73f44f3448', 1793953980000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a1affd-5e60-700c-bb0d-64766260fec7', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7011-b308-f689addf5d21', 1793953980000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a1affd-5e60-700f-bc13-98242d177039', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7005-a9e5-13ca9fd59933', 1795425240000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a207af-03c0-7000-b518-d4699a994a2e', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7008-a9d7-0b64ce447eeb', 1795425240000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a207af-03c0-7006-b3e1-662592a04888', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700b-b2b8-2273a6fe0734', 1795425240000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a207af-03c0-7009-9141-f68bcc924ad7', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700e-bd03-72d2610cfc9c', 1795425240000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a207af-03c0-700c-a7fe-9e06d2182841', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7005-87a1-434b54296dee', 1795529220000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7008-a7a2-a972efaac0ed', 1795529220000000, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a20de1-9fa0-7006-8518-ccf04afa1f8b', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210a3-b1d0-7571-968f-c56556ea13dd', 1795575493072347, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a210a3-b1d0-756c-8db9-4168f4e7ef30', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210a3-b1d0-7574-99d1-adfb3b5b9286', 1795575493072347, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'placement.plan', 'placement', '01a210a3-b1d0-7572-9999-b514e4d99845', '{"wall":"2026-11-25T04:01:13","zone":"Europe/Rome","instant":"2026-11-25T03:01:13Z"}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210a3-b1d0-757a-8177-7d3c5fe7cee7', 1795575493072347, '01a03c00-fdd0-756c-b8f1-231775dec654', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 'created', 'story', '01a210a3-b1d0-7575-b54d-82ce75cba592', '{}');
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a03c00-fdd0-756e-8d9d-4eac58aef29f', '01a03c00-fdd0-756c-b8f1-231775dec654', 'newsroom', 'newsroom', 'Torrefazione Belprato S.r.l.', '01a03c00-fdd0-756c-b8f1-231775dec654', '', '{}', NULL, 'good', NULL, 1795575493196829, 1, 1, 1787713093072347, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210a3-b1d0-756c-8486-5e726adc488a', '01a03c00-fdd0-756c-b8f1-231775dec654', 'practice_facebook', 'social', '@belprato', 'http://127.0.0.1:33484/belprato.facebook', 'http://127.0.0.1:33484/belprato.facebook', '{"server":"http://127.0.0.1:33484","account":"belprato.facebook","handle":"belprato","style":"facebook"}', NULL, 'good', NULL, 1795575493197492, 2, 1, 1795575493072347, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210a3-b1d0-756d-9eb2-2e28073769cc', '01a03c00-fdd0-756c-b8f1-231775dec654', 'practice_instagram', 'social', '@belprato', 'http://127.0.0.1:33484/belprato.instagram', 'http://127.0.0.1:33484/belprato.instagram', '{"server":"http://127.0.0.1:33484","account":"belprato.instagram","handle":"belprato","style":"instagram"}', NULL, 'good', NULL, 1795575493198493, 3, 1, 1795575493072347, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210a3-b1d0-756e-b560-7c848f4c75cd', '01a03c00-fdd0-756c-b8f1-231775dec654', 'practice_linkedin', 'social', '@belprato', 'http://127.0.0.1:33484/belprato.linkedin', 'http://127.0.0.1:33484/belprato.linkedin', '{"server":"http://127.0.0.1:33484","account":"belprato.linkedin","handle":"belprato","style":"linkedin"}', NULL, 'good', NULL, 1795575493199314, 4, 1, 1795575493072347, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a06144-9640-7000-8dd0-8a1718c08fff', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
dopo otto mesi di restauro il forno di adelmo belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0669b-7820-7000-9f4c-6c0858ee5581', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
after eight months of restoration, adelmo belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0b35b-9a00-7000-9874-efb8f8098a96', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
aria, luce, umidita e calore portano via l’aroma. per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a11bba-5a00-7000-985b-118519fc12f8', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. come si riconosce il momento giusto, e perche a volte si butta via tutto.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a16819-7020-7000-aaaf-9f3ff89dc6e8', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a1affd-5e60-7000-86aa-7ecd8ed851c1', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. come riconoscerle e come avere il cambio o il rimborso.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a207af-03c0-7000-b518-d4699a994a2e', '01a03c00-fdd0-756c-b8f1-231775dec654', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
acqua sotto la valvola, caffe non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perche il caffe di casa viene amaro.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a20de1-9fa0-7000-92c1-ec9c22a07de5', '01a03c00-fdd0-756c-b8f1-231775dec654', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210a3-b1d0-756c-8db9-4168f4e7ef30', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

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
nei festivi apriamo la mattina, dalle 8 alle 13. chi ordina entro mercoledi riceve il pacco prima del fine settimana.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210a3-b1d0-7575-b54d-82ce75cba592', '01a03c00-fdd0-756c-b8f1-231775dec654', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. gratuito, su prenotazione, dai quattordici anni in su.', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347, NULL);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7000-8dd0-8a1718c08fff', 1, 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'press_release', 'news', 'it', 'https://belprato.example/forno', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7000-9f4c-6c0858ee5581', 1, 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'press_release', 'news', 'en', 'https://belprato.example/en/oven', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7000-9874-efb8f8098a96', 1, 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'article', 'how_to', 'it', 'https://belprato.example/conservare', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7000-985b-118519fc12f8', 1, 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'interview', 'connect', 'it', 'https://belprato.example/persone/sandro-nistri', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', 1, 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'press_release', 'find', 'it', 'https://belprato.example/borsa', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', 1, 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'news', 'find', 'it', 'https://belprato.example/avvisi/l118', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7000-b518-d4699a994a2e', 1, 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'article', 'how_to', 'it', 'https://belprato.example/moka', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', 1, 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'article', 'how_to', 'en', 'https://belprato.example/en/moka', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-756c-8db9-4168f4e7ef30', 1, 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'post', 'find', 'it', 'https://belprato.example/orari', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-7575-b54d-82ce75cba592', 1, 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'post', 'enjoy', 'it', 'https://belprato.example/assaggi', '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7001-a7e1-037bf294c848', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7000-8dd0-8a1718c08fff', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Il forno a legna del 1931 torna a tostare', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'https://belprato.example/forno', '{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta."}', FALSE, 1, 1, 1788338280000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7002-be5a-69efe61bd53a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7000-8dd0-8a1718c08fff', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7003-b39b-6b1fd3cf189e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7000-8dd0-8a1718c08fff', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

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

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7004-8403-b19be8bd33ee', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7000-8dd0-8a1718c08fff', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7001-82a5-23a92f9a4d6a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7000-9f4c-6c0858ee5581', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'en', 'article', '', 'Our wood-fired roaster from 1931 is back at work', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'https://belprato.example/en/oven', '{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open."}', FALSE, 1, 1, 1788427860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7002-a898-67717ca75802', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7000-9f4c-6c0858ee5581', '01a210a3-b1d0-756c-8486-5e726adc488a', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7003-bd26-4173e1042b6a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7000-9f4c-6c0858ee5581', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

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

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7004-a8ee-d4d6a2ed13ac', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7000-9f4c-6c0858ee5581', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7001-b47b-fe09f97ee9a0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7000-9874-efb8f8098a96', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Come si conserva il caffè macinato', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'https://belprato.example/conservare', '{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli."}', FALSE, 1, 1, 1789715520000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7002-bb36-e3805e0511a7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7000-9874-efb8f8098a96', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7003-a9fc-c192e1e5c6b0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7000-9874-efb8f8098a96', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Come si conserva il caffè macinato

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

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7004-bdc8-5ad7691e30d9', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7000-9874-efb8f8098a96', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7001-beaf-e86bc74037a5', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7000-985b-118519fc12f8', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'https://belprato.example/persone/sandro-nistri', '{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto."}', FALSE, 1, 1, 1791466560000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7002-b990-02fb8f5d9681', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7000-985b-118519fc12f8', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7003-bd74-94aeee23d8ee', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7000-985b-118519fc12f8', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

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

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7004-ab00-501681950af4', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7000-985b-118519fc12f8', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7001-b4d5-59aa96eb9a6a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Due borse di studio per imparare a tostare', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'https://belprato.example/borsa', '{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum."}', FALSE, 1, 1, 1792747860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7002-b0f8-aff8952ddfb9', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7003-b392-2ca40f7f0f78', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

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

Il regolamento completo è su belprato.example/borsa.', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7004-a616-160390c2c800', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7001-a205-2d1fccb540e4', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'https://belprato.example/avvisi/l118', '{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso."}', FALSE, 1, 1, 1793953980000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7002-8027-9030a98e6069', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7003-8591-379520ddce35', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

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

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7004-8551-02e66052cdbd', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7001-9750-edba5599eeeb', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7000-b518-d4699a994a2e', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'La moka in sei gesti', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'https://belprato.example/moka', '{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro."}', FALSE, 1, 1, 1795425240000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7002-a244-c30e5807ef5b', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7000-b518-d4699a994a2e', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7003-b2bc-a421634f25cc', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7000-b518-d4699a994a2e', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'La moka in sei gesti

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

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7004-9796-417d4c4f83e2', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7000-b518-d4699a994a2e', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7001-bc93-ca1b5f42a841', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'en', 'article', '', 'The moka pot in six steps', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'https://belprato.example/en/moka', '{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter."}', FALSE, 1, 1, 1795529220000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7002-a3c8-7147466891c0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', '01a210a3-b1d0-756c-8486-5e726adc488a', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7003-bf43-bc011d7a089d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'en', 'post', '', '', 'The moka pot in six steps

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

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7004-817f-5951eb230333', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-756d-aa50-beb8b4843606', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-756c-8db9-4168f4e7ef30', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Gli orari della bottega nei giorni di festa', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'https://belprato.example/orari', '{"standfirst":"Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana."}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-756e-a466-a326a705bba2', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-756c-8db9-4168f4e7ef30', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-756f-827d-ceb29a6a356d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-756c-8db9-4168f4e7ef30', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

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

L’aggiornamento, giorno per giorno, è nella pagina degli orari.', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-7570-a5e6-eab7bf914ef1', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-756c-8db9-4168f4e7ef30', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-7576-b40b-a52580712c82', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-7575-b54d-82ce75cba592', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 'it', 'article', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'https://belprato.example/assaggi', '{"standfirst":"Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su."}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-7577-bdb8-8387c2dc32fb', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-7575-b54d-82ce75cba592', '01a210a3-b1d0-756c-8486-5e726adc488a', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-7578-b54c-627fbc381ee5', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-7575-b54d-82ce75cba592', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

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

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210a3-b1d0-7579-8f3f-2ffba394bfae', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-7575-b54d-82ce75cba592', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795575493072347, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7006-a3f8-aa4cce91a87d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7001-a7e1-037bf294c848', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7009-a4c3-b2277f0e39eb', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7002-be5a-69efe61bd53a', '01a210a3-b1d0-756c-8486-5e726adc488a', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700c-b6f6-666646ea570d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7003-b39b-6b1fd3cf189e', '01a210a3-b1d0-756d-9eb2-2e28073769cc', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700f-9603-5efeeb9ef191', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7004-8403-b19be8bd33ee', '01a210a3-b1d0-756e-b560-7c848f4c75cd', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7006-9ab0-67cf99a99ec0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7001-82a5-23a92f9a4d6a', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7009-8a0c-a98a73387a4f', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7004-a8ee-d4d6a2ed13ac', '01a210a3-b1d0-756e-b560-7c848f4c75cd', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7006-9cab-1f811dcab783', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7001-b47b-fe09f97ee9a0', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7009-b6bd-ead051b7bd5d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7002-bb36-e3805e0511a7', '01a210a3-b1d0-756c-8486-5e726adc488a', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-700c-8b30-9422d6951a0b', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7003-a9fc-c192e1e5c6b0', '01a210a3-b1d0-756d-9eb2-2e28073769cc', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7006-b9fa-0fb192e5ee01', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7001-beaf-e86bc74037a5', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7009-b41b-9d1650858e81', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7002-b990-02fb8f5d9681', '01a210a3-b1d0-756c-8486-5e726adc488a', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-700c-9a26-98daab875125', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7004-ab00-501681950af4', '01a210a3-b1d0-756e-b560-7c848f4c75cd', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7006-a335-602e6b0c9bc3', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7001-b4d5-59aa96eb9a6a', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7009-8661-efa297773c9f', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7002-b0f8-aff8952ddfb9', '01a210a3-b1d0-756c-8486-5e726adc488a', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-700c-bc0b-029e018b827c', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7004-a616-160390c2c800', '01a210a3-b1d0-756e-b560-7c848f4c75cd', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7006-ac00-97246a55850d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7001-a205-2d1fccb540e4', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7009-b512-0df5a9ff20b6', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7002-8027-9030a98e6069', '01a210a3-b1d0-756c-8486-5e726adc488a', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700c-bb0d-64766260fec7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7003-8591-379520ddce35', '01a210a3-b1d0-756d-9eb2-2e28073769cc', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700f-bc13-98242d177039', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7004-8551-02e66052cdbd', '01a210a3-b1d0-756e-b560-7c848f4c75cd', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7006-b3e1-662592a04888', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7001-9750-edba5599eeeb', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7009-9141-f68bcc924ad7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7002-a244-c30e5807ef5b', '01a210a3-b1d0-756c-8486-5e726adc488a', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-700c-a7fe-9e06d2182841', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7003-b2bc-a421634f25cc', '01a210a3-b1d0-756d-9eb2-2e28073769cc', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a20de1-9fa0-7006-8518-ccf04afa1f8b', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7001-bc93-ca1b5f42a841', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', '2026-11-24T15:07', 'Europe/Rome', 1795529220000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'published', 3, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795529220000000, 1795529220000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a210a3-b1d0-7572-9999-b514e4d99845', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-756f-827d-ceb29a6a356d', '01a210a3-b1d0-756d-9eb2-2e28073769cc', '2026-11-25T04:01:13', 'Europe/Rome', 1795575673000000, 'unknown|2641:1777403070|3552:1777403070|2429:1777403070|3844:1777403070', 1800000000, 'planned', 1, '01a03c00-fdd0-756d-8675-85a63a1d6be8', 1795575493072347, 1795575493072347);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7012-b305-e79a0c3296ed', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7006-a3f8-aa4cce91a87d', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"it","title":"Il forno a legna del 1931 torna a tostare","text":"Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\n## Otto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\n> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n- **Origine:** Brasile e Guatemala.\n- **Prezzo:** 9,50 euro la confezione da 250 grammi.\n- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).\n\n## Come vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.\n","link":"https://belprato.example/forno","settings":{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.","form":"press_release"}}', '9ee1560d3958d89560b50d3cf2679db25fa4eb2266e919b45485892c895b9963', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701a-b245-3e6c59fa270b', 'http://localhost:33476/il-forno-a-legna-del-1931-torna-a-tostare', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7014-ad9b-80804b7541b1', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7009-a4c3-b2277f0e39eb', '01a210a3-b1d0-756c-8486-5e726adc488a', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '5504e6e00cd6f678d48480d0a0a771932d688a4050c0a78ffc3cc77e831ae506', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701d-8986-da4149e962fd', 'http://localhost:33484/posts/01a06144-9640-701d-8986-da4149e962fd', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7016-b2bf-2b3c6901c20e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700c-b6f6-666646ea570d', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nIl forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\nOtto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\nAbbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n\nAda Belprato, responsabile della torrefazione\n\nChe cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n• Origine: Brasile e Guatemala.\n• Prezzo: 9,50 euro la confezione da 250 grammi.\n• Dove si trova: in bottega e su belprato.example/forno.\n\nCome vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '63e3cc301a3c0a7c32cca542cc58abc8478c458eba51606899e1319134c6c2b3', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7020-bdf0-5bee0b51b087', 'http://localhost:33484/posts/01a06144-9640-7020-bdf0-5bee0b51b087', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7018-a87d-172a099d43a7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700f-9603-5efeeb9ef191', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', 'f4c9b3566fb192136993ff7d33c31ddb4f135c1499e6a939dfb51d9c287a3a67', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7023-bb99-c8a5f87e1751', 'http://localhost:33484/posts/01a06144-9640-7023-bb99-c8a5f87e1751', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700c-a6ed-6050bf2bd362', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7006-9ab0-67cf99a99ec0', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"en","title":"Our wood-fired roaster from 1931 is back at work","text":"The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.\n\n## Eight months and a cast-iron door\n\nPiero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.\n\n> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.\n>\n> Ada Belprato, head of roasting\n\n## What changes in the cup\n\nWood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.\n\n- **Origin:** Brazil and Guatemala.\n- **Price:** €9.50 for 250 grams.\n- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).\n\n## How to see it working\n\nOn Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.\n\nJournalists and photographers are welcome on both days; the press contact below will find you a quiet hour.\n","link":"https://belprato.example/en/oven","settings":{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.","form":"press_release"}}', '76df91fc79e73820fb7a61af109f60966caf6bc73e94c7806531f55db28d654a', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7010-a74c-114fe0d59dd5', 'http://localhost:33476/our-wood-fired-roaster-from-1931-is-back-at-work', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700e-bf99-176c29069b5a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7009-8a0c-a98a73387a4f', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 1, 'published', '{"format":"post","language":"en","title":"","text":"Our wood-fired roaster from 1931 is back at work\n\nAfter eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.\n\nhttps://belprato.example/en/oven","link":"https://belprato.example/en/oven","settings":{"form":"press_release"}}', '7c5b628deb3dc775afbf805978bcae3bda5fd6a3977eb2e66f828054bf897956', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7013-a923-1931df8d196b', 'http://localhost:33484/posts/01a0669b-7820-7013-a923-1931df8d196b', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-700f-a8e1-71cf5304e015', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7006-9cab-1f811dcab783', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"it","title":"Come si conserva il caffè macinato","text":"È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\n## I quattro nemici\n\n- **L’aria** ossida gli oli e lascia un odore di rancido.\n- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n- **L’umidità** scioglie gli aromi prima della moka.\n- **Il calore** fa evaporare quello che resta.\n\n## Che cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\n> E il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\n## Come capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.\n","link":"https://belprato.example/conservare","settings":{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.","form":"article"}}', 'a60ffcc107bba4f4c58ce5c3e676c1ccf00f77102149310b66462cb6683f2bb8', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7015-a090-dc8ac6c2a2f6', 'http://localhost:33476/come-si-conserva-il-caffe-macinato', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7011-ac12-e6057d8a7269', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7009-b6bd-ead051b7bd5d', '01a210a3-b1d0-756c-8486-5e726adc488a', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nhttps://belprato.example/conservare","link":"https://belprato.example/conservare","settings":{"form":"article"}}', 'c21a79c7fe00e25e702b37d7d56726f58185bea4ac6c1576e6115784e7c7d1a4', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7018-b344-a211416ab289', 'http://localhost:33484/posts/01a0b35b-9a00-7018-b344-a211416ab289', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7013-8025-092706910a91', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-700c-8b30-9422d6951a0b', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nÈ la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\nI quattro nemici\n\n• L’aria ossida gli oli e lascia un odore di rancido.\n• La luce accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n• L’umidità scioglie gli aromi prima della moka.\n• Il calore fa evaporare quello che resta.\n\nChe cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\nE il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\nCome capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.","link":"https://belprato.example/conservare","settings":{"form":"article"}}', '56908c105e0ae40325c103c21907f5d7ec68093ca2a9c7f48866cba43a931e38', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-701b-899b-4347678654a5', 'http://localhost:33484/posts/01a0b35b-9a00-701b-899b-4347678654a5', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-700f-94c2-279b6bb7742e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7006-b9fa-0fb192e5ee01', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"it","title":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»","text":"Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.\n\n**Che cosa si sente, stando qui?**\n\nPrima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.\n\n**Quindi si va a orecchio?**\n\nA orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.\n\n> Il termometro dice dove sei, il naso dove stai andando.\n\n**Il forno a legna è più difficile?**\n\nÈ più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.\n\n**Buttati davvero?**\n\nPer noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.\n\n**Che cosa consigli a chi vuole fare questo mestiere?**\n\nDi assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.\n\n**E a casa, che caffè bevi?**\n\nMoka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.\n\n---\n\nIl martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.\n","link":"https://belprato.example/persone/sandro-nistri","settings":{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.","form":"interview"}}', 'a60b4d4ad1af66e1ce2132222c03cd207dc4988314a70bdef036e21869bf2643', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7015-b236-50d96368b556', 'http://localhost:33476/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7011-a578-06f6cebf27c2', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7009-b41b-9d1650858e81', '01a210a3-b1d0-756c-8486-5e726adc488a', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', 'ef2d11e298d68fa97352117d7920d6da6d3514a74ed410057028ea990487a5b0', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7018-bb88-68318451a704', 'http://localhost:33484/posts/01a11bba-5a00-7018-bb88-68318451a704', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7013-81e3-de716df0a6f3', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-700c-9a26-98daab875125', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '21c96e05c7ca2d74d096e97a39b8906f7cd51a11b2d9528f85b90874ab2e199e', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-701b-84bc-79b31f849251', 'http://localhost:33484/posts/01a11bba-5a00-701b-84bc-79b31f849251', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-700f-a6a8-b7d2549830cb', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7006-a335-602e6b0c9bc3', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"it","title":"Due borse di studio per imparare a tostare","text":"La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.\n\n## A chi sono rivolte\n\n- A chi ha tra i 18 e i 30 anni e vive in Toscana.\n- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.\n- A chi non ha ancora lavorato in una torrefazione.\n\nUna delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.\n\n## Come si presenta la domanda\n\n1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.\n2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.\n3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.\n\nNon servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.\n\n> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa succede dopo\n\nDieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.\n\nIl regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).\n","link":"https://belprato.example/borsa","settings":{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.","form":"press_release"}}', 'e0513b374a54bc2d5a0ad80e77da42d3bbe54861a24465648729f4730e9052a1', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7015-aef1-e269ed1b35ce', 'http://localhost:33476/due-borse-di-studio-per-imparare-a-tostare', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7011-8f8e-a5c9b99ae6fb', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7009-8661-efa297773c9f', '01a210a3-b1d0-756c-8486-5e726adc488a', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', 'e50ca9e44079df6c3e0f8803a6a434b3ba58b7941c71f41b17b6cee990170a83', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7018-8a36-9cc55cd579a9', 'http://localhost:33484/posts/01a16819-7020-7018-8a36-9cc55cd579a9', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7013-a2f0-4de0cd9a102e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-700c-bc0b-029e018b827c', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', '70fe4694644a8bf551866bf422e129a1fadcb9aae9a78fb079ca26a20b740a5e', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-701b-a96b-14b92a85c923', 'http://localhost:33484/posts/01a16819-7020-701b-a96b-14b92a85c923', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7012-80d0-a8b633b8260f', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7006-ac00-97246a55850d', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"it","title":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina","text":"Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\n## Come riconoscerle\n\n- Busta blu da 250 grammi, macinato per moka.\n- Sul retro, sotto il codice a barre: **lotto L118**.\n- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\n## Che cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\n## Che cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\n## Che cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.\n","link":"https://belprato.example/avvisi/l118","settings":{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.","form":"news"}}', '8dd211b62bef2d4bf2245d6f8862e9c02e7e969867b90eb96d5175b6fd7cb7a9', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701a-9598-1262ae1245ef', 'http://localhost:33476/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7014-b7b3-5e6955057c9e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7009-b512-0df5a9ff20b6', '01a210a3-b1d0-756c-8486-5e726adc488a', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '4db1626959ea13e99f2b69104d6b886b3a7db5adf5528b816f76d809badd07fe', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701d-94a1-af2ef51023fb', 'http://localhost:33484/posts/01a1affd-5e60-701d-94a1-af2ef51023fb', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7016-9488-c232a28fdac6', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700c-bb0d-64766260fec7', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nQuarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\nCome riconoscerle\n\n• Busta blu da 250 grammi, macinato per moka.\n• Sul retro, sotto il codice a barre: lotto L118.\n• Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\nChe cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\nChe cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\nChe cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '1e595c7035ea0bac83100d0c032d4bdd3a3abbff8b29c5cde33e4e6872d7042a', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7020-8721-ab57c37c3eb5', 'http://localhost:33484/posts/01a1affd-5e60-7020-8721-ab57c37c3eb5', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7018-b429-efa35e44434a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700f-bc13-98242d177039', '01a210a3-b1d0-756e-b560-7c848f4c75cd', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '2676de4de527cc02a8d9dc8a38349c4385b011836d7db4f11b7ef632ccd7465f', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7023-ae47-f27bfb4f4b4f', 'http://localhost:33484/posts/01a1affd-5e60-7023-ae47-f27bfb4f4b4f', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-700f-be7a-7875a459b2b0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7006-b3e1-662592a04888', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"it","title":"La moka in sei gesti","text":"Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\n## I sei gesti\n\n1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. **Il fuoco.** Basso, su un fornello non più largo della base.\n5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\n> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n>\n> Sandro Nistri, tostatore\n\n## E la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\n## Se ancora non viene\n\n- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.\n- **Amaro:** il fuoco è rimasto acceso troppo a lungo.\n- **Poco caffè nella tazza:** la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.\n","link":"https://belprato.example/moka","settings":{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.","form":"article"}}', '59ac05d9e31d0975a31f51d77e29bdd10588eafc3f07a649b29aeff8e0eec6ed', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7015-b985-d7f12149c15b', 'http://localhost:33476/la-moka-in-sei-gesti', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7011-8bfe-739f0e743d58', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7009-9141-f68bcc924ad7', '01a210a3-b1d0-756c-8486-5e726adc488a', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nhttps://belprato.example/moka","link":"https://belprato.example/moka","settings":{"form":"article"}}', '5556e5b864a060892b20523105a00844ea55b996d881e668226ed1c85c2f4606', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7018-ad63-ccf8b1e6390f', 'http://localhost:33484/posts/01a207af-03c0-7018-ad63-ccf8b1e6390f', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7013-a69a-aba53c0424f3', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-700c-a7fe-9e06d2182841', '01a210a3-b1d0-756d-9eb2-2e28073769cc', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nQuasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\nI sei gesti\n\n1. L’acqua. Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. Il filtro. Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. Il bordo. Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. Il fuoco. Basso, su un fornello non più largo della base.\n5. Il coperchio. Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. La fine. Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\nSe gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n\nSandro Nistri, tostatore\n\nE la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\nSe ancora non viene\n\n• Acido e leggero: la macinatura è troppo grossa o il fuoco è troppo alto.\n• Amaro: il fuoco è rimasto acceso troppo a lungo.\n• Poco caffè nella tazza: la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.","link":"https://belprato.example/moka","settings":{"form":"article"}}', '940b85198be026caa58a9de2ef915244fdf2f3d85a1934e7b31246627990f773', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-701b-95b8-8e9a59fe8a06', 'http://localhost:33484/posts/01a207af-03c0-701b-95b8-8e9a59fe8a06', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a20de1-9fa0-7009-adc9-0ea2fc17afe5', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7006-8518-ccf04afa1f8b', '01a03c00-fdd0-756e-8d9d-4eac58aef29f', 1, 'published', '{"format":"article","language":"en","title":"The moka pot in six steps","text":"When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.\n\n## The six steps\n\n1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.\n2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.\n3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.\n4. **Flame.** Low, on a burner no wider than the base.\n5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.\n6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.\n\nStir before you pour: what came up first is denser than what came last.\n\n> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.\n>\n> Sandro Nistri, roaster\n\n## Cleaning\n\nHot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.\n\n## If it still does not work\n\n- **Sour and thin:** the grind is too coarse, or the flame too high.\n- **Bitter:** it stayed on the flame too long.\n- **Too little coffee in the cup:** the seal leaks.\n\nBring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.\n","link":"https://belprato.example/en/moka","settings":{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.","form":"article"}}', '50431c6b161f8fda2c06b8371ef84a6663971e2b7d1d35d917c744e8bc55fbcd', '{}', NULL, 1795529220000000, 0, NULL, NULL, 1, '01a20de1-9fa0-700b-8795-c2e00f39f6a4', 'http://localhost:33476/the-moka-pot-in-six-steps', NULL, NULL, NULL, NULL, 1795529220000000, 1795529220000000, 1795529220000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701c-8733-b097d6ebc7ff', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7014-ad9b-80804b7541b1', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-701d-8986-da4149e962fd\",\"url\":\"http://localhost:33484/posts/01a06144-9640-701d-8986-da4149e962fd\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701f-bc5d-8b6348c70ef7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7016-b2bf-2b3c6901c20e', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7020-bdf0-5bee0b51b087\",\"url\":\"http://localhost:33484/posts/01a06144-9640-7020-bdf0-5bee0b51b087\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-7022-92c8-9a0487e3e914', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7018-a87d-172a099d43a7', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7023-bb99-c8a5f87e1751\",\"url\":\"http://localhost:33484/posts/01a06144-9640-7023-bb99-c8a5f87e1751\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0669b-7820-7012-a2bd-7bbdb2af19b2', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-700e-bf99-176c29069b5a', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788427880000000, '{"sent":"2026-09-03T09:31:00.000Z","ended":"2026-09-03T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a0669b-7820-7013-a923-1931df8d196b\",\"url\":\"http://localhost:33484/posts/01a0669b-7820-7013-a923-1931df8d196b\",\"at\":\"2026-09-03T09:31:00.000Z\"}"}', 1788427860000000, 1788427860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-7017-a228-cc698ae34098', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7011-ac12-e6057d8a7269', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-7018-b344-a211416ab289\",\"url\":\"http://localhost:33484/posts/01a0b35b-9a00-7018-b344-a211416ab289\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-701a-82da-659b42c7a374', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7013-8025-092706910a91', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-701b-899b-4347678654a5\",\"url\":\"http://localhost:33484/posts/01a0b35b-9a00-701b-899b-4347678654a5\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-7017-920d-65b13646a012', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7011-a578-06f6cebf27c2', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-7018-bb88-68318451a704\",\"url\":\"http://localhost:33484/posts/01a11bba-5a00-7018-bb88-68318451a704\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-701a-87db-0970c5c247bc', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7013-81e3-de716df0a6f3', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-701b-84bc-79b31f849251\",\"url\":\"http://localhost:33484/posts/01a11bba-5a00-701b-84bc-79b31f849251\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-7017-8867-8a96ee168fd1', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7011-8f8e-a5c9b99ae6fb', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-7018-8a36-9cc55cd579a9\",\"url\":\"http://localhost:33484/posts/01a16819-7020-7018-8a36-9cc55cd579a9\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-701a-b654-2240801c736e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7013-a2f0-4de0cd9a102e', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-701b-a96b-14b92a85c923\",\"url\":\"http://localhost:33484/posts/01a16819-7020-701b-a96b-14b92a85c923\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701c-9a22-38ac35068efb', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7014-b7b3-5e6955057c9e', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-701d-94a1-af2ef51023fb\",\"url\":\"http://localhost:33484/posts/01a1affd-5e60-701d-94a1-af2ef51023fb\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701f-b889-f50ac309f2ed', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7016-9488-c232a28fdac6', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7020-8721-ab57c37c3eb5\",\"url\":\"http://localhost:33484/posts/01a1affd-5e60-7020-8721-ab57c37c3eb5\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-7022-b7a1-500069d08f61', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7018-b429-efa35e44434a', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7023-ae47-f27bfb4f4b4f\",\"url\":\"http://localhost:33484/posts/01a1affd-5e60-7023-ae47-f27bfb4f4b4f\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-7017-9133-c9aa56f35113', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7011-8bfe-739f0e743d58', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-7018-ad63-ccf8b1e6390f\",\"url\":\"http://localhost:33484/posts/01a207af-03c0-7018-ad63-ccf8b1e6390f\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-701a-82f9-7831b2deb181', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7013-a69a-aba53c0424f3', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:33484/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-701b-95b8-8e9a59fe8a06\",\"url\":\"http://localhost:33484/posts/01a207af-03c0-701b-95b8-8e9a59fe8a06\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7007-b066-4a04ccf44f32', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7006-a3f8-aa4cce91a87d', 1788338280000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700a-b0a7-410d52128c65', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7009-a4c3-b2277f0e39eb', 1788338280000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700d-8a46-b0bf54995556', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700c-b6f6-666646ea570d', 1788338280000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7010-86d0-098667d41074', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700f-9603-5efeeb9ef191', 1788338280000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7013-bc6a-0b7e79fa1a30', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7006-a3f8-aa4cce91a87d', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7012-b305-e79a0c3296ed"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7015-90e5-96f3b1abc55a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7009-a4c3-b2277f0e39eb', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7014-ad9b-80804b7541b1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7017-9edb-0d90486797f1', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700c-b6f6-666646ea570d', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7016-b2bf-2b3c6901c20e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7019-8200-c2e53d598d28', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700f-9603-5efeeb9ef191', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7018-a87d-172a099d43a7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701b-8a81-35c486804308', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7006-a3f8-aa4cce91a87d', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33476/il-forno-a-legna-del-1931-torna-a-tostare","remote_id":"01a06144-9640-701a-b245-3e6c59fa270b","delivery":"01a06144-9640-7012-b305-e79a0c3296ed"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701e-96e5-273a16f66980', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7009-a4c3-b2277f0e39eb', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a06144-9640-701d-8986-da4149e962fd","remote_id":"01a06144-9640-701d-8986-da4149e962fd","delivery":"01a06144-9640-7014-ad9b-80804b7541b1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7021-a2f1-6fe8fe6dfe47', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700c-b6f6-666646ea570d', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a06144-9640-7020-bdf0-5bee0b51b087","remote_id":"01a06144-9640-7020-bdf0-5bee0b51b087","delivery":"01a06144-9640-7016-b2bf-2b3c6901c20e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7024-9e21-307098be4662', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-700f-9603-5efeeb9ef191', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a06144-9640-7023-bb99-c8a5f87e1751","remote_id":"01a06144-9640-7023-bb99-c8a5f87e1751","delivery":"01a06144-9640-7018-a87d-172a099d43a7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7007-83a1-5071520c7ff6', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7006-9ab0-67cf99a99ec0', 1788427860000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700a-9cec-457137dee9a5', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7009-8a0c-a98a73387a4f', 1788427860000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700d-abb1-59b02e473caf', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7006-9ab0-67cf99a99ec0', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700c-a6ed-6050bf2bd362"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700f-a7cc-b8056f9ab332', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7009-8a0c-a98a73387a4f', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700e-bf99-176c29069b5a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7011-af08-e86e830af455', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7006-9ab0-67cf99a99ec0', 1788427860000000, 'published', NULL, '{"url":"http://localhost:33476/our-wood-fired-roaster-from-1931-is-back-at-work","remote_id":"01a0669b-7820-7010-a74c-114fe0d59dd5","delivery":"01a0669b-7820-700c-a6ed-6050bf2bd362"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7014-8edf-e6489f755a5c', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7009-8a0c-a98a73387a4f', 1788427860000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a0669b-7820-7013-a923-1931df8d196b","remote_id":"01a0669b-7820-7013-a923-1931df8d196b","delivery":"01a0669b-7820-700e-bf99-176c29069b5a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7007-a6b7-c2d6a8e33fad', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7006-9cab-1f811dcab783', 1789715520000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700a-9136-5d0987783ad7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7009-b6bd-ead051b7bd5d', 1789715520000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700d-bb86-bad7eef6d955', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-700c-8b30-9422d6951a0b', 1789715520000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7010-9c6e-ed1d4bd27218', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7006-9cab-1f811dcab783', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-700f-a8e1-71cf5304e015"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7012-9082-be7ad4e57f9f', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7009-b6bd-ead051b7bd5d', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7011-ac12-e6057d8a7269"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7014-a924-48c89112e3db', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-700c-8b30-9422d6951a0b', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7013-8025-092706910a91"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7016-821f-0481c13d25fa', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7006-9cab-1f811dcab783', 1789715520000000, 'published', NULL, '{"url":"http://localhost:33476/come-si-conserva-il-caffe-macinato","remote_id":"01a0b35b-9a00-7015-a090-dc8ac6c2a2f6","delivery":"01a0b35b-9a00-700f-a8e1-71cf5304e015"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7019-8430-0cf98982dbe3', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7009-b6bd-ead051b7bd5d', 1789715520000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a0b35b-9a00-7018-b344-a211416ab289","remote_id":"01a0b35b-9a00-7018-b344-a211416ab289","delivery":"01a0b35b-9a00-7011-ac12-e6057d8a7269"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-701c-9551-e572a1b7b226', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-700c-8b30-9422d6951a0b', 1789715520000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a0b35b-9a00-701b-899b-4347678654a5","remote_id":"01a0b35b-9a00-701b-899b-4347678654a5","delivery":"01a0b35b-9a00-7013-8025-092706910a91"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7007-956e-e3d4110e3970', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7006-b9fa-0fb192e5ee01', 1791466560000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700a-a8dd-1a2575a8f67e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7009-b41b-9d1650858e81', 1791466560000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700d-bf74-a707dc5bd971', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-700c-9a26-98daab875125', 1791466560000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7010-a8ad-3487a46738c1', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7006-b9fa-0fb192e5ee01', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-700f-94c2-279b6bb7742e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7012-94f1-66d55f8b7936', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7009-b41b-9d1650858e81', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7011-a578-06f6cebf27c2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7014-893e-3648e8553fa9', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-700c-9a26-98daab875125', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7013-81e3-de716df0a6f3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7016-962f-2cf2581834ca', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7006-b9fa-0fb192e5ee01', 1791466560000000, 'published', NULL, '{"url":"http://localhost:33476/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo","remote_id":"01a11bba-5a00-7015-b236-50d96368b556","delivery":"01a11bba-5a00-700f-94c2-279b6bb7742e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7019-8e43-244d8078713a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7009-b41b-9d1650858e81', 1791466560000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a11bba-5a00-7018-bb88-68318451a704","remote_id":"01a11bba-5a00-7018-bb88-68318451a704","delivery":"01a11bba-5a00-7011-a578-06f6cebf27c2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-701c-8c31-2557a98a6dc7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-700c-9a26-98daab875125', 1791466560000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a11bba-5a00-701b-84bc-79b31f849251","remote_id":"01a11bba-5a00-701b-84bc-79b31f849251","delivery":"01a11bba-5a00-7013-81e3-de716df0a6f3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7007-95de-2a497b705086', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7006-a335-602e6b0c9bc3', 1792747860000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700a-83fb-e54c722a981f', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7009-8661-efa297773c9f', 1792747860000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700d-b412-38b9f7c5107c', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-700c-bc0b-029e018b827c', 1792747860000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7010-af77-92b6bdf56b4a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7006-a335-602e6b0c9bc3', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-700f-a6a8-b7d2549830cb"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7012-b6dc-079f0ebbf987', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7009-8661-efa297773c9f', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7011-8f8e-a5c9b99ae6fb"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7014-86e2-0d49de4d2845', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-700c-bc0b-029e018b827c', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7013-a2f0-4de0cd9a102e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7016-8910-7583bbc8bda0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7006-a335-602e6b0c9bc3', 1792747860000000, 'published', NULL, '{"url":"http://localhost:33476/due-borse-di-studio-per-imparare-a-tostare","remote_id":"01a16819-7020-7015-aef1-e269ed1b35ce","delivery":"01a16819-7020-700f-a6a8-b7d2549830cb"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7019-a1c3-5b358f7cec7a', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7009-8661-efa297773c9f', 1792747860000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a16819-7020-7018-8a36-9cc55cd579a9","remote_id":"01a16819-7020-7018-8a36-9cc55cd579a9","delivery":"01a16819-7020-7011-8f8e-a5c9b99ae6fb"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-701c-b542-1b9ec22b2246', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-700c-bc0b-029e018b827c', 1792747860000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a16819-7020-701b-a96b-14b92a85c923","remote_id":"01a16819-7020-701b-a96b-14b92a85c923","delivery":"01a16819-7020-7013-a2f0-4de0cd9a102e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7007-9256-d79d6c30b619', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7006-ac00-97246a55850d', 1793953980000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700a-8351-135777e7f8ba', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7009-b512-0df5a9ff20b6', 1793953980000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700d-8e3e-9e9e8eb1d3d8', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700c-bb0d-64766260fec7', 1793953980000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7010-b162-06dfde1a7838', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700f-bc13-98242d177039', 1793953980000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7013-b1f2-95b6aa530170', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7006-ac00-97246a55850d', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7012-80d0-a8b633b8260f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7015-8b57-13f0bc042549', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7009-b512-0df5a9ff20b6', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7014-b7b3-5e6955057c9e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7017-b8b5-7cdfa7eb36df', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700c-bb0d-64766260fec7', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7016-9488-c232a28fdac6"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7019-a16b-da31b99000b8', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700f-bc13-98242d177039', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7018-b429-efa35e44434a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701b-8358-e6f412cd5368', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7006-ac00-97246a55850d', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33476/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina","remote_id":"01a1affd-5e60-701a-9598-1262ae1245ef","delivery":"01a1affd-5e60-7012-80d0-a8b633b8260f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701e-98d1-e393fa1a1be6', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7009-b512-0df5a9ff20b6', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a1affd-5e60-701d-94a1-af2ef51023fb","remote_id":"01a1affd-5e60-701d-94a1-af2ef51023fb","delivery":"01a1affd-5e60-7014-b7b3-5e6955057c9e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7021-b2a2-723699025c4e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700c-bb0d-64766260fec7', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a1affd-5e60-7020-8721-ab57c37c3eb5","remote_id":"01a1affd-5e60-7020-8721-ab57c37c3eb5","delivery":"01a1affd-5e60-7016-9488-c232a28fdac6"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7024-bc5d-82af7b0e5a39', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-700f-bc13-98242d177039', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a1affd-5e60-7023-ae47-f27bfb4f4b4f","remote_id":"01a1affd-5e60-7023-ae47-f27bfb4f4b4f","delivery":"01a1affd-5e60-7018-b429-efa35e44434a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7007-af14-e40d534cfd4d', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7006-b3e1-662592a04888', 1795425240000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700a-ac8a-546d89472033', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7009-9141-f68bcc924ad7', 1795425240000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700d-93bb-e59858c42ff9', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-700c-a7fe-9e06d2182841', 1795425240000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7010-95f5-64c216d11ad4', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7006-b3e1-662592a04888', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-700f-be7a-7875a459b2b0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7012-84a4-9afdc2de42cf', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7009-9141-f68bcc924ad7', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7011-8bfe-739f0e743d58"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7014-b19f-a87d20e197fc', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-700c-a7fe-9e06d2182841', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7013-a69a-aba53c0424f3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7016-a261-4b25086c586e', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7006-b3e1-662592a04888', 1795425240000000, 'published', NULL, '{"url":"http://localhost:33476/la-moka-in-sei-gesti","remote_id":"01a207af-03c0-7015-b985-d7f12149c15b","delivery":"01a207af-03c0-700f-be7a-7875a459b2b0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7019-be55-f434fcc2fbc0', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7009-9141-f68bcc924ad7', 1795425240000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a207af-03c0-7018-ad63-ccf8b1e6390f","remote_id":"01a207af-03c0-7018-ad63-ccf8b1e6390f","delivery":"01a207af-03c0-7011-8bfe-739f0e743d58"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-701c-b45f-2a9564157ef7', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-700c-a7fe-9e06d2182841', 1795425240000000, 'published', NULL, '{"url":"http://localhost:33484/posts/01a207af-03c0-701b-95b8-8e9a59fe8a06","remote_id":"01a207af-03c0-701b-95b8-8e9a59fe8a06","delivery":"01a207af-03c0-7013-a69a-aba53c0424f3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-7007-b53c-e7c26ea8311f', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7006-8518-ccf04afa1f8b', 1795529220000000, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700a-8261-18a7d919e833', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7006-8518-ccf04afa1f8b', 1795529220000000, 'sending', NULL, '{"delivery":"01a20de1-9fa0-7009-adc9-0ea2fc17afe5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700c-9620-847e8ddcd753', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7006-8518-ccf04afa1f8b', 1795529220000000, 'published', NULL, '{"url":"http://localhost:33476/the-moka-pot-in-six-steps","remote_id":"01a20de1-9fa0-700b-8795-c2e00f39f6a4","delivery":"01a20de1-9fa0-7009-adc9-0ea2fc17afe5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a210a3-b1d0-7573-8ed7-853c9b2f2ebd', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a210a3-b1d0-7572-9999-b514e4d99845', 1795575493072347, 'planned', '01a03c00-fdd0-756d-8675-85a63a1d6be8', '{"wall":"2026-11-25T04:01:13","zone":"Europe/Rome","instant":"2026-11-25T03:01:13Z"}');
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a06144-9640-701a-b245-3e6c59fa270b', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a06144-9640-7000-8dd0-8a1718c08fff', '01a06144-9640-7001-a7e1-037bf294c848', '01a06144-9640-7012-b305-e79a0c3296ed', 'it', 'il-forno-a-legna-del-1931-torna-a-tostare', 'press_release', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0669b-7820-7010-a74c-114fe0d59dd5', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0669b-7820-7000-9f4c-6c0858ee5581', '01a0669b-7820-7001-82a5-23a92f9a4d6a', '01a0669b-7820-700c-a6ed-6050bf2bd362', 'en', 'our-wood-fired-roaster-from-1931-is-back-at-work', 'press_release', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0b35b-9a00-7015-a090-dc8ac6c2a2f6', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a0b35b-9a00-7000-9874-efb8f8098a96', '01a0b35b-9a00-7001-b47b-fe09f97ee9a0', '01a0b35b-9a00-700f-a8e1-71cf5304e015', 'it', 'come-si-conserva-il-caffe-macinato', 'article', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a11bba-5a00-7015-b236-50d96368b556', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a11bba-5a00-7000-985b-118519fc12f8', '01a11bba-5a00-7001-beaf-e86bc74037a5', '01a11bba-5a00-700f-94c2-279b6bb7742e', 'it', 'sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', 'interview', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a16819-7020-7015-aef1-e269ed1b35ce', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a16819-7020-7000-aaaf-9f3ff89dc6e8', '01a16819-7020-7001-b4d5-59aa96eb9a6a', '01a16819-7020-700f-a6a8-b7d2549830cb', 'it', 'due-borse-di-studio-per-imparare-a-tostare', 'press_release', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a1affd-5e60-701a-9598-1262ae1245ef', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a1affd-5e60-7000-86aa-7ecd8ed851c1', '01a1affd-5e60-7001-a205-2d1fccb540e4', '01a1affd-5e60-7012-80d0-a8b633b8260f', 'it', 'decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', 'news', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a207af-03c0-7015-b985-d7f12149c15b', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a207af-03c0-7000-b518-d4699a994a2e', '01a207af-03c0-7001-9750-edba5599eeeb', '01a207af-03c0-700f-be7a-7875a459b2b0', 'it', 'la-moka-in-sei-gesti', 'article', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a20de1-9fa0-700b-8795-c2e00f39f6a4', '01a03c00-fdd0-756c-b8f1-231775dec654', '01a20de1-9fa0-7000-92c1-ec9c22a07de5', '01a20de1-9fa0-7001-bc93-ca1b5f42a841', '01a20de1-9fa0-7009-adc9-0ea2fc17afe5', 'en', 'the-moka-pot-in-six-steps', 'article', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
