-- The demonstration's rows as of 20261125-0500_kept_texts; made by tests/upgrade/dump.py.
INSERT INTO setting (key, value) VALUES ('key_id', 'c7a56076c7e39712');
INSERT INTO setting (key, value) VALUES ('companion.practice_facebook', '36669');
INSERT INTO setting (key, value) VALUES ('demo', '01a03d41-7eaf-7851-8d9b-db424cc410d6');
INSERT INTO setting (key, value) VALUES ('demo_complete', 'yes');
INSERT INTO person (id, name, sign_in, password_hash, language, desk_admin, created_at, disabled_at) VALUES ('01a03d41-7eaf-7851-8d9b-db424cc410d6', 'Marta Ferri', 'demo', NULL, 'auto', TRUE, 1787734097583532, NULL);
INSERT INTO brand (id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch, created_at, archived_at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', 'Torrefazione Belprato S.r.l.', 'torrefazione-belprato-s-r-l', 'Europe/Rome', '["it","en"]', NULL, 34059, 'Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931. Ventidue persone, una bottega in via dei Mulini e due forni: uno a gas per tutti i giorni e quello a legna del fondatore, restaurato e di nuovo al lavoro.', 'Marta Ferri, comunicazione
+39 055 0000 142, dalle 9 alle 18
stampa@belprato.example', TRUE, 9, 1787734097583532, NULL);
INSERT INTO membership (brand_id, person_id, role, created_at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'administrator', 1787734097583532);
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7005-a073-6a4ba2c6f1d8', 1788338280000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a06144-9640-7000-8df2-1e1a352ab16b', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7008-b5d4-7a3d67c275b7', 1788338280000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a06144-9640-7006-a9fa-863dd93fc673', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700b-8ad4-1b4d57a60a95', 1788338280000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a06144-9640-7009-9fd7-b1a9e6423c8d', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700e-96b0-4ba32198164e', 1788338280000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a06144-9640-700c-86c9-5cf313684059', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7011-9008-e5fb9a016b29', 1788338280000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a06144-9640-700f-abb0-6378d521bdbb', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7005-9c15-d7b2ab7258fd', 1788427860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a0669b-7820-7000-bef8-39a4da8aeec8', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7008-8516-f2bf60262fef', 1788427860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a0669b-7820-7006-95ff-ee381dd88888', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-700b-b0df-0a96a0ac6f8d', 1788427860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a0669b-7820-7009-9620-0a9e9cc3fc45', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7005-8991-a53702aa2efb', 1789715520000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7008-9849-39d107be34f5', 1789715520000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a0b35b-9a00-7006-9590-562685ad7d55', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700b-9c52-a7f68972157c', 1789715520000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a0b35b-9a00-7009-8b2a-cdcfc1ebf7e8', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700e-afc7-cd8fd08e67b7', 1789715520000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a0b35b-9a00-700c-85d5-983d67dcf484', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7005-9f22-6e0aea8c26d1', 1791466560000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a11bba-5a00-7000-a841-23ccac2ba742', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7008-9c86-63f209d104ca', 1791466560000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a11bba-5a00-7006-8596-e7ff76a44daa', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700b-ae96-4ff1108246af', 1791466560000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a11bba-5a00-7009-9d43-80194cfd48e6', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700e-b163-6e5a55a9a951', 1791466560000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a11bba-5a00-700c-9468-4f28aecf8fd7', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7005-99d4-0473863f8063', 1792747860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a16819-7020-7000-8334-e0d3f144112e', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7008-bbd9-6e7c7a91d866', 1792747860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a16819-7020-7006-91b1-b0027a35250f', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700b-a0d2-6b7aba2ed249', 1792747860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a16819-7020-7009-9e4c-6920ac2e5651', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700e-aa64-752f4c1cd589', 1792747860000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a16819-7020-700c-bda3-ed067a535068', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7005-a268-e285fa36b6ba', 1793953980000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a1affd-5e60-7000-8e59-12a1584c561a', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7008-a6b3-b0b306e6c435', 1793953980000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a1affd-5e60-7006-86c9-7cfcf97085ac', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700b-81d4-7147ed41326e', 1793953980000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a1affd-5e60-7009-acb0-845d19d1624b', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700e-a80d-dffba04f35f2', 1793953980000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a1affd-5e60-700c-ac38-fd784e8cd5a5', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7011-ab69-6e4837049be8', 1793953980000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a1affd-5e60-700f-acca-0557cdcab43e', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7005-9040-30cb3a1f2529', 1795425240000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a207af-03c0-7000-a657-a39386216820', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7008-a127-26446c77f6e8', 1795425240000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a207af-03c0-7006-b42a-37190d07708e', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700b-b370-56f4fe2af70c', 1795425240000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a207af-03c0-7009-8245-d82f2eda99ad', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700e-98ff-17d86fc43066', 1795425240000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a207af-03c0-700c-ac15-b566f0a6e8e7', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7005-8b7c-7b38fa385f0d', 1795529220000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a20de1-9fa0-7000-99a5-4bbb49fda750', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7008-825e-caef389cee35', 1795529220000000, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a20de1-9fa0-7006-94e2-a8989ca9a035', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a211e4-32af-7855-817c-99a43d542385', 1795596497583532, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a211e4-32af-7850-8674-726cafd217d2', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a211e4-32af-7858-8a68-e23a032d4a6e', 1795596497583532, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'placement.plan', 'placement', '01a211e4-32af-7856-8dd5-429687315f4b', '{"wall":"2026-11-25T09:51:17","zone":"Europe/Rome","instant":"2026-11-25T08:51:17Z"}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a211e4-32af-785e-ab71-eb821a52af8d', 1795596497583532, '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 'created', 'story', '01a211e4-32af-7859-aeec-9c95dba2c35e', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a211e4-3679-70cc-8b7e-a8727f29ea6e', 1795596498553051, NULL, NULL, 'signed_in_by_link', 'person', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{}');
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a03d41-7eaf-7852-89b7-83ea4f3ca375', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'newsroom', 'newsroom', 'Torrefazione Belprato S.r.l.', '01a03d41-7eaf-7850-99ab-83bb52eec203', '', '{}', NULL, 'good', NULL, 1795596497728316, 1, 1, 1787734097583532, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a211e4-32af-7850-b7b9-98eda7a3bfb4', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'practice_facebook', 'social', '@belprato', 'http://127.0.0.1:36669/belprato.facebook', 'http://127.0.0.1:36669/belprato.facebook', '{"server":"http://127.0.0.1:36669","account":"belprato.facebook","handle":"belprato","style":"facebook"}', NULL, 'good', NULL, 1795596497736282, 2, 1, 1795596497583532, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a211e4-32af-7851-bae7-5e04d5e6758f', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'practice_instagram', 'social', '@belprato', 'http://127.0.0.1:36669/belprato.instagram', 'http://127.0.0.1:36669/belprato.instagram', '{"server":"http://127.0.0.1:36669","account":"belprato.instagram","handle":"belprato","style":"instagram"}', NULL, 'good', NULL, 1795596497739741, 3, 1, 1795596497583532, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a211e4-32af-7852-bf28-96a0cbecd405', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'practice_linkedin', 'social', '@belprato', 'http://127.0.0.1:36669/belprato.linkedin', 'http://127.0.0.1:36669/belprato.linkedin', '{"server":"http://127.0.0.1:36669","account":"belprato.linkedin","handle":"belprato","style":"linkedin"}', NULL, 'good', NULL, 1795596497747376, 4, 1, 1795596497583532, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a06144-9640-7000-8df2-1e1a352ab16b', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
dopo otto mesi di restauro il forno di adelmo belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 1, NULL, 1788338280000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0669b-7820-7000-bef8-39a4da8aeec8', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
after eight months of restoration, adelmo belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 1, NULL, 1788427860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
aria, luce, umidita e calore portano via l’aroma. per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 1, NULL, 1789715520000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a11bba-5a00-7000-a841-23ccac2ba742', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. come si riconosce il momento giusto, e perche a volte si butta via tutto.', 1, NULL, 1791466560000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a16819-7020-7000-8334-e0d3f144112e', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 1, NULL, 1792747860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a1affd-5e60-7000-8e59-12a1584c561a', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. come riconoscerle e come avere il cambio o il rimborso.', 1, NULL, 1793953980000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a207af-03c0-7000-a657-a39386216820', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
acqua sotto la valvola, caffe non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perche il caffe di casa viene amaro.', 1, NULL, 1795425240000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a20de1-9fa0-7000-99a5-4bbb49fda750', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 1, NULL, 1795529220000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a211e4-32af-7850-8674-726cafd217d2', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

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
nei festivi apriamo la mattina, dalle 8 alle 13. chi ordina entro mercoledi riceve il pacco prima del fine settimana.', 1, NULL, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a211e4-32af-7859-aeec-9c95dba2c35e', '01a03d41-7eaf-7850-99ab-83bb52eec203', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. gratuito, su prenotazione, dai quattordici anni in su.', 1, NULL, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532, NULL);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7000-8df2-1e1a352ab16b', 1, 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'press_release', 'news', 'it', 'https://belprato.example/forno', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7000-bef8-39a4da8aeec8', 1, 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'press_release', 'news', 'en', 'https://belprato.example/en/oven', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', 1, 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'article', 'how_to', 'it', 'https://belprato.example/conservare', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7000-a841-23ccac2ba742', 1, 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'interview', 'connect', 'it', 'https://belprato.example/persone/sandro-nistri', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7000-8334-e0d3f144112e', 1, 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'press_release', 'find', 'it', 'https://belprato.example/borsa', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7000-8e59-12a1584c561a', 1, 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'news', 'find', 'it', 'https://belprato.example/avvisi/l118', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7000-a657-a39386216820', 1, 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'article', 'how_to', 'it', 'https://belprato.example/moka', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7000-99a5-4bbb49fda750', 1, 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'article', 'how_to', 'en', 'https://belprato.example/en/moka', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7850-8674-726cafd217d2', 1, 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'post', 'find', 'it', 'https://belprato.example/orari', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7859-aeec-9c95dba2c35e', 1, 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'post', 'enjoy', 'it', 'https://belprato.example/assaggi', '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7001-8b30-cd66056a623a', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7000-8df2-1e1a352ab16b', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Il forno a legna del 1931 torna a tostare', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'https://belprato.example/forno', '{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta."}', FALSE, 1, 1, 1788338280000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7002-a850-c89efc728d77', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7000-8df2-1e1a352ab16b', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7003-bffd-9f424abfaaf3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7000-8df2-1e1a352ab16b', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

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

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7004-8b0d-a19678bbb36c', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7000-8df2-1e1a352ab16b', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7001-a62d-bce36b437534', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7000-bef8-39a4da8aeec8', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'en', 'article', '', 'Our wood-fired roaster from 1931 is back at work', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'https://belprato.example/en/oven', '{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open."}', FALSE, 1, 1, 1788427860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7002-a0e4-14612b907ec2', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7000-bef8-39a4da8aeec8', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7003-b3ed-0ebcc1d51f10', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7000-bef8-39a4da8aeec8', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

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

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7004-94bb-855c7c16c2f4', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7000-bef8-39a4da8aeec8', '01a211e4-32af-7852-bf28-96a0cbecd405', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7001-87ce-d1f228150c31', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Come si conserva il caffè macinato', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'https://belprato.example/conservare', '{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli."}', FALSE, 1, 1, 1789715520000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7002-96d9-c35f4761426f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7003-a27f-bf00f0ccb8cd', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Come si conserva il caffè macinato

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

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7004-a46a-48c47769b209', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7001-9c95-8fb094d721b5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7000-a841-23ccac2ba742', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'https://belprato.example/persone/sandro-nistri', '{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto."}', FALSE, 1, 1, 1791466560000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7002-aa83-a08498086fb9', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7000-a841-23ccac2ba742', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7003-9d4a-05bc2428affb', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7000-a841-23ccac2ba742', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

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

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7004-87dd-8befdde4ba3d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7000-a841-23ccac2ba742', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7001-bcde-7a8ab284ef1d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7000-8334-e0d3f144112e', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Due borse di studio per imparare a tostare', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'https://belprato.example/borsa', '{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum."}', FALSE, 1, 1, 1792747860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7002-ada9-713726a1e804', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7000-8334-e0d3f144112e', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7003-bb1d-45679f7ebcb3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7000-8334-e0d3f144112e', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

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

Il regolamento completo è su belprato.example/borsa.', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7004-b15a-1f5edabe876b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7000-8334-e0d3f144112e', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7001-ad9a-2a2455a49a31', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7000-8e59-12a1584c561a', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'https://belprato.example/avvisi/l118', '{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso."}', FALSE, 1, 1, 1793953980000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7002-86a8-26ee147cc81e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7000-8e59-12a1584c561a', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7003-b2d5-d289ea5993a3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7000-8e59-12a1584c561a', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

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

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7004-be9b-bbfcc553682b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7000-8e59-12a1584c561a', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7001-859c-db9ba836c504', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7000-a657-a39386216820', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'La moka in sei gesti', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'https://belprato.example/moka', '{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro."}', FALSE, 1, 1, 1795425240000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7002-b23d-4343d98b499d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7000-a657-a39386216820', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7003-b528-73e19decb9ae', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7000-a657-a39386216820', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'La moka in sei gesti

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

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7004-845d-370355b5f86f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7000-a657-a39386216820', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7001-8f95-079518d0e293', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7000-99a5-4bbb49fda750', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'en', 'article', '', 'The moka pot in six steps', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'https://belprato.example/en/moka', '{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter."}', FALSE, 1, 1, 1795529220000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7002-861d-c0aa8d7b700f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7000-99a5-4bbb49fda750', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7003-89cb-74a1c74dbdba', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7000-99a5-4bbb49fda750', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'en', 'post', '', '', 'The moka pot in six steps

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

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7004-8980-361f619e40a6', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7000-99a5-4bbb49fda750', '01a211e4-32af-7852-bf28-96a0cbecd405', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-7851-81a9-e2b7dadbdabb', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7850-8674-726cafd217d2', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Gli orari della bottega nei giorni di festa', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'https://belprato.example/orari', '{"standfirst":"Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana."}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-7852-9f9e-0e73fc0d2bea', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7850-8674-726cafd217d2', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-7853-b23d-42d097af616d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7850-8674-726cafd217d2', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

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

L’aggiornamento, giorno per giorno, è nella pagina degli orari.', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-7854-ac04-c1676f11ad85', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7850-8674-726cafd217d2', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-785a-bd75-b658e4fecbbc', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7859-aeec-9c95dba2c35e', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 'it', 'article', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'https://belprato.example/assaggi', '{"standfirst":"Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su."}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-785b-bdb1-212a073f1ebd', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7859-aeec-9c95dba2c35e', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-785c-adee-ce244d543e4e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7859-aeec-9c95dba2c35e', '01a211e4-32af-7851-bae7-5e04d5e6758f', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

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

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a211e4-32af-785d-abce-5b6245d740f3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7859-aeec-9c95dba2c35e', '01a211e4-32af-7852-bf28-96a0cbecd405', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795596497583532, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7006-a9fa-863dd93fc673', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7001-8b30-cd66056a623a', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7009-9fd7-b1a9e6423c8d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7002-a850-c89efc728d77', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700c-86c9-5cf313684059', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7003-bffd-9f424abfaaf3', '01a211e4-32af-7851-bae7-5e04d5e6758f', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700f-abb0-6378d521bdbb', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7004-8b0d-a19678bbb36c', '01a211e4-32af-7852-bf28-96a0cbecd405', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7006-95ff-ee381dd88888', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7001-a62d-bce36b437534', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7009-9620-0a9e9cc3fc45', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7004-94bb-855c7c16c2f4', '01a211e4-32af-7852-bf28-96a0cbecd405', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7006-9590-562685ad7d55', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7001-87ce-d1f228150c31', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7009-8b2a-cdcfc1ebf7e8', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7002-96d9-c35f4761426f', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-700c-85d5-983d67dcf484', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7003-a27f-bf00f0ccb8cd', '01a211e4-32af-7851-bae7-5e04d5e6758f', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7006-8596-e7ff76a44daa', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7001-9c95-8fb094d721b5', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7009-9d43-80194cfd48e6', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7002-aa83-a08498086fb9', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-700c-9468-4f28aecf8fd7', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7004-87dd-8befdde4ba3d', '01a211e4-32af-7852-bf28-96a0cbecd405', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7006-91b1-b0027a35250f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7001-bcde-7a8ab284ef1d', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7009-9e4c-6920ac2e5651', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7002-ada9-713726a1e804', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-700c-bda3-ed067a535068', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7004-b15a-1f5edabe876b', '01a211e4-32af-7852-bf28-96a0cbecd405', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7006-86c9-7cfcf97085ac', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7001-ad9a-2a2455a49a31', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7009-acb0-845d19d1624b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7002-86a8-26ee147cc81e', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700c-ac38-fd784e8cd5a5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7003-b2d5-d289ea5993a3', '01a211e4-32af-7851-bae7-5e04d5e6758f', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700f-acca-0557cdcab43e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7004-be9b-bbfcc553682b', '01a211e4-32af-7852-bf28-96a0cbecd405', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7006-b42a-37190d07708e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7001-859c-db9ba836c504', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7009-8245-d82f2eda99ad', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7002-b23d-4343d98b499d', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-700c-ac15-b566f0a6e8e7', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7003-b528-73e19decb9ae', '01a211e4-32af-7851-bae7-5e04d5e6758f', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a20de1-9fa0-7006-94e2-a8989ca9a035', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7001-8f95-079518d0e293', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', '2026-11-24T15:07', 'Europe/Rome', 1795529220000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795529220000000, 1795529220000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a211e4-32af-7856-8dd5-429687315f4b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7853-b23d-42d097af616d', '01a211e4-32af-7851-bae7-5e04d5e6758f', '2026-11-25T09:51:17', 'Europe/Rome', 1795596677000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'planned', 1, '01a03d41-7eaf-7851-8d9b-db424cc410d6', 1795596497583532, 1795596497583532);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7012-82b1-85a54365b90a', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7006-a9fa-863dd93fc673', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"it","title":"Il forno a legna del 1931 torna a tostare","text":"Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\n## Otto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\n> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n- **Origine:** Brasile e Guatemala.\n- **Prezzo:** 9,50 euro la confezione da 250 grammi.\n- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).\n\n## Come vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.\n","link":"https://belprato.example/forno","settings":{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.","form":"press_release"}}', '73c07e2acddc56a96e8a9c860b7c569e36328455691ca32f64f16d11565d082c', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701a-9578-7a2d4b321465', 'http://localhost:34059/il-forno-a-legna-del-1931-torna-a-tostare', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7014-9a92-258338a86fb5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7009-9fd7-b1a9e6423c8d', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', 'baca0c246841abb0e4653c2a239d68618983280d74dc3cd0f27c28ae5579d62a', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701d-85f2-ba94114675f7', 'http://localhost:36669/posts/01a06144-9640-701d-85f2-ba94114675f7', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7016-8281-f05a78f3a494', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700c-86c9-5cf313684059', '01a211e4-32af-7851-bae7-5e04d5e6758f', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nIl forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\nOtto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\nAbbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n\nAda Belprato, responsabile della torrefazione\n\nChe cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n• Origine: Brasile e Guatemala.\n• Prezzo: 9,50 euro la confezione da 250 grammi.\n• Dove si trova: in bottega e su belprato.example/forno.\n\nCome vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '959a9649150417a5280e6754e259b93af728fa0e159d39a5e5acc6f9d27f30ac', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7020-b372-4424ddf7df52', 'http://localhost:36669/posts/01a06144-9640-7020-b372-4424ddf7df52', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7018-9fda-48d5266ad3f1', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700f-abb0-6378d521bdbb', '01a211e4-32af-7852-bf28-96a0cbecd405', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '398032bb6d4ff0b34058220008df1ee1bb7025de0e83079c57da8be0aa9da31b', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7023-a406-c7aef5db8ad2', 'http://localhost:36669/posts/01a06144-9640-7023-a406-c7aef5db8ad2', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700c-8ee0-b0b33a528661', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7006-95ff-ee381dd88888', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"en","title":"Our wood-fired roaster from 1931 is back at work","text":"The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.\n\n## Eight months and a cast-iron door\n\nPiero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.\n\n> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.\n>\n> Ada Belprato, head of roasting\n\n## What changes in the cup\n\nWood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.\n\n- **Origin:** Brazil and Guatemala.\n- **Price:** €9.50 for 250 grams.\n- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).\n\n## How to see it working\n\nOn Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.\n\nJournalists and photographers are welcome on both days; the press contact below will find you a quiet hour.\n","link":"https://belprato.example/en/oven","settings":{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.","form":"press_release"}}', '4cc09b44effa0f30839049614507717ed0a1052519b0d686a3a8b63b40dda8d3', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7010-ba8c-c1775239c421', 'http://localhost:34059/our-wood-fired-roaster-from-1931-is-back-at-work', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700e-89e7-6ab0e9a7371f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7009-9620-0a9e9cc3fc45', '01a211e4-32af-7852-bf28-96a0cbecd405', 1, 'published', '{"format":"post","language":"en","title":"","text":"Our wood-fired roaster from 1931 is back at work\n\nAfter eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.\n\nhttps://belprato.example/en/oven","link":"https://belprato.example/en/oven","settings":{"form":"press_release"}}', '8b786177054e4a4cdb2c122685387278c360b6764da6301fa9957b3d3ee8817e', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7013-911f-3b2c586f42d4', 'http://localhost:36669/posts/01a0669b-7820-7013-911f-3b2c586f42d4', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-700f-9aab-62776cdb0f51', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7006-9590-562685ad7d55', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"it","title":"Come si conserva il caffè macinato","text":"È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\n## I quattro nemici\n\n- **L’aria** ossida gli oli e lascia un odore di rancido.\n- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n- **L’umidità** scioglie gli aromi prima della moka.\n- **Il calore** fa evaporare quello che resta.\n\n## Che cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\n> E il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\n## Come capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.\n","link":"https://belprato.example/conservare","settings":{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.","form":"article"}}', '8bf3fde7a8b6ee50a164878000bd4d98464eddf1213dbd1d2930b0d56f02752e', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7015-bed6-f3f03af0f2f5', 'http://localhost:34059/come-si-conserva-il-caffe-macinato', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7011-8da0-fd98792171c0', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7009-8b2a-cdcfc1ebf7e8', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nhttps://belprato.example/conservare","link":"https://belprato.example/conservare","settings":{"form":"article"}}', '3ec6515128f0eeed32c69854b96eefe2fb147bf336d449e9218f5545242a74ec', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7018-958e-d1b6c41a2cb3', 'http://localhost:36669/posts/01a0b35b-9a00-7018-958e-d1b6c41a2cb3', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7013-b094-8a0bf81d4e92', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-700c-85d5-983d67dcf484', '01a211e4-32af-7851-bae7-5e04d5e6758f', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nÈ la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\nI quattro nemici\n\n• L’aria ossida gli oli e lascia un odore di rancido.\n• La luce accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n• L’umidità scioglie gli aromi prima della moka.\n• Il calore fa evaporare quello che resta.\n\nChe cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\nE il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\nCome capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.","link":"https://belprato.example/conservare","settings":{"form":"article"}}', 'f65dc780ba31e8e8189cd5110631088c7658ca508c1f85a1ee9c2e6322c80a45', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-701b-8777-8509364affcf', 'http://localhost:36669/posts/01a0b35b-9a00-701b-8777-8509364affcf', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-700f-932c-1970ca72b3de', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7006-8596-e7ff76a44daa', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"it","title":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»","text":"Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.\n\n**Che cosa si sente, stando qui?**\n\nPrima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.\n\n**Quindi si va a orecchio?**\n\nA orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.\n\n> Il termometro dice dove sei, il naso dove stai andando.\n\n**Il forno a legna è più difficile?**\n\nÈ più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.\n\n**Buttati davvero?**\n\nPer noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.\n\n**Che cosa consigli a chi vuole fare questo mestiere?**\n\nDi assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.\n\n**E a casa, che caffè bevi?**\n\nMoka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.\n\n---\n\nIl martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.\n","link":"https://belprato.example/persone/sandro-nistri","settings":{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.","form":"interview"}}', '826b8f048d16ee05920461eb6119a5126cdcf570f3c8e05ce417bbfe179c6d17', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7015-86fb-d7215e4e9861', 'http://localhost:34059/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7011-a3dc-9922662371ab', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7009-9d43-80194cfd48e6', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '5a6750529a915cb8147ae95642d1e6669f7c0da43caf5c599a10db5782c7f549', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7018-b433-8bbdaae61aea', 'http://localhost:36669/posts/01a11bba-5a00-7018-b433-8bbdaae61aea', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7013-9f88-2fd7150ee724', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-700c-9468-4f28aecf8fd7', '01a211e4-32af-7852-bf28-96a0cbecd405', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '8c591b701dcb5733b632a30d229d6630a949d8682171b0013750044f3e58ccc9', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-701b-a636-484584851f8c', 'http://localhost:36669/posts/01a11bba-5a00-701b-a636-484584851f8c', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-700f-a579-9bce6db80d86', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7006-91b1-b0027a35250f', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"it","title":"Due borse di studio per imparare a tostare","text":"La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.\n\n## A chi sono rivolte\n\n- A chi ha tra i 18 e i 30 anni e vive in Toscana.\n- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.\n- A chi non ha ancora lavorato in una torrefazione.\n\nUna delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.\n\n## Come si presenta la domanda\n\n1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.\n2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.\n3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.\n\nNon servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.\n\n> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa succede dopo\n\nDieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.\n\nIl regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).\n","link":"https://belprato.example/borsa","settings":{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.","form":"press_release"}}', 'a942f568cdba5d2df9cb30f40279ed789fe722eae4b77ddbd7f166bb7541a9c2', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7015-a0c5-c03b06de3d42', 'http://localhost:34059/due-borse-di-studio-per-imparare-a-tostare', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7011-a96e-d06783fb897f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7009-9e4c-6920ac2e5651', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', 'e393b6f309aba4c7e338f4f12757ec3cf7f2572b756d86188843b5adc30d29ab', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7018-8268-7a16b88dc96b', 'http://localhost:36669/posts/01a16819-7020-7018-8268-7a16b88dc96b', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7013-8ced-aa4e5ee978d8', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-700c-bda3-ed067a535068', '01a211e4-32af-7852-bf28-96a0cbecd405', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', '1a107c85708347fd1456f8f35beb4299622366f00b622c88a70ae43209e68399', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-701b-a254-201f8ef8aa80', 'http://localhost:36669/posts/01a16819-7020-701b-a254-201f8ef8aa80', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7012-a5f1-856ef4356d56', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7006-86c9-7cfcf97085ac', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"it","title":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina","text":"Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\n## Come riconoscerle\n\n- Busta blu da 250 grammi, macinato per moka.\n- Sul retro, sotto il codice a barre: **lotto L118**.\n- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\n## Che cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\n## Che cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\n## Che cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.\n","link":"https://belprato.example/avvisi/l118","settings":{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.","form":"news"}}', '5377f5844373ba6d729920196923cf0f4908d14c26988623e9b0f2047b45db7e', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701a-800c-fcec7630f484', 'http://localhost:34059/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7014-b8b8-963eca009372', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7009-acb0-845d19d1624b', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '61c86047f784d68f52fe803d04ee3d11cfc69c50490480228dc6c718d058ab2a', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701d-9581-ac65dda2f42f', 'http://localhost:36669/posts/01a1affd-5e60-701d-9581-ac65dda2f42f', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7016-a5ca-718ef6d9b3fd', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700c-ac38-fd784e8cd5a5', '01a211e4-32af-7851-bae7-5e04d5e6758f', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nQuarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\nCome riconoscerle\n\n• Busta blu da 250 grammi, macinato per moka.\n• Sul retro, sotto il codice a barre: lotto L118.\n• Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\nChe cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\nChe cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\nChe cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'd59af5aafd6f5ab7cf85c9e86c5134443cf4ea8e632fc07155c25065363a5a21', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7020-9d5e-a8a34bbc5ab0', 'http://localhost:36669/posts/01a1affd-5e60-7020-9d5e-a8a34bbc5ab0', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7018-9bb1-97127378b738', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700f-acca-0557cdcab43e', '01a211e4-32af-7852-bf28-96a0cbecd405', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'e317e9a5e127bf1af1fe5d48809e86b1b94ea60dee2fe6a20c5ddc2dcc3c37b2', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7023-b399-93fdbe9befa1', 'http://localhost:36669/posts/01a1affd-5e60-7023-b399-93fdbe9befa1', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-700f-a920-17eb3a6c6de8', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7006-b42a-37190d07708e', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"it","title":"La moka in sei gesti","text":"Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\n## I sei gesti\n\n1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. **Il fuoco.** Basso, su un fornello non più largo della base.\n5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\n> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n>\n> Sandro Nistri, tostatore\n\n## E la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\n## Se ancora non viene\n\n- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.\n- **Amaro:** il fuoco è rimasto acceso troppo a lungo.\n- **Poco caffè nella tazza:** la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.\n","link":"https://belprato.example/moka","settings":{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.","form":"article"}}', '51b8dbb7d08ee7ed88ea58bdbed5f36bd4eefa81197f5b016c9688cd3ff4c292', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7015-81d4-08d9fc6963bc', 'http://localhost:34059/la-moka-in-sei-gesti', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7011-b3bb-47da40eea0e3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7009-8245-d82f2eda99ad', '01a211e4-32af-7850-b7b9-98eda7a3bfb4', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nhttps://belprato.example/moka","link":"https://belprato.example/moka","settings":{"form":"article"}}', '99006f4c9b33de9e55cf6bb513f13f9eb33980b2844daa03597dbef4c6381bb1', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7018-ab09-3d032c4863e4', 'http://localhost:36669/posts/01a207af-03c0-7018-ab09-3d032c4863e4', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7013-a99c-16a790eb9047', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-700c-ac15-b566f0a6e8e7', '01a211e4-32af-7851-bae7-5e04d5e6758f', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nQuasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\nI sei gesti\n\n1. L’acqua. Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. Il filtro. Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. Il bordo. Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. Il fuoco. Basso, su un fornello non più largo della base.\n5. Il coperchio. Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. La fine. Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\nSe gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n\nSandro Nistri, tostatore\n\nE la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\nSe ancora non viene\n\n• Acido e leggero: la macinatura è troppo grossa o il fuoco è troppo alto.\n• Amaro: il fuoco è rimasto acceso troppo a lungo.\n• Poco caffè nella tazza: la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.","link":"https://belprato.example/moka","settings":{"form":"article"}}', 'f10248fc38b9a6707c8757286cd71f667516e3046f69b36d417f1aa8943416c2', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-701b-96ea-0bcf4fc15894', 'http://localhost:36669/posts/01a207af-03c0-701b-96ea-0bcf4fc15894', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a20de1-9fa0-7009-83c8-dbcf79b4f7ef', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7006-94e2-a8989ca9a035', '01a03d41-7eaf-7852-89b7-83ea4f3ca375', 1, 'published', '{"format":"article","language":"en","title":"The moka pot in six steps","text":"When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.\n\n## The six steps\n\n1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.\n2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.\n3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.\n4. **Flame.** Low, on a burner no wider than the base.\n5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.\n6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.\n\nStir before you pour: what came up first is denser than what came last.\n\n> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.\n>\n> Sandro Nistri, roaster\n\n## Cleaning\n\nHot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.\n\n## If it still does not work\n\n- **Sour and thin:** the grind is too coarse, or the flame too high.\n- **Bitter:** it stayed on the flame too long.\n- **Too little coffee in the cup:** the seal leaks.\n\nBring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.\n","link":"https://belprato.example/en/moka","settings":{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.","form":"article"}}', 'f0ccb73d0381e45b3f56a3b72adde358137f386469394b82106b46154d191817', '{}', NULL, 1795529220000000, 0, NULL, NULL, 1, '01a20de1-9fa0-700b-bef3-cf86c11dcbf5', 'http://localhost:34059/the-moka-pot-in-six-steps', NULL, NULL, NULL, NULL, 1795529220000000, 1795529220000000, 1795529220000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701c-b350-74f850d085a4', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7014-9a92-258338a86fb5', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-701d-85f2-ba94114675f7\",\"url\":\"http://localhost:36669/posts/01a06144-9640-701d-85f2-ba94114675f7\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701f-b367-95a6140ef35f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7016-8281-f05a78f3a494', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7020-b372-4424ddf7df52\",\"url\":\"http://localhost:36669/posts/01a06144-9640-7020-b372-4424ddf7df52\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-7022-bcce-1cfde6b5861a', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7018-9fda-48d5266ad3f1', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7023-a406-c7aef5db8ad2\",\"url\":\"http://localhost:36669/posts/01a06144-9640-7023-a406-c7aef5db8ad2\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0669b-7820-7012-bb53-70568de38337', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-700e-89e7-6ab0e9a7371f', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788427880000000, '{"sent":"2026-09-03T09:31:00.000Z","ended":"2026-09-03T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a0669b-7820-7013-911f-3b2c586f42d4\",\"url\":\"http://localhost:36669/posts/01a0669b-7820-7013-911f-3b2c586f42d4\",\"at\":\"2026-09-03T09:31:00.000Z\"}"}', 1788427860000000, 1788427860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-7017-a817-5be24a8d985e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7011-8da0-fd98792171c0', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-7018-958e-d1b6c41a2cb3\",\"url\":\"http://localhost:36669/posts/01a0b35b-9a00-7018-958e-d1b6c41a2cb3\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-701a-a34d-aaa6f3b4db80', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7013-b094-8a0bf81d4e92', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-701b-8777-8509364affcf\",\"url\":\"http://localhost:36669/posts/01a0b35b-9a00-701b-8777-8509364affcf\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-7017-998d-e3a75e49dd7c', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7011-a3dc-9922662371ab', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-7018-b433-8bbdaae61aea\",\"url\":\"http://localhost:36669/posts/01a11bba-5a00-7018-b433-8bbdaae61aea\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-701a-bebd-4d6bca388538', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7013-9f88-2fd7150ee724', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-701b-a636-484584851f8c\",\"url\":\"http://localhost:36669/posts/01a11bba-5a00-701b-a636-484584851f8c\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-7017-91c8-c226dbdca833', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7011-a96e-d06783fb897f', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-7018-8268-7a16b88dc96b\",\"url\":\"http://localhost:36669/posts/01a16819-7020-7018-8268-7a16b88dc96b\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-701a-b983-e9918a7627fb', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7013-8ced-aa4e5ee978d8', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-701b-a254-201f8ef8aa80\",\"url\":\"http://localhost:36669/posts/01a16819-7020-701b-a254-201f8ef8aa80\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701c-a0ce-575b89813e4f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7014-b8b8-963eca009372', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-701d-9581-ac65dda2f42f\",\"url\":\"http://localhost:36669/posts/01a1affd-5e60-701d-9581-ac65dda2f42f\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701f-8418-b2cf355904b9', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7016-a5ca-718ef6d9b3fd', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7020-9d5e-a8a34bbc5ab0\",\"url\":\"http://localhost:36669/posts/01a1affd-5e60-7020-9d5e-a8a34bbc5ab0\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-7022-9675-923d4d5039a1', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7018-9bb1-97127378b738', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7023-b399-93fdbe9befa1\",\"url\":\"http://localhost:36669/posts/01a1affd-5e60-7023-b399-93fdbe9befa1\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-7017-9b6b-be22c3e2db0c', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7011-b3bb-47da40eea0e3', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-7018-ab09-3d032c4863e4\",\"url\":\"http://localhost:36669/posts/01a207af-03c0-7018-ab09-3d032c4863e4\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-701a-9fef-f963753dc5e8', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7013-a99c-16a790eb9047', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:36669/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-701b-96ea-0bcf4fc15894\",\"url\":\"http://localhost:36669/posts/01a207af-03c0-701b-96ea-0bcf4fc15894\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7007-839d-2a01892a6037', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7006-a9fa-863dd93fc673', 1788338280000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700a-9e75-4e96276ace23', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7009-9fd7-b1a9e6423c8d', 1788338280000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700d-92ef-0cd1eff5bf71', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700c-86c9-5cf313684059', 1788338280000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7010-86ad-ce49d5de6ab8', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700f-abb0-6378d521bdbb', 1788338280000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7013-9c22-853b38e96101', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7006-a9fa-863dd93fc673', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7012-82b1-85a54365b90a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7015-be52-5c533ef6bf53', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7009-9fd7-b1a9e6423c8d', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7014-9a92-258338a86fb5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7017-900e-984ddb17a7d6', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700c-86c9-5cf313684059', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7016-8281-f05a78f3a494"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7019-834e-a68989d2de82', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700f-abb0-6378d521bdbb', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7018-9fda-48d5266ad3f1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701b-aee1-9c79da9a2a12', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7006-a9fa-863dd93fc673', 1788338280000000, 'published', NULL, '{"url":"http://localhost:34059/il-forno-a-legna-del-1931-torna-a-tostare","remote_id":"01a06144-9640-701a-9578-7a2d4b321465","delivery":"01a06144-9640-7012-82b1-85a54365b90a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701e-8d0e-4379d7f00172', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7009-9fd7-b1a9e6423c8d', 1788338280000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a06144-9640-701d-85f2-ba94114675f7","remote_id":"01a06144-9640-701d-85f2-ba94114675f7","delivery":"01a06144-9640-7014-9a92-258338a86fb5"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7021-aef1-b1d696e3cc2e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700c-86c9-5cf313684059', 1788338280000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a06144-9640-7020-b372-4424ddf7df52","remote_id":"01a06144-9640-7020-b372-4424ddf7df52","delivery":"01a06144-9640-7016-8281-f05a78f3a494"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7024-ba44-3db006edd451', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-700f-abb0-6378d521bdbb', 1788338280000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a06144-9640-7023-a406-c7aef5db8ad2","remote_id":"01a06144-9640-7023-a406-c7aef5db8ad2","delivery":"01a06144-9640-7018-9fda-48d5266ad3f1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7007-8925-7a9e49f3c948', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7006-95ff-ee381dd88888', 1788427860000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700a-a30f-3290db23a713', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7009-9620-0a9e9cc3fc45', 1788427860000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700d-a822-810da343a833', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7006-95ff-ee381dd88888', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700c-8ee0-b0b33a528661"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700f-9354-09bac80035e1', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7009-9620-0a9e9cc3fc45', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700e-89e7-6ab0e9a7371f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7011-8890-aac2c980d4d1', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7006-95ff-ee381dd88888', 1788427860000000, 'published', NULL, '{"url":"http://localhost:34059/our-wood-fired-roaster-from-1931-is-back-at-work","remote_id":"01a0669b-7820-7010-ba8c-c1775239c421","delivery":"01a0669b-7820-700c-8ee0-b0b33a528661"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7014-951b-69e361cb2259', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7009-9620-0a9e9cc3fc45', 1788427860000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a0669b-7820-7013-911f-3b2c586f42d4","remote_id":"01a0669b-7820-7013-911f-3b2c586f42d4","delivery":"01a0669b-7820-700e-89e7-6ab0e9a7371f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7007-a0e9-9b7e1eac0be4', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7006-9590-562685ad7d55', 1789715520000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700a-b710-69fcd3ce3279', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7009-8b2a-cdcfc1ebf7e8', 1789715520000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700d-873a-17cc4522dd26', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-700c-85d5-983d67dcf484', 1789715520000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7010-a9c5-92e02814f561', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7006-9590-562685ad7d55', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-700f-9aab-62776cdb0f51"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7012-8e2c-a5a40837affc', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7009-8b2a-cdcfc1ebf7e8', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7011-8da0-fd98792171c0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7014-bf84-22111ffe6d34', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-700c-85d5-983d67dcf484', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7013-b094-8a0bf81d4e92"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7016-9b7b-c92abd1d2c57', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7006-9590-562685ad7d55', 1789715520000000, 'published', NULL, '{"url":"http://localhost:34059/come-si-conserva-il-caffe-macinato","remote_id":"01a0b35b-9a00-7015-bed6-f3f03af0f2f5","delivery":"01a0b35b-9a00-700f-9aab-62776cdb0f51"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7019-9a08-efa531ec5847', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7009-8b2a-cdcfc1ebf7e8', 1789715520000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a0b35b-9a00-7018-958e-d1b6c41a2cb3","remote_id":"01a0b35b-9a00-7018-958e-d1b6c41a2cb3","delivery":"01a0b35b-9a00-7011-8da0-fd98792171c0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-701c-bcc6-0c122e526c9c', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-700c-85d5-983d67dcf484', 1789715520000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a0b35b-9a00-701b-8777-8509364affcf","remote_id":"01a0b35b-9a00-701b-8777-8509364affcf","delivery":"01a0b35b-9a00-7013-b094-8a0bf81d4e92"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7007-9834-f59b61451e3e', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7006-8596-e7ff76a44daa', 1791466560000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700a-a1db-6d9f5bee496f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7009-9d43-80194cfd48e6', 1791466560000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700d-842c-b0bbdb1a14a5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-700c-9468-4f28aecf8fd7', 1791466560000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7010-abef-66824c44c08c', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7006-8596-e7ff76a44daa', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-700f-932c-1970ca72b3de"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7012-b5dd-d8f2b6735570', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7009-9d43-80194cfd48e6', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7011-a3dc-9922662371ab"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7014-a063-dc554375dd42', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-700c-9468-4f28aecf8fd7', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7013-9f88-2fd7150ee724"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7016-a492-0d83735c7882', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7006-8596-e7ff76a44daa', 1791466560000000, 'published', NULL, '{"url":"http://localhost:34059/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo","remote_id":"01a11bba-5a00-7015-86fb-d7215e4e9861","delivery":"01a11bba-5a00-700f-932c-1970ca72b3de"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7019-a676-eedfb77715f0', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7009-9d43-80194cfd48e6', 1791466560000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a11bba-5a00-7018-b433-8bbdaae61aea","remote_id":"01a11bba-5a00-7018-b433-8bbdaae61aea","delivery":"01a11bba-5a00-7011-a3dc-9922662371ab"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-701c-94f8-206f56ac41cc', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-700c-9468-4f28aecf8fd7', 1791466560000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a11bba-5a00-701b-a636-484584851f8c","remote_id":"01a11bba-5a00-701b-a636-484584851f8c","delivery":"01a11bba-5a00-7013-9f88-2fd7150ee724"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7007-b002-6a96665d7e7b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7006-91b1-b0027a35250f', 1792747860000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700a-957a-650f60603f30', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7009-9e4c-6920ac2e5651', 1792747860000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700d-96e9-9ef6bb26bf1f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-700c-bda3-ed067a535068', 1792747860000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7010-9679-ddef66d63d6a', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7006-91b1-b0027a35250f', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-700f-a579-9bce6db80d86"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7012-859a-7a45ca7d87bb', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7009-9e4c-6920ac2e5651', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7011-a96e-d06783fb897f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7014-832e-782b753b67dd', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-700c-bda3-ed067a535068', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7013-8ced-aa4e5ee978d8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7016-9ea2-d1a42bd5708b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7006-91b1-b0027a35250f', 1792747860000000, 'published', NULL, '{"url":"http://localhost:34059/due-borse-di-studio-per-imparare-a-tostare","remote_id":"01a16819-7020-7015-a0c5-c03b06de3d42","delivery":"01a16819-7020-700f-a579-9bce6db80d86"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7019-85e6-957098dda9db', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7009-9e4c-6920ac2e5651', 1792747860000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a16819-7020-7018-8268-7a16b88dc96b","remote_id":"01a16819-7020-7018-8268-7a16b88dc96b","delivery":"01a16819-7020-7011-a96e-d06783fb897f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-701c-af0b-1f01aa2e064d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-700c-bda3-ed067a535068', 1792747860000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a16819-7020-701b-a254-201f8ef8aa80","remote_id":"01a16819-7020-701b-a254-201f8ef8aa80","delivery":"01a16819-7020-7013-8ced-aa4e5ee978d8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7007-a96d-3fdfb5f883df', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7006-86c9-7cfcf97085ac', 1793953980000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700a-95a8-f81e54e4e41f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7009-acb0-845d19d1624b', 1793953980000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700d-b9b6-32f7097c9aa5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700c-ac38-fd784e8cd5a5', 1793953980000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7010-9dce-604d80672c6a', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700f-acca-0557cdcab43e', 1793953980000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7013-b86c-1ec2fc97875b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7006-86c9-7cfcf97085ac', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7012-a5f1-856ef4356d56"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7015-bcf1-c8a9660a9efc', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7009-acb0-845d19d1624b', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7014-b8b8-963eca009372"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7017-963c-9a5bf4e97b19', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700c-ac38-fd784e8cd5a5', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7016-a5ca-718ef6d9b3fd"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7019-872e-4a2111d21a3b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700f-acca-0557cdcab43e', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7018-9bb1-97127378b738"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701b-8efd-4ca305163778', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7006-86c9-7cfcf97085ac', 1793953980000000, 'published', NULL, '{"url":"http://localhost:34059/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina","remote_id":"01a1affd-5e60-701a-800c-fcec7630f484","delivery":"01a1affd-5e60-7012-a5f1-856ef4356d56"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701e-a1e5-e253943c6b9c', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7009-acb0-845d19d1624b', 1793953980000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a1affd-5e60-701d-9581-ac65dda2f42f","remote_id":"01a1affd-5e60-701d-9581-ac65dda2f42f","delivery":"01a1affd-5e60-7014-b8b8-963eca009372"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7021-9e96-2a6adac0b699', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700c-ac38-fd784e8cd5a5', 1793953980000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a1affd-5e60-7020-9d5e-a8a34bbc5ab0","remote_id":"01a1affd-5e60-7020-9d5e-a8a34bbc5ab0","delivery":"01a1affd-5e60-7016-a5ca-718ef6d9b3fd"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7024-8786-1effde666460', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-700f-acca-0557cdcab43e', 1793953980000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a1affd-5e60-7023-b399-93fdbe9befa1","remote_id":"01a1affd-5e60-7023-b399-93fdbe9befa1","delivery":"01a1affd-5e60-7018-9bb1-97127378b738"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7007-b465-7c410fdcb21f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7006-b42a-37190d07708e', 1795425240000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700a-9836-51e0fd16ad1d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7009-8245-d82f2eda99ad', 1795425240000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700d-a4d3-7153c488be25', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-700c-ac15-b566f0a6e8e7', 1795425240000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7010-8f70-310253046a1f', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7006-b42a-37190d07708e', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-700f-a920-17eb3a6c6de8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7012-88c6-25dd9be19dd6', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7009-8245-d82f2eda99ad', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7011-b3bb-47da40eea0e3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7014-a284-01ca3f5056df', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-700c-ac15-b566f0a6e8e7', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7013-a99c-16a790eb9047"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7016-8464-d0f839a1e2d6', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7006-b42a-37190d07708e', 1795425240000000, 'published', NULL, '{"url":"http://localhost:34059/la-moka-in-sei-gesti","remote_id":"01a207af-03c0-7015-81d4-08d9fc6963bc","delivery":"01a207af-03c0-700f-a920-17eb3a6c6de8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7019-b8d7-3290ae521b43', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7009-8245-d82f2eda99ad', 1795425240000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a207af-03c0-7018-ab09-3d032c4863e4","remote_id":"01a207af-03c0-7018-ab09-3d032c4863e4","delivery":"01a207af-03c0-7011-b3bb-47da40eea0e3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-701c-b1c5-7442f659f4d3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-700c-ac15-b566f0a6e8e7', 1795425240000000, 'published', NULL, '{"url":"http://localhost:36669/posts/01a207af-03c0-701b-96ea-0bcf4fc15894","remote_id":"01a207af-03c0-701b-96ea-0bcf4fc15894","delivery":"01a207af-03c0-7013-a99c-16a790eb9047"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-7007-b432-8261176dbf5d', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7006-94e2-a8989ca9a035', 1795529220000000, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700a-b1af-95c7b06eb73b', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7006-94e2-a8989ca9a035', 1795529220000000, 'sending', NULL, '{"delivery":"01a20de1-9fa0-7009-83c8-dbcf79b4f7ef"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700c-92b2-8d0ebb07acf3', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7006-94e2-a8989ca9a035', 1795529220000000, 'published', NULL, '{"url":"http://localhost:34059/the-moka-pot-in-six-steps","remote_id":"01a20de1-9fa0-700b-bef3-cf86c11dcbf5","delivery":"01a20de1-9fa0-7009-83c8-dbcf79b4f7ef"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a211e4-32af-7857-b637-f5659fca2360', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a211e4-32af-7856-8dd5-429687315f4b', 1795596497583532, 'planned', '01a03d41-7eaf-7851-8d9b-db424cc410d6', '{"wall":"2026-11-25T09:51:17","zone":"Europe/Rome","instant":"2026-11-25T08:51:17Z"}');
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a06144-9640-701a-9578-7a2d4b321465', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a06144-9640-7000-8df2-1e1a352ab16b', '01a06144-9640-7001-8b30-cd66056a623a', '01a06144-9640-7012-82b1-85a54365b90a', 'it', 'il-forno-a-legna-del-1931-torna-a-tostare', 'press_release', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0669b-7820-7010-ba8c-c1775239c421', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0669b-7820-7000-bef8-39a4da8aeec8', '01a0669b-7820-7001-a62d-bce36b437534', '01a0669b-7820-700c-8ee0-b0b33a528661', 'en', 'our-wood-fired-roaster-from-1931-is-back-at-work', 'press_release', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0b35b-9a00-7015-bed6-f3f03af0f2f5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a0b35b-9a00-7000-aacc-fa0b7b9c31fa', '01a0b35b-9a00-7001-87ce-d1f228150c31', '01a0b35b-9a00-700f-9aab-62776cdb0f51', 'it', 'come-si-conserva-il-caffe-macinato', 'article', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a11bba-5a00-7015-86fb-d7215e4e9861', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a11bba-5a00-7000-a841-23ccac2ba742', '01a11bba-5a00-7001-9c95-8fb094d721b5', '01a11bba-5a00-700f-932c-1970ca72b3de', 'it', 'sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', 'interview', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a16819-7020-7015-a0c5-c03b06de3d42', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a16819-7020-7000-8334-e0d3f144112e', '01a16819-7020-7001-bcde-7a8ab284ef1d', '01a16819-7020-700f-a579-9bce6db80d86', 'it', 'due-borse-di-studio-per-imparare-a-tostare', 'press_release', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a1affd-5e60-701a-800c-fcec7630f484', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a1affd-5e60-7000-8e59-12a1584c561a', '01a1affd-5e60-7001-ad9a-2a2455a49a31', '01a1affd-5e60-7012-a5f1-856ef4356d56', 'it', 'decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', 'news', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a207af-03c0-7015-81d4-08d9fc6963bc', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a207af-03c0-7000-a657-a39386216820', '01a207af-03c0-7001-859c-db9ba836c504', '01a207af-03c0-700f-a920-17eb3a6c6de8', 'it', 'la-moka-in-sei-gesti', 'article', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a20de1-9fa0-700b-bef3-cf86c11dcbf5', '01a03d41-7eaf-7850-99ab-83bb52eec203', '01a20de1-9fa0-7000-99a5-4bbb49fda750', '01a20de1-9fa0-7001-8f95-079518d0e293', '01a20de1-9fa0-7009-83c8-dbcf79b4f7ef', 'en', 'the-moka-pot-in-six-steps', 'article', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
