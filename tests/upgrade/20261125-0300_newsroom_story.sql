-- The demonstration's rows as of 20261125-0300_newsroom_story; made by tests/upgrade/dump.py.
INSERT INTO setting (key, value) VALUES ('key_id', '11786355a34641c4');
INSERT INTO setting (key, value) VALUES ('companion.practice_facebook', '40263');
INSERT INTO setting (key, value) VALUES ('demo', '01a03c13-67a2-7d45-8997-da78a2902366');
INSERT INTO person (id, name, sign_in, password_hash, language, desk_admin, created_at, disabled_at) VALUES ('01a03c13-67a2-7d45-8997-da78a2902366', 'Marta Ferri', 'demo', NULL, 'auto', TRUE, 1787714299810849, NULL);
INSERT INTO brand (id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch, created_at, archived_at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Torrefazione Belprato S.r.l.', 'torrefazione-belprato-s-r-l', 'Europe/Rome', '["it","en"]', NULL, 38439, 'Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931. Ventidue persone, una bottega in via dei Mulini e due forni: uno a gas per tutti i giorni e quello a legna del fondatore, restaurato e di nuovo al lavoro.', 'Marta Ferri, comunicazione
+39 055 0000 142, dalle 9 alle 18
stampa@belprato.example', TRUE, 9, 1787714299810849, NULL);
INSERT INTO membership (brand_id, person_id, role, created_at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'administrator', 1787714299810849);
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7005-b83a-72562b787eaf', 1788338280000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a06144-9640-7000-936d-e6d56f3d3897', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7008-b53b-1b3a358e9364', 1788338280000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a06144-9640-7006-b5e8-4c595de80dd9', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700b-8383-0645c6929a9e', 1788338280000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a06144-9640-7009-916d-068c51ce3b99', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700e-95de-ea10d8b2d7a2', 1788338280000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a06144-9640-700c-9f0a-ae0eca5aee86', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7011-8c5a-61a9ee2e0393', 1788338280000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a06144-9640-700f-90d2-04061467d68a', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7005-ade1-1c2d01f212aa', 1788427860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a0669b-7820-7000-a437-82374f6e48aa', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7008-947c-fa44a6674969', 1788427860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a0669b-7820-7006-a7a6-6b886010eb0d', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-700b-bb2f-92bbd599c85c', 1788427860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a0669b-7820-7009-ad1f-894e77b6bab4', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7005-9c57-5f3352d31c5e', 1789715520000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a0b35b-9a00-7000-9dc5-9c56df814389', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7008-a657-626aeae7edf2', 1789715520000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a0b35b-9a00-7006-a03d-b9dc6462214e', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700b-b37c-84eb3259eac1', 1789715520000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a0b35b-9a00-7009-b0a5-20267045e801', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700e-9960-5d4bfed85c69', 1789715520000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a0b35b-9a00-700c-b930-06b165862166', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7005-b7a6-e3260606eda9', 1791466560000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a11bba-5a00-7000-9f38-97e224b532b1', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7008-bd8c-b8f3e6004be6', 1791466560000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a11bba-5a00-7006-836e-3c3ad6daf7b5', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700b-bcea-94f8b9627161', 1791466560000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a11bba-5a00-7009-b12a-82210e815f3d', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700e-a8de-f997ccfbe5a2', 1791466560000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a11bba-5a00-700c-b196-bfe73655d1cd', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7005-bc7c-96e8e50215a5', 1792747860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a16819-7020-7000-90ec-37aaa68ffabe', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7008-bb7a-ba066e022602', 1792747860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a16819-7020-7006-95ee-515912692966', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700b-860b-c31a26f72d41', 1792747860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a16819-7020-7009-aa39-ffa861ec637d', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700e-b9ea-b501727d7eb3', 1792747860000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a16819-7020-700c-8574-76b466e02a11', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7005-9d54-c5c4dcaa78fe', 1793953980000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a1affd-5e60-7000-9081-d7c2a64e1ece', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7008-b6c1-94ec571dd8eb', 1793953980000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a1affd-5e60-7006-9ab1-e20a2e665d7f', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700b-a5b2-b493cbf1204f', 1793953980000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a1affd-5e60-7009-a359-6366c64fa03b', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700e-9a97-23c109ba7d14', 1793953980000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a1affd-5e60-700c-b6c2-7a24313e3ff3', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7011-a3eb-2b02639ad523', 1793953980000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a1affd-5e60-700f-99e5-9c8f1684b794', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7005-a9f6-1d4a5fb97e22', 1795425240000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a207af-03c0-7000-9075-629f85e3d698', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7008-a78a-32e815247fec', 1795425240000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a207af-03c0-7006-949e-30607ade4c54', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700b-a2e2-b7e7742d6885', 1795425240000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a207af-03c0-7009-a4bb-1bc5ca68f5cc', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700e-b7e6-793b3670363f', 1795425240000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a207af-03c0-700c-807b-f2b4fa1442b2', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7005-a255-7b094419f97a', 1795529220000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a20de1-9fa0-7000-bef0-48dd299b4323', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7008-9f70-508a1d89f326', 1795529220000000, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a20de1-9fa0-7006-8f9a-df699d0b94c6', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210b6-1ba2-7d49-8ced-cec6358e8651', 1795576699810849, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a210b6-1ba2-7d44-8499-8aa114851e9b', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210b6-1ba2-7d4c-85c1-45aec80e3bc7', 1795576699810849, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'placement.plan', 'placement', '01a210b6-1ba2-7d4a-9e77-7ea33bf87136', '{"wall":"2026-11-25T04:21:19","zone":"Europe/Rome","instant":"2026-11-25T03:21:19Z"}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210b6-1ba2-7d52-88c5-023c2dd7509b', 1795576699810849, '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a03c13-67a2-7d45-8997-da78a2902366', 'created', 'story', '01a210b6-1ba2-7d4d-8a4c-28a23de0c318', '{}');
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a03c13-67a2-7d46-bf61-2e7b446b2136', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'newsroom', 'newsroom', 'Torrefazione Belprato S.r.l.', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '', '{}', NULL, 'good', NULL, 1795576699937641, 1, 1, 1787714299810849, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210b6-1ba2-7d44-b844-ef0878da9d35', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'practice_facebook', 'social', '@belprato', 'http://127.0.0.1:40263/belprato.facebook', 'http://127.0.0.1:40263/belprato.facebook', '{"server":"http://127.0.0.1:40263","account":"belprato.facebook","handle":"belprato","style":"facebook"}', NULL, 'good', NULL, 1795576699938403, 2, 1, 1795576699810849, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210b6-1ba2-7d45-8984-ac73fc5124c6', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'practice_instagram', 'social', '@belprato', 'http://127.0.0.1:40263/belprato.instagram', 'http://127.0.0.1:40263/belprato.instagram', '{"server":"http://127.0.0.1:40263","account":"belprato.instagram","handle":"belprato","style":"instagram"}', NULL, 'good', NULL, 1795576699939624, 3, 1, 1795576699810849, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210b6-1ba2-7d46-b385-33bb6acecf47', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'practice_linkedin', 'social', '@belprato', 'http://127.0.0.1:40263/belprato.linkedin', 'http://127.0.0.1:40263/belprato.linkedin', '{"server":"http://127.0.0.1:40263","account":"belprato.linkedin","handle":"belprato","style":"linkedin"}', NULL, 'good', NULL, 1795576699940427, 4, 1, 1795576699810849, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a06144-9640-7000-936d-e6d56f3d3897', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
dopo otto mesi di restauro il forno di adelmo belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0669b-7820-7000-a437-82374f6e48aa', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
after eight months of restoration, adelmo belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0b35b-9a00-7000-9dc5-9c56df814389', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
aria, luce, umidita e calore portano via l’aroma. per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a11bba-5a00-7000-9f38-97e224b532b1', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. come si riconosce il momento giusto, e perche a volte si butta via tutto.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a16819-7020-7000-90ec-37aaa68ffabe', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a1affd-5e60-7000-9081-d7c2a64e1ece', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. come riconoscerle e come avere il cambio o il rimborso.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a207af-03c0-7000-9075-629f85e3d698', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
acqua sotto la valvola, caffe non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perche il caffe di casa viene amaro.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a20de1-9fa0-7000-bef0-48dd299b4323', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210b6-1ba2-7d44-8499-8aa114851e9b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

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
nei festivi apriamo la mattina, dalle 8 alle 13. chi ordina entro mercoledi riceve il pacco prima del fine settimana.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210b6-1ba2-7d4d-8a4c-28a23de0c318', '01a03c13-67a2-7d44-acb1-88244e01dbd3', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. gratuito, su prenotazione, dai quattordici anni in su.', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849, NULL);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7000-936d-e6d56f3d3897', 1, 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'press_release', 'news', 'it', 'https://belprato.example/forno', '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7000-a437-82374f6e48aa', 1, 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'press_release', 'news', 'en', 'https://belprato.example/en/oven', '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7000-9dc5-9c56df814389', 1, 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'article', 'how_to', 'it', 'https://belprato.example/conservare', '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7000-9f38-97e224b532b1', 1, 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'interview', 'connect', 'it', 'https://belprato.example/persone/sandro-nistri', '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7000-90ec-37aaa68ffabe', 1, 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'press_release', 'find', 'it', 'https://belprato.example/borsa', '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7000-9081-d7c2a64e1ece', 1, 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'news', 'find', 'it', 'https://belprato.example/avvisi/l118', '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7000-9075-629f85e3d698', 1, 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'article', 'how_to', 'it', 'https://belprato.example/moka', '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7000-bef0-48dd299b4323', 1, 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'article', 'how_to', 'en', 'https://belprato.example/en/moka', '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d44-8499-8aa114851e9b', 1, 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'post', 'find', 'it', 'https://belprato.example/orari', '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d4d-8a4c-28a23de0c318', 1, 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'post', 'enjoy', 'it', 'https://belprato.example/assaggi', '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7001-94d7-66cde9149513', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7000-936d-e6d56f3d3897', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Il forno a legna del 1931 torna a tostare', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'https://belprato.example/forno', '{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta."}', FALSE, 1, 1, 1788338280000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7002-9749-1d2137aeea6a', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7000-936d-e6d56f3d3897', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7003-9690-c4109a7c0f41', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7000-936d-e6d56f3d3897', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

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

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7004-a9e8-85c22316eef0', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7000-936d-e6d56f3d3897', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7001-92a1-7c8ac3be0559', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7000-a437-82374f6e48aa', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'en', 'article', '', 'Our wood-fired roaster from 1931 is back at work', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'https://belprato.example/en/oven', '{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open."}', FALSE, 1, 1, 1788427860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7002-9e73-3da13eb0ce8d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7000-a437-82374f6e48aa', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7003-9898-b4995ad78b35', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7000-a437-82374f6e48aa', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

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

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7004-aa9b-4121ca8051d4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7000-a437-82374f6e48aa', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7001-abab-e1c6d0333c22', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7000-9dc5-9c56df814389', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Come si conserva il caffè macinato', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'https://belprato.example/conservare', '{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli."}', FALSE, 1, 1, 1789715520000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7002-b1c0-28ed239ba9c4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7000-9dc5-9c56df814389', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7003-9643-03888bac9b6d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7000-9dc5-9c56df814389', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Come si conserva il caffè macinato

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

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7004-9144-11503d67b593', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7000-9dc5-9c56df814389', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7001-8198-71ea5aeb3cdd', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7000-9f38-97e224b532b1', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'https://belprato.example/persone/sandro-nistri', '{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto."}', FALSE, 1, 1, 1791466560000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7002-88ff-dcbd6a36fb20', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7000-9f38-97e224b532b1', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7003-a6e8-7c0ef13cce92', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7000-9f38-97e224b532b1', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

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

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7004-acce-14436ff73dfc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7000-9f38-97e224b532b1', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7001-ab53-47d9c608b0f4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7000-90ec-37aaa68ffabe', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Due borse di studio per imparare a tostare', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'https://belprato.example/borsa', '{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum."}', FALSE, 1, 1, 1792747860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7002-aed8-89e974af970b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7000-90ec-37aaa68ffabe', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7003-a449-36661a98d232', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7000-90ec-37aaa68ffabe', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

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

Il regolamento completo è su belprato.example/borsa.', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7004-8484-040f48be509d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7000-90ec-37aaa68ffabe', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7001-b489-43f965c905cc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7000-9081-d7c2a64e1ece', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'https://belprato.example/avvisi/l118', '{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso."}', FALSE, 1, 1, 1793953980000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7002-867c-fab9fe2540ff', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7000-9081-d7c2a64e1ece', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7003-b697-6e77e8f23c95', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7000-9081-d7c2a64e1ece', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

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

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7004-9c4c-55af714fcfb8', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7000-9081-d7c2a64e1ece', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7001-bd62-f1e7bf563823', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7000-9075-629f85e3d698', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'La moka in sei gesti', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'https://belprato.example/moka', '{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro."}', FALSE, 1, 1, 1795425240000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7002-8ff1-c2b3140d11d6', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7000-9075-629f85e3d698', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7003-9fa3-d06954a34785', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7000-9075-629f85e3d698', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'La moka in sei gesti

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

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7004-9f85-817a6ee2101d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7000-9075-629f85e3d698', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7001-99c9-81eab00fb31e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7000-bef0-48dd299b4323', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'en', 'article', '', 'The moka pot in six steps', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'https://belprato.example/en/moka', '{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter."}', FALSE, 1, 1, 1795529220000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7002-b909-eb763eaef039', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7000-bef0-48dd299b4323', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7003-8959-60c61825cf18', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7000-bef0-48dd299b4323', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'en', 'post', '', '', 'The moka pot in six steps

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

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7004-ad49-c594fba935e3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7000-bef0-48dd299b4323', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d45-9a39-ee60989680c2', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d44-8499-8aa114851e9b', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Gli orari della bottega nei giorni di festa', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'https://belprato.example/orari', '{"standfirst":"Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana."}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d46-a66b-cd60c0e4c538', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d44-8499-8aa114851e9b', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d47-af2e-c5da75bd09b0', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d44-8499-8aa114851e9b', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

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

L’aggiornamento, giorno per giorno, è nella pagina degli orari.', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d48-a124-38ef930f95bd', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d44-8499-8aa114851e9b', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d4e-8ca1-ca6e2411958d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d4d-8a4c-28a23de0c318', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 'it', 'article', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'https://belprato.example/assaggi', '{"standfirst":"Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su."}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d4f-8a46-d23ea34549e1', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d4d-8a4c-28a23de0c318', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d50-a743-fba4536a6cf8', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d4d-8a4c-28a23de0c318', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

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

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210b6-1ba2-7d51-a528-c7b597c58eb5', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d4d-8a4c-28a23de0c318', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795576699810849, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7006-b5e8-4c595de80dd9', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7001-94d7-66cde9149513', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7009-916d-068c51ce3b99', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7002-9749-1d2137aeea6a', '01a210b6-1ba2-7d44-b844-ef0878da9d35', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700c-9f0a-ae0eca5aee86', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7003-9690-c4109a7c0f41', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700f-90d2-04061467d68a', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7004-a9e8-85c22316eef0', '01a210b6-1ba2-7d46-b385-33bb6acecf47', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7006-a7a6-6b886010eb0d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7001-92a1-7c8ac3be0559', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7009-ad1f-894e77b6bab4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7004-aa9b-4121ca8051d4', '01a210b6-1ba2-7d46-b385-33bb6acecf47', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7006-a03d-b9dc6462214e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7001-abab-e1c6d0333c22', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7009-b0a5-20267045e801', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7002-b1c0-28ed239ba9c4', '01a210b6-1ba2-7d44-b844-ef0878da9d35', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-700c-b930-06b165862166', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7003-9643-03888bac9b6d', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7006-836e-3c3ad6daf7b5', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7001-8198-71ea5aeb3cdd', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7009-b12a-82210e815f3d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7002-88ff-dcbd6a36fb20', '01a210b6-1ba2-7d44-b844-ef0878da9d35', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-700c-b196-bfe73655d1cd', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7004-acce-14436ff73dfc', '01a210b6-1ba2-7d46-b385-33bb6acecf47', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7006-95ee-515912692966', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7001-ab53-47d9c608b0f4', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7009-aa39-ffa861ec637d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7002-aed8-89e974af970b', '01a210b6-1ba2-7d44-b844-ef0878da9d35', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-700c-8574-76b466e02a11', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7004-8484-040f48be509d', '01a210b6-1ba2-7d46-b385-33bb6acecf47', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7006-9ab1-e20a2e665d7f', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7001-b489-43f965c905cc', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7009-a359-6366c64fa03b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7002-867c-fab9fe2540ff', '01a210b6-1ba2-7d44-b844-ef0878da9d35', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700c-b6c2-7a24313e3ff3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7003-b697-6e77e8f23c95', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700f-99e5-9c8f1684b794', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7004-9c4c-55af714fcfb8', '01a210b6-1ba2-7d46-b385-33bb6acecf47', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7006-949e-30607ade4c54', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7001-bd62-f1e7bf563823', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7009-a4bb-1bc5ca68f5cc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7002-8ff1-c2b3140d11d6', '01a210b6-1ba2-7d44-b844-ef0878da9d35', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-700c-807b-f2b4fa1442b2', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7003-9fa3-d06954a34785', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a20de1-9fa0-7006-8f9a-df699d0b94c6', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7001-99c9-81eab00fb31e', '01a03c13-67a2-7d46-bf61-2e7b446b2136', '2026-11-24T15:07', 'Europe/Rome', 1795529220000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c13-67a2-7d45-8997-da78a2902366', 1795529220000000, 1795529220000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a210b6-1ba2-7d4a-9e77-7ea33bf87136', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d47-af2e-c5da75bd09b0', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', '2026-11-25T04:21:19', 'Europe/Rome', 1795576879000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'planned', 1, '01a03c13-67a2-7d45-8997-da78a2902366', 1795576699810849, 1795576699810849);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7012-8aa5-e2375adee8a9', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7006-b5e8-4c595de80dd9', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"it","title":"Il forno a legna del 1931 torna a tostare","text":"Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\n## Otto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\n> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n- **Origine:** Brasile e Guatemala.\n- **Prezzo:** 9,50 euro la confezione da 250 grammi.\n- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).\n\n## Come vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.\n","link":"https://belprato.example/forno","settings":{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.","form":"press_release"}}', 'c6eb0b538b2865e6565fd5f08910fbe3eb3cb72b14ff8ca79401ab687c500a70', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701a-b428-3b4fba42062b', 'http://localhost:38439/il-forno-a-legna-del-1931-torna-a-tostare', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7014-8739-a0eb04d9a3b6', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7009-916d-068c51ce3b99', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', 'b795153585feccbce8041e076a37efbd2033fb19ffc73c1c80c266cfe4bfd987', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701d-ab97-fe02a0b3d160', 'http://localhost:40263/posts/01a06144-9640-701d-ab97-fe02a0b3d160', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7016-ae5a-6568bab75248', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700c-9f0a-ae0eca5aee86', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nIl forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\nOtto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\nAbbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n\nAda Belprato, responsabile della torrefazione\n\nChe cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n• Origine: Brasile e Guatemala.\n• Prezzo: 9,50 euro la confezione da 250 grammi.\n• Dove si trova: in bottega e su belprato.example/forno.\n\nCome vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', 'af522298bf3d78226ea9fa76510bb3de4f7d7d06292910475640aa61ca740382', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7020-9591-60bf3c0c8d0a', 'http://localhost:40263/posts/01a06144-9640-7020-9591-60bf3c0c8d0a', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7018-8899-019a957f2865', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700f-90d2-04061467d68a', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '7cad06a0167cb2a0dfce101ef0949c68fa873098219a87b64d742b6703349528', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7023-bf0f-8c655a9f7231', 'http://localhost:40263/posts/01a06144-9640-7023-bf0f-8c655a9f7231', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700c-bf42-e72f2a805135', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7006-a7a6-6b886010eb0d', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"en","title":"Our wood-fired roaster from 1931 is back at work","text":"The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.\n\n## Eight months and a cast-iron door\n\nPiero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.\n\n> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.\n>\n> Ada Belprato, head of roasting\n\n## What changes in the cup\n\nWood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.\n\n- **Origin:** Brazil and Guatemala.\n- **Price:** €9.50 for 250 grams.\n- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).\n\n## How to see it working\n\nOn Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.\n\nJournalists and photographers are welcome on both days; the press contact below will find you a quiet hour.\n","link":"https://belprato.example/en/oven","settings":{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.","form":"press_release"}}', 'b5e277012830f8b4117ec4c4888b706afc2b371362496d1727e9f3b3c59d391d', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7010-96f4-24d65f141ca9', 'http://localhost:38439/our-wood-fired-roaster-from-1931-is-back-at-work', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700e-8ef4-0625dd5eea7c', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7009-ad1f-894e77b6bab4', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 1, 'published', '{"format":"post","language":"en","title":"","text":"Our wood-fired roaster from 1931 is back at work\n\nAfter eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.\n\nhttps://belprato.example/en/oven","link":"https://belprato.example/en/oven","settings":{"form":"press_release"}}', '80aa1ef86cb964404eaf0e70b6830e8272945989dbf02b5949c2efb03acd8e27', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7013-a69f-b75235f96196', 'http://localhost:40263/posts/01a0669b-7820-7013-a69f-b75235f96196', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-700f-8b74-551c0c59c569', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7006-a03d-b9dc6462214e', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"it","title":"Come si conserva il caffè macinato","text":"È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\n## I quattro nemici\n\n- **L’aria** ossida gli oli e lascia un odore di rancido.\n- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n- **L’umidità** scioglie gli aromi prima della moka.\n- **Il calore** fa evaporare quello che resta.\n\n## Che cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\n> E il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\n## Come capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.\n","link":"https://belprato.example/conservare","settings":{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.","form":"article"}}', '670ec96c559483068fcbdc01ac8ecf04cd899813b67fb36a14b49ab5ecdaf9ef', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7015-9dd2-5c5d2bcff5e4', 'http://localhost:38439/come-si-conserva-il-caffe-macinato', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7011-9f90-09a408e02289', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7009-b0a5-20267045e801', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nhttps://belprato.example/conservare","link":"https://belprato.example/conservare","settings":{"form":"article"}}', 'c0b3c4531dee86b0b8d1c31a5ed9f899224ec8ea27ee224ce5a0394f9d0f84ea', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7018-babc-f2a207787320', 'http://localhost:40263/posts/01a0b35b-9a00-7018-babc-f2a207787320', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7013-a651-77ee76493a60', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-700c-b930-06b165862166', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nÈ la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\nI quattro nemici\n\n• L’aria ossida gli oli e lascia un odore di rancido.\n• La luce accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n• L’umidità scioglie gli aromi prima della moka.\n• Il calore fa evaporare quello che resta.\n\nChe cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\nE il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\nCome capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.","link":"https://belprato.example/conservare","settings":{"form":"article"}}', 'a42c06b580d35288a7f3d56923c3e6bc4a02db5556c53e37e1525fc5eb3ceff9', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-701b-bc78-7a1435b9d952', 'http://localhost:40263/posts/01a0b35b-9a00-701b-bc78-7a1435b9d952', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-700f-a2d8-40d4862c8f95', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7006-836e-3c3ad6daf7b5', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"it","title":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»","text":"Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.\n\n**Che cosa si sente, stando qui?**\n\nPrima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.\n\n**Quindi si va a orecchio?**\n\nA orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.\n\n> Il termometro dice dove sei, il naso dove stai andando.\n\n**Il forno a legna è più difficile?**\n\nÈ più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.\n\n**Buttati davvero?**\n\nPer noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.\n\n**Che cosa consigli a chi vuole fare questo mestiere?**\n\nDi assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.\n\n**E a casa, che caffè bevi?**\n\nMoka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.\n\n---\n\nIl martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.\n","link":"https://belprato.example/persone/sandro-nistri","settings":{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.","form":"interview"}}', '0655eefbae367e8eec1a58931fbe50ef9751010ab06a37ffb9dd4c2d90982647', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7015-b6b0-0c7ce10f9c88', 'http://localhost:38439/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7011-9700-ecce70860eda', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7009-b12a-82210e815f3d', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '4f636ed6cb225f5496d73ac8c0769dd86fc2a3fb5c2c55c7370d912ab488353b', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7018-b718-10fa45545262', 'http://localhost:40263/posts/01a11bba-5a00-7018-b718-10fa45545262', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7013-92bc-f8431a2acbe0', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-700c-b196-bfe73655d1cd', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '58b7d9382a206835ea37a8b5f65c4003b5adbee6703ccc8dfe901e7bd3d6f95b', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-701b-81b3-a99a2abd7769', 'http://localhost:40263/posts/01a11bba-5a00-701b-81b3-a99a2abd7769', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-700f-b4b7-57fe8072bbf3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7006-95ee-515912692966', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"it","title":"Due borse di studio per imparare a tostare","text":"La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.\n\n## A chi sono rivolte\n\n- A chi ha tra i 18 e i 30 anni e vive in Toscana.\n- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.\n- A chi non ha ancora lavorato in una torrefazione.\n\nUna delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.\n\n## Come si presenta la domanda\n\n1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.\n2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.\n3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.\n\nNon servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.\n\n> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa succede dopo\n\nDieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.\n\nIl regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).\n","link":"https://belprato.example/borsa","settings":{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.","form":"press_release"}}', '1071613989c0a807664a56ad60eaea1c47225c9bee0bfccba2bb628adb5a21fc', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7015-a829-8183642086e6', 'http://localhost:38439/due-borse-di-studio-per-imparare-a-tostare', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7011-a357-34f7a827e977', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7009-aa39-ffa861ec637d', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', 'e50bb3af2e143c19d8fe79fc34d089f1ee8004dbfbfa4e5c8e8cdbfb1008bef5', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7018-97a3-739ec84e3188', 'http://localhost:40263/posts/01a16819-7020-7018-97a3-739ec84e3188', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7013-9a73-2990ec168e09', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-700c-8574-76b466e02a11', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', '273555234cff4cf85961ab8fcc08fb49883c8d35c5ca1e36ee195580abbf2a45', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-701b-9212-0947b5513ca6', 'http://localhost:40263/posts/01a16819-7020-701b-9212-0947b5513ca6', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7012-be49-e8ec43bec3e2', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7006-9ab1-e20a2e665d7f', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"it","title":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina","text":"Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\n## Come riconoscerle\n\n- Busta blu da 250 grammi, macinato per moka.\n- Sul retro, sotto il codice a barre: **lotto L118**.\n- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\n## Che cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\n## Che cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\n## Che cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.\n","link":"https://belprato.example/avvisi/l118","settings":{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.","form":"news"}}', 'b54880ab295e8618dcd53cdebf4e4bb1fefbc31b082161df8abe578b92527a15', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701a-8669-f9ee3aef455d', 'http://localhost:38439/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7014-a0a7-f6bb53a87673', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7009-a359-6366c64fa03b', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '9b4d486dc27b5d98be00b6a2cb42e2a3634e91b591d97abf60b7e38dbd9e672d', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701d-9f35-44a7b01f8732', 'http://localhost:40263/posts/01a1affd-5e60-701d-9f35-44a7b01f8732', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7016-b604-a21e89f29d61', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700c-b6c2-7a24313e3ff3', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nQuarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\nCome riconoscerle\n\n• Busta blu da 250 grammi, macinato per moka.\n• Sul retro, sotto il codice a barre: lotto L118.\n• Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\nChe cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\nChe cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\nChe cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'f52e5568399ca896dce0a67095b8fc75458503617cbd750cba7c74961069f272', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7020-b9f9-c3b6702b30b2', 'http://localhost:40263/posts/01a1affd-5e60-7020-b9f9-c3b6702b30b2', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7018-ac92-8cc92ab7c45d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700f-99e5-9c8f1684b794', '01a210b6-1ba2-7d46-b385-33bb6acecf47', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', '70c1a2108d0550530133195ec7046cc3e94a62400e71005736026b79896e85b4', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7023-89f2-5921a33372cb', 'http://localhost:40263/posts/01a1affd-5e60-7023-89f2-5921a33372cb', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-700f-ba6a-d88a2a97482b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7006-949e-30607ade4c54', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"it","title":"La moka in sei gesti","text":"Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\n## I sei gesti\n\n1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. **Il fuoco.** Basso, su un fornello non più largo della base.\n5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\n> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n>\n> Sandro Nistri, tostatore\n\n## E la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\n## Se ancora non viene\n\n- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.\n- **Amaro:** il fuoco è rimasto acceso troppo a lungo.\n- **Poco caffè nella tazza:** la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.\n","link":"https://belprato.example/moka","settings":{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.","form":"article"}}', '66e3639f85687c6e467d5cb2628cb554658437a7fc60cad44e5aaac7e8d2dfa2', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7015-b4b1-375d8445829b', 'http://localhost:38439/la-moka-in-sei-gesti', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7011-8103-0080afa327f4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7009-a4bb-1bc5ca68f5cc', '01a210b6-1ba2-7d44-b844-ef0878da9d35', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nhttps://belprato.example/moka","link":"https://belprato.example/moka","settings":{"form":"article"}}', 'a3538574250355305dd12ae959fd7c1e8e7380445f51410f38a68e19acfadf3b', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7018-91c0-6d40da6aac26', 'http://localhost:40263/posts/01a207af-03c0-7018-91c0-6d40da6aac26', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7013-941b-9c662cdbec39', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-700c-807b-f2b4fa1442b2', '01a210b6-1ba2-7d45-8984-ac73fc5124c6', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nQuasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\nI sei gesti\n\n1. L’acqua. Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. Il filtro. Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. Il bordo. Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. Il fuoco. Basso, su un fornello non più largo della base.\n5. Il coperchio. Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. La fine. Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\nSe gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n\nSandro Nistri, tostatore\n\nE la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\nSe ancora non viene\n\n• Acido e leggero: la macinatura è troppo grossa o il fuoco è troppo alto.\n• Amaro: il fuoco è rimasto acceso troppo a lungo.\n• Poco caffè nella tazza: la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.","link":"https://belprato.example/moka","settings":{"form":"article"}}', '6b21320192f0893af986415ec823c1afc8d220b1cfd83746d88fcf1f49c4fad5', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-701b-96ec-01b80ab37b00', 'http://localhost:40263/posts/01a207af-03c0-701b-96ec-01b80ab37b00', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a20de1-9fa0-7009-bc3f-67a0ae4996ea', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7006-8f9a-df699d0b94c6', '01a03c13-67a2-7d46-bf61-2e7b446b2136', 1, 'published', '{"format":"article","language":"en","title":"The moka pot in six steps","text":"When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.\n\n## The six steps\n\n1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.\n2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.\n3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.\n4. **Flame.** Low, on a burner no wider than the base.\n5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.\n6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.\n\nStir before you pour: what came up first is denser than what came last.\n\n> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.\n>\n> Sandro Nistri, roaster\n\n## Cleaning\n\nHot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.\n\n## If it still does not work\n\n- **Sour and thin:** the grind is too coarse, or the flame too high.\n- **Bitter:** it stayed on the flame too long.\n- **Too little coffee in the cup:** the seal leaks.\n\nBring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.\n","link":"https://belprato.example/en/moka","settings":{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.","form":"article"}}', 'b83f7b20d301c732e3f49dac62c95efa80ddbd0526b743960351a074adef5907', '{}', NULL, 1795529220000000, 0, NULL, NULL, 1, '01a20de1-9fa0-700b-94cd-3da97d59243b', 'http://localhost:38439/the-moka-pot-in-six-steps', NULL, NULL, NULL, NULL, 1795529220000000, 1795529220000000, 1795529220000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701c-9526-1d2b2cc88b56', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7014-8739-a0eb04d9a3b6', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-701d-ab97-fe02a0b3d160\",\"url\":\"http://localhost:40263/posts/01a06144-9640-701d-ab97-fe02a0b3d160\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701f-b8fd-91265db457fc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7016-ae5a-6568bab75248', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7020-9591-60bf3c0c8d0a\",\"url\":\"http://localhost:40263/posts/01a06144-9640-7020-9591-60bf3c0c8d0a\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-7022-bbe4-3211dbcadc79', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7018-8899-019a957f2865', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7023-bf0f-8c655a9f7231\",\"url\":\"http://localhost:40263/posts/01a06144-9640-7023-bf0f-8c655a9f7231\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0669b-7820-7012-aff3-9ab626828664', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-700e-8ef4-0625dd5eea7c', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788427880000000, '{"sent":"2026-09-03T09:31:00.000Z","ended":"2026-09-03T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a0669b-7820-7013-a69f-b75235f96196\",\"url\":\"http://localhost:40263/posts/01a0669b-7820-7013-a69f-b75235f96196\",\"at\":\"2026-09-03T09:31:00.000Z\"}"}', 1788427860000000, 1788427860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-7017-9920-ffde4dde651e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7011-9f90-09a408e02289', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-7018-babc-f2a207787320\",\"url\":\"http://localhost:40263/posts/01a0b35b-9a00-7018-babc-f2a207787320\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-701a-8636-4aca31a0ab97', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7013-a651-77ee76493a60', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-701b-bc78-7a1435b9d952\",\"url\":\"http://localhost:40263/posts/01a0b35b-9a00-701b-bc78-7a1435b9d952\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-7017-924d-e0bf3c423885', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7011-9700-ecce70860eda', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-7018-b718-10fa45545262\",\"url\":\"http://localhost:40263/posts/01a11bba-5a00-7018-b718-10fa45545262\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-701a-8404-b07cda85fa80', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7013-92bc-f8431a2acbe0', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-701b-81b3-a99a2abd7769\",\"url\":\"http://localhost:40263/posts/01a11bba-5a00-701b-81b3-a99a2abd7769\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-7017-9710-2c856fe1d881', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7011-a357-34f7a827e977', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-7018-97a3-739ec84e3188\",\"url\":\"http://localhost:40263/posts/01a16819-7020-7018-97a3-739ec84e3188\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-701a-9e88-23feaee8b151', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7013-9a73-2990ec168e09', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-701b-9212-0947b5513ca6\",\"url\":\"http://localhost:40263/posts/01a16819-7020-701b-9212-0947b5513ca6\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701c-8793-baeda336712e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7014-a0a7-f6bb53a87673', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-701d-9f35-44a7b01f8732\",\"url\":\"http://localhost:40263/posts/01a1affd-5e60-701d-9f35-44a7b01f8732\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701f-85a8-76556e4499ee', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7016-b604-a21e89f29d61', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7020-b9f9-c3b6702b30b2\",\"url\":\"http://localhost:40263/posts/01a1affd-5e60-7020-b9f9-c3b6702b30b2\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-7022-9d5b-2f058f81c88a', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7018-ac92-8cc92ab7c45d', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7023-89f2-5921a33372cb\",\"url\":\"http://localhost:40263/posts/01a1affd-5e60-7023-89f2-5921a33372cb\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-7017-9068-50e2e75532eb', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7011-8103-0080afa327f4', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-7018-91c0-6d40da6aac26\",\"url\":\"http://localhost:40263/posts/01a207af-03c0-7018-91c0-6d40da6aac26\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-701a-8975-802162ea22d4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7013-941b-9c662cdbec39', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:40263/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-701b-96ec-01b80ab37b00\",\"url\":\"http://localhost:40263/posts/01a207af-03c0-701b-96ec-01b80ab37b00\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7007-b5f2-3c8b2037fd4f', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7006-b5e8-4c595de80dd9', 1788338280000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700a-99f1-2a96d859e631', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7009-916d-068c51ce3b99', 1788338280000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700d-80d2-e648d4ded472', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700c-9f0a-ae0eca5aee86', 1788338280000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7010-9e60-58bfe941132b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700f-90d2-04061467d68a', 1788338280000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7013-a05e-489a7ef83aac', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7006-b5e8-4c595de80dd9', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7012-8aa5-e2375adee8a9"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7015-9a41-606c242b1291', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7009-916d-068c51ce3b99', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7014-8739-a0eb04d9a3b6"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7017-a91c-b1aac22fb07e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700c-9f0a-ae0eca5aee86', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7016-ae5a-6568bab75248"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7019-9e3b-316db2e28f56', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700f-90d2-04061467d68a', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7018-8899-019a957f2865"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701b-85f9-0bb0aea7758c', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7006-b5e8-4c595de80dd9', 1788338280000000, 'published', NULL, '{"url":"http://localhost:38439/il-forno-a-legna-del-1931-torna-a-tostare","remote_id":"01a06144-9640-701a-b428-3b4fba42062b","delivery":"01a06144-9640-7012-8aa5-e2375adee8a9"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701e-a809-aa5c0a0977ed', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7009-916d-068c51ce3b99', 1788338280000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a06144-9640-701d-ab97-fe02a0b3d160","remote_id":"01a06144-9640-701d-ab97-fe02a0b3d160","delivery":"01a06144-9640-7014-8739-a0eb04d9a3b6"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7021-bb1b-857a72731692', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700c-9f0a-ae0eca5aee86', 1788338280000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a06144-9640-7020-9591-60bf3c0c8d0a","remote_id":"01a06144-9640-7020-9591-60bf3c0c8d0a","delivery":"01a06144-9640-7016-ae5a-6568bab75248"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7024-9916-328204cfbdb9', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-700f-90d2-04061467d68a', 1788338280000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a06144-9640-7023-bf0f-8c655a9f7231","remote_id":"01a06144-9640-7023-bf0f-8c655a9f7231","delivery":"01a06144-9640-7018-8899-019a957f2865"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7007-a734-0295ae82a993', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7006-a7a6-6b886010eb0d', 1788427860000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700a-bd33-762ca9535581', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7009-ad1f-894e77b6bab4', 1788427860000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700d-99c3-e6f9de4e8cde', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7006-a7a6-6b886010eb0d', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700c-bf42-e72f2a805135"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700f-9b20-69d810cf4ecb', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7009-ad1f-894e77b6bab4', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700e-8ef4-0625dd5eea7c"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7011-9012-9a3da167d3ec', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7006-a7a6-6b886010eb0d', 1788427860000000, 'published', NULL, '{"url":"http://localhost:38439/our-wood-fired-roaster-from-1931-is-back-at-work","remote_id":"01a0669b-7820-7010-96f4-24d65f141ca9","delivery":"01a0669b-7820-700c-bf42-e72f2a805135"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7014-a12b-b1b1fd1d4baf', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7009-ad1f-894e77b6bab4', 1788427860000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a0669b-7820-7013-a69f-b75235f96196","remote_id":"01a0669b-7820-7013-a69f-b75235f96196","delivery":"01a0669b-7820-700e-8ef4-0625dd5eea7c"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7007-b9b0-472c639e7dad', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7006-a03d-b9dc6462214e', 1789715520000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700a-994e-33df990732cc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7009-b0a5-20267045e801', 1789715520000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700d-9a08-4e243d784849', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-700c-b930-06b165862166', 1789715520000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7010-b22a-5b99f6e19211', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7006-a03d-b9dc6462214e', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-700f-8b74-551c0c59c569"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7012-a810-2ff871e647fc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7009-b0a5-20267045e801', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7011-9f90-09a408e02289"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7014-9e9a-e6fe39e00dd3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-700c-b930-06b165862166', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7013-a651-77ee76493a60"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7016-8e1e-a812bbe39415', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7006-a03d-b9dc6462214e', 1789715520000000, 'published', NULL, '{"url":"http://localhost:38439/come-si-conserva-il-caffe-macinato","remote_id":"01a0b35b-9a00-7015-9dd2-5c5d2bcff5e4","delivery":"01a0b35b-9a00-700f-8b74-551c0c59c569"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7019-a15f-f23db29fefdd', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7009-b0a5-20267045e801', 1789715520000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a0b35b-9a00-7018-babc-f2a207787320","remote_id":"01a0b35b-9a00-7018-babc-f2a207787320","delivery":"01a0b35b-9a00-7011-9f90-09a408e02289"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-701c-8131-f3beafae8c1c', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-700c-b930-06b165862166', 1789715520000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a0b35b-9a00-701b-bc78-7a1435b9d952","remote_id":"01a0b35b-9a00-701b-bc78-7a1435b9d952","delivery":"01a0b35b-9a00-7013-a651-77ee76493a60"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7007-9499-55369c24dc7a', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7006-836e-3c3ad6daf7b5', 1791466560000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700a-bf12-7449f9092d8b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7009-b12a-82210e815f3d', 1791466560000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700d-856a-cfc2be00ab42', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-700c-b196-bfe73655d1cd', 1791466560000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7010-bd5a-784edcf7606b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7006-836e-3c3ad6daf7b5', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-700f-a2d8-40d4862c8f95"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7012-bda1-b53b71fa6eda', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7009-b12a-82210e815f3d', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7011-9700-ecce70860eda"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7014-ae30-256b376df4b3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-700c-b196-bfe73655d1cd', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7013-92bc-f8431a2acbe0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7016-9aac-1bff4ec1d53e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7006-836e-3c3ad6daf7b5', 1791466560000000, 'published', NULL, '{"url":"http://localhost:38439/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo","remote_id":"01a11bba-5a00-7015-b6b0-0c7ce10f9c88","delivery":"01a11bba-5a00-700f-a2d8-40d4862c8f95"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7019-a2fd-2032ace182d3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7009-b12a-82210e815f3d', 1791466560000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a11bba-5a00-7018-b718-10fa45545262","remote_id":"01a11bba-5a00-7018-b718-10fa45545262","delivery":"01a11bba-5a00-7011-9700-ecce70860eda"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-701c-852c-1140c7ec677b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-700c-b196-bfe73655d1cd', 1791466560000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a11bba-5a00-701b-81b3-a99a2abd7769","remote_id":"01a11bba-5a00-701b-81b3-a99a2abd7769","delivery":"01a11bba-5a00-7013-92bc-f8431a2acbe0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7007-984a-06f3ddc0f215', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7006-95ee-515912692966', 1792747860000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700a-9d17-498f15b1cb05', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7009-aa39-ffa861ec637d', 1792747860000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700d-b4a3-6135317256aa', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-700c-8574-76b466e02a11', 1792747860000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7010-8eec-3a898ee78cfd', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7006-95ee-515912692966', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-700f-b4b7-57fe8072bbf3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7012-aa6d-881588f12157', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7009-aa39-ffa861ec637d', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7011-a357-34f7a827e977"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7014-9d64-c6d7d790e1b3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-700c-8574-76b466e02a11', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7013-9a73-2990ec168e09"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7016-a549-c0b9709b217e', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7006-95ee-515912692966', 1792747860000000, 'published', NULL, '{"url":"http://localhost:38439/due-borse-di-studio-per-imparare-a-tostare","remote_id":"01a16819-7020-7015-a829-8183642086e6","delivery":"01a16819-7020-700f-b4b7-57fe8072bbf3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7019-8f5d-07b1aebca4de', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7009-aa39-ffa861ec637d', 1792747860000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a16819-7020-7018-97a3-739ec84e3188","remote_id":"01a16819-7020-7018-97a3-739ec84e3188","delivery":"01a16819-7020-7011-a357-34f7a827e977"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-701c-b9da-07735992b87a', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-700c-8574-76b466e02a11', 1792747860000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a16819-7020-701b-9212-0947b5513ca6","remote_id":"01a16819-7020-701b-9212-0947b5513ca6","delivery":"01a16819-7020-7013-9a73-2990ec168e09"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7007-b40f-479417b727ca', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7006-9ab1-e20a2e665d7f', 1793953980000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700a-9068-dcdbf97b58f8', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7009-a359-6366c64fa03b', 1793953980000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700d-9be1-dcc357dd1037', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700c-b6c2-7a24313e3ff3', 1793953980000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7010-a821-e4f3ab8845c1', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700f-99e5-9c8f1684b794', 1793953980000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7013-ade8-c248c10962b4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7006-9ab1-e20a2e665d7f', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7012-be49-e8ec43bec3e2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7015-86ce-85d4617a5557', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7009-a359-6366c64fa03b', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7014-a0a7-f6bb53a87673"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7017-a01b-3c10e30556bb', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700c-b6c2-7a24313e3ff3', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7016-b604-a21e89f29d61"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7019-b807-e13fa6673be2', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700f-99e5-9c8f1684b794', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7018-ac92-8cc92ab7c45d"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701b-8057-249fb6935040', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7006-9ab1-e20a2e665d7f', 1793953980000000, 'published', NULL, '{"url":"http://localhost:38439/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina","remote_id":"01a1affd-5e60-701a-8669-f9ee3aef455d","delivery":"01a1affd-5e60-7012-be49-e8ec43bec3e2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701e-a534-911a3f3645b8', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7009-a359-6366c64fa03b', 1793953980000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a1affd-5e60-701d-9f35-44a7b01f8732","remote_id":"01a1affd-5e60-701d-9f35-44a7b01f8732","delivery":"01a1affd-5e60-7014-a0a7-f6bb53a87673"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7021-a766-21d89a3b1c56', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700c-b6c2-7a24313e3ff3', 1793953980000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a1affd-5e60-7020-b9f9-c3b6702b30b2","remote_id":"01a1affd-5e60-7020-b9f9-c3b6702b30b2","delivery":"01a1affd-5e60-7016-b604-a21e89f29d61"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7024-8d4e-8ea2d49bc74b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-700f-99e5-9c8f1684b794', 1793953980000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a1affd-5e60-7023-89f2-5921a33372cb","remote_id":"01a1affd-5e60-7023-89f2-5921a33372cb","delivery":"01a1affd-5e60-7018-ac92-8cc92ab7c45d"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7007-8129-1305c54320ae', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7006-949e-30607ade4c54', 1795425240000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700a-add6-1ea01f9943c4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7009-a4bb-1bc5ca68f5cc', 1795425240000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700d-915e-c941f2abf3f1', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-700c-807b-f2b4fa1442b2', 1795425240000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7010-b10e-b297c369c1f3', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7006-949e-30607ade4c54', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-700f-ba6a-d88a2a97482b"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7012-a995-7168cdca4e74', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7009-a4bb-1bc5ca68f5cc', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7011-8103-0080afa327f4"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7014-8860-8e73123150bb', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-700c-807b-f2b4fa1442b2', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7013-941b-9c662cdbec39"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7016-a191-3d4c9c2eb6ec', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7006-949e-30607ade4c54', 1795425240000000, 'published', NULL, '{"url":"http://localhost:38439/la-moka-in-sei-gesti","remote_id":"01a207af-03c0-7015-b4b1-375d8445829b","delivery":"01a207af-03c0-700f-ba6a-d88a2a97482b"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7019-ae16-f733360a937d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7009-a4bb-1bc5ca68f5cc', 1795425240000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a207af-03c0-7018-91c0-6d40da6aac26","remote_id":"01a207af-03c0-7018-91c0-6d40da6aac26","delivery":"01a207af-03c0-7011-8103-0080afa327f4"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-701c-9084-121b1e3596fa', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-700c-807b-f2b4fa1442b2', 1795425240000000, 'published', NULL, '{"url":"http://localhost:40263/posts/01a207af-03c0-701b-96ec-01b80ab37b00","remote_id":"01a207af-03c0-701b-96ec-01b80ab37b00","delivery":"01a207af-03c0-7013-941b-9c662cdbec39"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-7007-982d-46b21d4c5efc', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7006-8f9a-df699d0b94c6', 1795529220000000, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700a-a407-285664c2807f', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7006-8f9a-df699d0b94c6', 1795529220000000, 'sending', NULL, '{"delivery":"01a20de1-9fa0-7009-bc3f-67a0ae4996ea"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700c-a431-41acad105012', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7006-8f9a-df699d0b94c6', 1795529220000000, 'published', NULL, '{"url":"http://localhost:38439/the-moka-pot-in-six-steps","remote_id":"01a20de1-9fa0-700b-94cd-3da97d59243b","delivery":"01a20de1-9fa0-7009-bc3f-67a0ae4996ea"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a210b6-1ba2-7d4b-97f8-033fd5b52f68', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a210b6-1ba2-7d4a-9e77-7ea33bf87136', 1795576699810849, 'planned', '01a03c13-67a2-7d45-8997-da78a2902366', '{"wall":"2026-11-25T04:21:19","zone":"Europe/Rome","instant":"2026-11-25T03:21:19Z"}');
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a06144-9640-701a-b428-3b4fba42062b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a06144-9640-7000-936d-e6d56f3d3897', '01a06144-9640-7001-94d7-66cde9149513', '01a06144-9640-7012-8aa5-e2375adee8a9', 'it', 'il-forno-a-legna-del-1931-torna-a-tostare', 'press_release', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0669b-7820-7010-96f4-24d65f141ca9', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0669b-7820-7000-a437-82374f6e48aa', '01a0669b-7820-7001-92a1-7c8ac3be0559', '01a0669b-7820-700c-bf42-e72f2a805135', 'en', 'our-wood-fired-roaster-from-1931-is-back-at-work', 'press_release', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0b35b-9a00-7015-9dd2-5c5d2bcff5e4', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a0b35b-9a00-7000-9dc5-9c56df814389', '01a0b35b-9a00-7001-abab-e1c6d0333c22', '01a0b35b-9a00-700f-8b74-551c0c59c569', 'it', 'come-si-conserva-il-caffe-macinato', 'article', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a11bba-5a00-7015-b6b0-0c7ce10f9c88', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a11bba-5a00-7000-9f38-97e224b532b1', '01a11bba-5a00-7001-8198-71ea5aeb3cdd', '01a11bba-5a00-700f-a2d8-40d4862c8f95', 'it', 'sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', 'interview', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a16819-7020-7015-a829-8183642086e6', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a16819-7020-7000-90ec-37aaa68ffabe', '01a16819-7020-7001-ab53-47d9c608b0f4', '01a16819-7020-700f-b4b7-57fe8072bbf3', 'it', 'due-borse-di-studio-per-imparare-a-tostare', 'press_release', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a1affd-5e60-701a-8669-f9ee3aef455d', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a1affd-5e60-7000-9081-d7c2a64e1ece', '01a1affd-5e60-7001-b489-43f965c905cc', '01a1affd-5e60-7012-be49-e8ec43bec3e2', 'it', 'decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', 'news', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a207af-03c0-7015-b4b1-375d8445829b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a207af-03c0-7000-9075-629f85e3d698', '01a207af-03c0-7001-bd62-f1e7bf563823', '01a207af-03c0-700f-ba6a-d88a2a97482b', 'it', 'la-moka-in-sei-gesti', 'article', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a20de1-9fa0-700b-94cd-3da97d59243b', '01a03c13-67a2-7d44-acb1-88244e01dbd3', '01a20de1-9fa0-7000-bef0-48dd299b4323', '01a20de1-9fa0-7001-99c9-81eab00fb31e', '01a20de1-9fa0-7009-bc3f-67a0ae4996ea', 'en', 'the-moka-pot-in-six-steps', 'article', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
