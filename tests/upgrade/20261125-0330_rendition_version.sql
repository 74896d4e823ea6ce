-- The demonstration's rows as of 20261125-0330_rendition_version; made by tests/upgrade/dump.py.
INSERT INTO setting (key, value) VALUES ('key_id', 'e50396004b5a83cf');
INSERT INTO setting (key, value) VALUES ('companion.practice_facebook', '33991');
INSERT INTO setting (key, value) VALUES ('demo', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c');
INSERT INTO setting (key, value) VALUES ('demo_complete', 'yes');
INSERT INTO person (id, name, sign_in, password_hash, language, desk_admin, created_at, disabled_at) VALUES ('01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'Marta Ferri', 'demo', NULL, 'auto', TRUE, 1787717680068674, NULL);
INSERT INTO brand (id, name, slug, zone, languages, newsroom_url, newsroom_port, about, press_contact, demonstration, public_epoch, created_at, archived_at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Torrefazione Belprato S.r.l.', 'torrefazione-belprato-s-r-l', 'Europe/Rome', '["it","en"]', NULL, 40641, 'Torrefazione Belprato tosta caffè alle porte di Firenze dal 1931. Ventidue persone, una bottega in via dei Mulini e due forni: uno a gas per tutti i giorni e quello a legna del fondatore, restaurato e di nuovo al lavoro.', 'Marta Ferri, comunicazione
+39 055 0000 142, dalle 9 alle 18
stampa@belprato.example', TRUE, 9, 1787717680068674, NULL);
INSERT INTO membership (brand_id, person_id, role, created_at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'administrator', 1787717680068674);
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7005-b17a-a831d85b4130', 1788338280000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a06144-9640-7000-9099-e9634b16fa92', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7008-8c32-aaf48bd3f894', 1788338280000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a06144-9640-7006-b407-d0edb85d4401', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700b-8e6a-be66a3f52bd9', 1788338280000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a06144-9640-7009-848f-0e99a27ab5a9', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-700e-82cd-319faa308e04', 1788338280000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a06144-9640-700c-aee4-f6492af73e03', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a06144-9640-7011-a176-03d0203939df', 1788338280000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a06144-9640-700f-b176-a925f71caf74', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7005-aac5-a32d1331dfb5', 1788427860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a0669b-7820-7000-be37-04497612dd75', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-7008-ba57-99feb33da31e', 1788427860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a0669b-7820-7006-96c8-62292ee06a5b', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0669b-7820-700b-9c9f-9359f8ddc46b', 1788427860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a0669b-7820-7009-8c15-a3d5345de405', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7005-af65-ce7bdcfbd9a5', 1789715520000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a0b35b-9a00-7000-90a5-29dba6564ea2', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-7008-b4ee-54a9fdfb0511', 1789715520000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a0b35b-9a00-7006-8eb4-8177587d27ba', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700b-93b9-bf27c0cf9073', 1789715520000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a0b35b-9a00-7009-96a2-bacd6df59daa', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a0b35b-9a00-700e-80f2-2e901d9f2076', 1789715520000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a0b35b-9a00-700c-97a0-2c3bceb46427', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7005-944b-29d7dccb7ec7', 1791466560000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a11bba-5a00-7000-97b2-d53639e0d563', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-7008-956f-5ff840e33e34', 1791466560000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a11bba-5a00-7006-b930-e4a24691e105', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700b-bebc-bd06b02f5788', 1791466560000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a11bba-5a00-7009-940c-a688f4ddd6ea', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a11bba-5a00-700e-836b-20016a9bf49e', 1791466560000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a11bba-5a00-700c-be5d-2e74049c5855', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7005-987b-4e173aa24a74', 1792747860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a16819-7020-7000-bae5-22e1fbace06e', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-7008-8780-a896fb4afcc7', 1792747860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a16819-7020-7006-958f-c2faf9cc4f52', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700b-94ba-81f310db6b0e', 1792747860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a16819-7020-7009-bc33-1290686b587d', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a16819-7020-700e-880e-14a51a155ddd', 1792747860000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a16819-7020-700c-b1d0-1154863e9881', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7005-b390-1d2078169c22', 1793953980000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a1affd-5e60-7000-91c8-0235732ab98f', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7008-95a8-ad8561ca8477', 1793953980000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a1affd-5e60-7006-aecf-bcd9ee8190f1', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700b-a392-5347d8345c95', 1793953980000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a1affd-5e60-7009-a33d-10101698e160', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-700e-98a7-48d4ae159ac9', 1793953980000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a1affd-5e60-700c-af35-8e0211a94e93', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a1affd-5e60-7011-a206-76af0c2b165e', 1793953980000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a1affd-5e60-700f-914c-a51c6af8dfb7', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7005-b5dd-826f6808a400', 1795425240000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a207af-03c0-7000-b659-e5f4cb3986a7', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-7008-a9c4-bddb5944a6d8', 1795425240000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a207af-03c0-7006-8bd4-3cc2ad8f23b0', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700b-8891-07896b40531a', 1795425240000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a207af-03c0-7009-a540-8d568d1451fb', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a207af-03c0-700e-aefd-0fa27c0e0ed4', 1795425240000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a207af-03c0-700c-8dbd-203de5c18993', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7005-acbe-9e6b5b9af5ca', 1795529220000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a20de1-9fa0-7000-95e6-a80407e32c43', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a20de1-9fa0-7008-9ac9-084f7f8d3ec8', 1795529220000000, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a20de1-9fa0-7006-b00c-bc59e5d6680a', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e9-afc4-7a8d-bc22-e093fc399cdb', 1795580080068674, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a210e9-afc4-7a88-9244-909eabe1c4dc', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e9-afc4-7a90-b4d6-fdb74a453019', 1795580080068674, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'placement.plan', 'placement', '01a210e9-afc4-7a8e-a776-10ebe3599cb0', '{"wall":"2026-11-25T05:17:40","zone":"Europe/Rome","instant":"2026-11-25T04:17:40Z"}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e9-afc4-7a96-bb6e-fb2710bad12b', 1795580080068674, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'created', 'story', '01a210e9-afc4-7a91-856c-5e8879f449b7', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e9-c21b-7724-b174-ee4aaae03607', 1795580084763457, NULL, NULL, 'signed_in_by_link', 'person', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e9-c23b-7898-b9fa-ec077ea921cb', 1795580084795550, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'changed', 'rendition', '01a210e9-afc4-7a92-b423-eba1867d35fd', '{"fields":["title","standfirst","text","link"]}');
INSERT INTO audit (id, at, brand_id, person_id, action, object_kind, object_id, details) VALUES ('01a210e9-c245-7214-b12e-d4a1c4a5fc33', 1795580084805133, '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 'refitted', 'rendition', '01a210e9-afc4-7a92-b423-eba1867d35fd', '{}');
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a03c46-fbc4-7a8a-b44c-77420a72057e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'newsroom', 'newsroom', 'Torrefazione Belprato S.r.l.', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '', '{}', NULL, 'good', NULL, 1795580080170501, 1, 1, 1787717680068674, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210e9-afc4-7a88-9229-ceef4660464b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'practice_facebook', 'social', '@belprato', 'http://127.0.0.1:33991/belprato.facebook', 'http://127.0.0.1:33991/belprato.facebook', '{"server":"http://127.0.0.1:33991","account":"belprato.facebook","handle":"belprato","style":"facebook"}', NULL, 'good', NULL, 1795580080171240, 2, 1, 1795580080068674, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210e9-afc4-7a89-a5b2-e7274a8b5b92', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'practice_instagram', 'social', '@belprato', 'http://127.0.0.1:33991/belprato.instagram', 'http://127.0.0.1:33991/belprato.instagram', '{"server":"http://127.0.0.1:33991","account":"belprato.instagram","handle":"belprato","style":"instagram"}', NULL, 'good', NULL, 1795580080172465, 3, 1, 1795580080068674, NULL);
INSERT INTO channel (id, brand_id, network, leg, name, remote_id, url, settings, secrets, health, health_note, health_at, position, version, created_at, archived_at) VALUES ('01a210e9-afc4-7a8a-bab9-94897f298f09', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'practice_linkedin', 'social', '@belprato', 'http://127.0.0.1:33991/belprato.linkedin', 'http://127.0.0.1:33991/belprato.linkedin', '{"server":"http://127.0.0.1:33991","account":"belprato.linkedin","handle":"belprato","style":"linkedin"}', NULL, 'good', NULL, 1795580080173175, 4, 1, 1795580080068674, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a06144-9640-7000-9099-e9634b16fa92', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
dopo otto mesi di restauro il forno di adelmo belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0669b-7820-7000-be37-04497612dd75', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
after eight months of restoration, adelmo belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a0b35b-9a00-7000-90a5-29dba6564ea2', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
aria, luce, umidita e calore portano via l’aroma. per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a11bba-5a00-7000-97b2-d53639e0d563', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. come si riconosce il momento giusto, e perche a volte si butta via tutto.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a16819-7020-7000-bae5-22e1fbace06e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a1affd-5e60-7000-91c8-0235732ab98f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. come riconoscerle e come avere il cambio o il rimborso.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a207af-03c0-7000-b659-e5f4cb3986a7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
acqua sotto la valvola, caffe non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perche il caffe di casa viene amaro.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a20de1-9fa0-7000-95e6-a80407e32c43', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210e9-afc4-7a88-9244-909eabe1c4dc', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

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
nei festivi apriamo la mattina, dalle 8 alle 13. chi ordina entro mercoledi riceve il pacco prima del fine settimana.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674, NULL);
INSERT INTO story (id, brand_id, title, standfirst, body, form, need, language, link, folded, version, created_by, created_at, updated_by, updated_at, archived_at) VALUES ('01a210e9-afc4-7a91-856c-5e8879f449b7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. gratuito, su prenotazione, dai quattordici anni in su.', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674, NULL);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7000-9099-e9634b16fa92', 1, 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'press_release', 'news', 'it', 'https://belprato.example/forno', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7000-be37-04497612dd75', 1, 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'press_release', 'news', 'en', 'https://belprato.example/en/oven', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7000-90a5-29dba6564ea2', 1, 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'article', 'how_to', 'it', 'https://belprato.example/conservare', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7000-97b2-d53639e0d563', 1, 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'interview', 'connect', 'it', 'https://belprato.example/persone/sandro-nistri', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7000-bae5-22e1fbace06e', 1, 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'press_release', 'find', 'it', 'https://belprato.example/borsa', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7000-91c8-0235732ab98f', 1, 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'news', 'find', 'it', 'https://belprato.example/avvisi/l118', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7000-b659-e5f4cb3986a7', 1, 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'article', 'how_to', 'it', 'https://belprato.example/moka', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7000-95e6-a80407e32c43', 1, 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'article', 'how_to', 'en', 'https://belprato.example/en/moka', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a88-9244-909eabe1c4dc', 1, 'Gli orari della bottega nei giorni di festa', 'Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'post', 'find', 'it', 'https://belprato.example/orari', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO story_version (brand_id, story_id, version, title, standfirst, body, form, need, language, link, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a91-856c-5e8879f449b7', 1, 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'post', 'enjoy', 'it', 'https://belprato.example/assaggi', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7001-97c7-7a9db91087ea', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7000-9099-e9634b16fa92', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Il forno a legna del 1931 torna a tostare', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
', 'https://belprato.example/forno', '{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta."}', FALSE, 1, 1, 1788338280000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7002-9d1d-d752a3d6ce30', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7000-9099-e9634b16fa92', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7003-b526-9099e1e24070', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7000-9099-e9634b16fa92', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

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

Il martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a06144-9640-7004-8e59-4faa36682db1', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7000-9099-e9634b16fa92', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Il forno a legna del 1931 torna a tostare

Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.

https://belprato.example/forno', 'https://belprato.example/forno', '{}', FALSE, 1, 1, 1788338280000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7001-afe1-ea28eb47f6a0', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7000-be37-04497612dd75', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'en', 'article', '', 'Our wood-fired roaster from 1931 is back at work', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
', 'https://belprato.example/en/oven', '{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open."}', FALSE, 1, 1, 1788427860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7002-b33a-ca9ce7a86353', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7000-be37-04497612dd75', '01a210e9-afc4-7a88-9229-ceef4660464b', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7003-8430-78eb23e8edaa', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7000-be37-04497612dd75', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

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

Journalists and photographers are welcome on both days; the press contact below will find you a quiet hour.', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0669b-7820-7004-923f-62939199b158', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7000-be37-04497612dd75', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'en', 'post', '', '', 'Our wood-fired roaster from 1931 is back at work

After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.

https://belprato.example/en/oven', 'https://belprato.example/en/oven', '{}', FALSE, 1, 1, 1788427860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7001-9720-98e43de0f5a3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7000-90a5-29dba6564ea2', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Come si conserva il caffè macinato', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
', 'https://belprato.example/conservare', '{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli."}', FALSE, 1, 1, 1789715520000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7002-aec1-0037e78946e4', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7000-90a5-29dba6564ea2', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7003-9656-4ab54f3469c4', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7000-90a5-29dba6564ea2', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Come si conserva il caffè macinato

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

Si annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a0b35b-9a00-7004-9b47-b931ab2c60cb', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7000-90a5-29dba6564ea2', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Come si conserva il caffè macinato

Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.

https://belprato.example/conservare', 'https://belprato.example/conservare', '{}', FALSE, 1, 1, 1789715520000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7001-80fb-70aae090df7a', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7000-97b2-d53639e0d563', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
', 'https://belprato.example/persone/sandro-nistri', '{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto."}', FALSE, 1, 1, 1791466560000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7002-a3df-49f058bd562a', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7000-97b2-d53639e0d563', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7003-a6af-1d8113503ed8', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7000-97b2-d53639e0d563', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

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

Il martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a11bba-5a00-7004-81ea-549a4bd075f3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7000-97b2-d53639e0d563', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»

Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.

https://belprato.example/persone/sandro-nistri', 'https://belprato.example/persone/sandro-nistri', '{}', FALSE, 1, 1, 1791466560000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7001-8ef2-325b82b445e8', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7000-bae5-22e1fbace06e', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Due borse di studio per imparare a tostare', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
', 'https://belprato.example/borsa', '{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum."}', FALSE, 1, 1, 1792747860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7002-9232-1bd4b6340b97', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7000-bae5-22e1fbace06e', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7003-a9cd-b83e3d127d23', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7000-bae5-22e1fbace06e', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

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

Il regolamento completo è su belprato.example/borsa.', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a16819-7020-7004-be8a-9c2a678bd325', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7000-bae5-22e1fbace06e', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Due borse di studio per imparare a tostare

Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.

https://belprato.example/borsa', 'https://belprato.example/borsa', '{}', FALSE, 1, 1, 1792747860000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7001-8d9c-680ffd0ac587', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7000-91c8-0235732ab98f', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
', 'https://belprato.example/avvisi/l118', '{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso."}', FALSE, 1, 1, 1793953980000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7002-bc88-d0d297d929a8', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7000-91c8-0235732ab98f', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7003-9af1-e3f385ec6f8d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7000-91c8-0235732ab98f', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

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

Ci scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a1affd-5e60-7004-9388-89cfdea0ef68', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7000-91c8-0235732ab98f', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina

Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.

https://belprato.example/avvisi/l118', 'https://belprato.example/avvisi/l118', '{}', FALSE, 1, 1, 1793953980000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7001-a80d-19c58f6404e5', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7000-b659-e5f4cb3986a7', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'La moka in sei gesti', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
', 'https://belprato.example/moka', '{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro."}', FALSE, 1, 1, 1795425240000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7002-9cc0-5f4c5162e9d5', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7000-b659-e5f4cb3986a7', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7003-94a1-7df81970530d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7000-b659-e5f4cb3986a7', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'La moka in sei gesti

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

Il mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a207af-03c0-7004-8a44-14ed6dd15b10', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7000-b659-e5f4cb3986a7', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'La moka in sei gesti

Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.

https://belprato.example/moka', 'https://belprato.example/moka', '{}', FALSE, 1, 1, 1795425240000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7001-af9b-a56713f1b41e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7000-95e6-a80407e32c43', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'en', 'article', '', 'The moka pot in six steps', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
', 'https://belprato.example/en/moka', '{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter."}', FALSE, 1, 1, 1795529220000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7002-9ff6-bb7449377a55', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7000-95e6-a80407e32c43', '01a210e9-afc4-7a88-9229-ceef4660464b', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7003-b4b0-4219fb1b69f4', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7000-95e6-a80407e32c43', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'en', 'post', '', '', 'The moka pot in six steps

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

Bring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a20de1-9fa0-7004-a768-0632827c667a', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7000-95e6-a80407e32c43', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'en', 'post', '', '', 'The moka pot in six steps

Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.

https://belprato.example/en/moka', 'https://belprato.example/en/moka', '{}', FALSE, 1, 1, 1795529220000000, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a89-85a0-faa6883627e1', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a88-9244-909eabe1c4dc', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Gli orari della bottega nei giorni di festa', 'Nei giorni di festa c’è sempre qualcuno che finisce il caffè a mezzogiorno. Per questo la bottega di via dei Mulini resta aperta la mattina, anche la domenica.

## Quando ci siamo

- **Giorni feriali:** dalle 7.30 alle 19, senza pausa.
- **Sabato:** dalle 8 alle 19.
- **Domenica e festivi:** dalle 8 alle 13.
- **Forno a legna:** martedì e venerdì, dalle 9 alle 12; nei festivi riposa.

## Se il caffè deve partire

Gli ordini arrivati entro le 16 di mercoledì partono il giorno stesso e arrivano prima del fine settimana in tutta Italia. Quelli di giovedì e venerdì partono il lunedì, macinati quella mattina, perché un pacco fermo due giorni in un deposito non fa bene al caffè.

Chi abita in zona può ordinare per telefono, allo +39 055 0000 131, e passare a ritirare saltando la fila. I regali si confezionano al momento: basta dire quanto si vuole spendere, a partire da 6 euro, e per chi è.

L’aggiornamento, giorno per giorno, è nella pagina degli orari.
', 'https://belprato.example/orari', '{"standfirst":"Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana."}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a8a-8603-32c21737a66c', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a88-9244-909eabe1c4dc', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a8b-b0b3-e464c7b4f86d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a88-9244-909eabe1c4dc', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

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

L’aggiornamento, giorno per giorno, è nella pagina degli orari.', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a8c-b721-03617584e712', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a88-9244-909eabe1c4dc', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Gli orari della bottega nei giorni di festa

Nei festivi apriamo la mattina, dalle 8 alle 13. Chi ordina entro mercoledì riceve il pacco prima del fine settimana.

https://belprato.example/orari', 'https://belprato.example/orari', '{}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a92-b423-eba1867d35fd', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a91-856c-5e8879f449b7', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 'it', 'article', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'https://belprato.example/assaggi', '{"standfirst":"Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su."}', FALSE, 1, 3, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580084805133);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a93-8dc9-ef7b9f7e0f78', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a91-856c-5e8879f449b7', '01a210e9-afc4-7a88-9229-ceef4660464b', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a94-b258-9f3da4bf382c', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a91-856c-5e8879f449b7', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

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

Una riga a visite@belprato.example con il nome e il numero di persone, al massimo due per richiesta. Chi resta fuori viene chiamato per primo la volta dopo. Il laboratorio è al piano terra, senza gradini; chi ha allergie lo scriva, perché agli assaggi si accompagna il pane.', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition (id, brand_id, story_id, channel_id, language, format, occasion, title, text, link, settings, edited, story_version, version, created_at, updated_by, updated_at) VALUES ('01a210e9-afc4-7a95-ac59-c00b04f691bd', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a91-856c-5e8879f449b7', '01a210e9-afc4-7a8a-bab9-94897f298f09', 'it', 'post', '', '', 'Sabato si assaggia alla cieca: tre caffè, otto posti

Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su.

https://belprato.example/assaggi', 'https://belprato.example/assaggi', '{}', FALSE, 1, 1, 1795580080068674, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7006-b407-d0edb85d4401', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7001-97c7-7a9db91087ea', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-7009-848f-0e99a27ab5a9', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7002-9d1d-d752a3d6ce30', '01a210e9-afc4-7a88-9229-ceef4660464b', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700c-aee4-f6492af73e03', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7003-b526-9099e1e24070', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a06144-9640-700f-b176-a925f71caf74', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7004-8e59-4faa36682db1', '01a210e9-afc4-7a8a-bab9-94897f298f09', '2026-09-02T10:38', 'Europe/Rome', 1788338280000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788338280000000, 1788338280000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7006-96c8-62292ee06a5b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7001-afe1-ea28eb47f6a0', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0669b-7820-7009-8c15-a3d5345de405', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7004-923f-62939199b158', '01a210e9-afc4-7a8a-bab9-94897f298f09', '2026-09-03T11:31', 'Europe/Rome', 1788427860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1788427860000000, 1788427860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7006-8eb4-8177587d27ba', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7001-9720-98e43de0f5a3', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-7009-96a2-bacd6df59daa', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7002-aec1-0037e78946e4', '01a210e9-afc4-7a88-9229-ceef4660464b', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a0b35b-9a00-700c-97a0-2c3bceb46427', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7003-9656-4ab54f3469c4', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', '2026-09-18T09:12', 'Europe/Rome', 1789715520000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1789715520000000, 1789715520000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7006-b930-e4a24691e105', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7001-80fb-70aae090df7a', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-7009-940c-a688f4ddd6ea', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7002-a3df-49f058bd562a', '01a210e9-afc4-7a88-9229-ceef4660464b', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a11bba-5a00-700c-be5d-2e74049c5855', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7004-81ea-549a4bd075f3', '01a210e9-afc4-7a8a-bab9-94897f298f09', '2026-10-08T15:36', 'Europe/Rome', 1791466560000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1791466560000000, 1791466560000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7006-958f-c2faf9cc4f52', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7001-8ef2-325b82b445e8', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-7009-bc33-1290686b587d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7002-9232-1bd4b6340b97', '01a210e9-afc4-7a88-9229-ceef4660464b', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a16819-7020-700c-b1d0-1154863e9881', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7004-be8a-9c2a678bd325', '01a210e9-afc4-7a8a-bab9-94897f298f09', '2026-10-23T11:31', 'Europe/Rome', 1792747860000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1792747860000000, 1792747860000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7006-aecf-bcd9ee8190f1', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7001-8d9c-680ffd0ac587', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-7009-a33d-10101698e160', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7002-bc88-d0d297d929a8', '01a210e9-afc4-7a88-9229-ceef4660464b', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700c-af35-8e0211a94e93', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7003-9af1-e3f385ec6f8d', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a1affd-5e60-700f-914c-a51c6af8dfb7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7004-9388-89cfdea0ef68', '01a210e9-afc4-7a8a-bab9-94897f298f09', '2026-11-06T09:33', 'Europe/Rome', 1793953980000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1793953980000000, 1793953980000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7006-8bd4-3cc2ad8f23b0', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7001-a80d-19c58f6404e5', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-7009-a540-8d568d1451fb', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7002-9cc0-5f4c5162e9d5', '01a210e9-afc4-7a88-9229-ceef4660464b', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a207af-03c0-700c-8dbd-203de5c18993', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7003-94a1-7df81970530d', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', '2026-11-23T10:14', 'Europe/Rome', 1795425240000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795425240000000, 1795425240000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a20de1-9fa0-7006-b00c-bc59e5d6680a', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7001-af9b-a56713f1b41e', '01a03c46-fbc4-7a8a-b44c-77420a72057e', '2026-11-24T15:07', 'Europe/Rome', 1795529220000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'published', 3, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795529220000000, 1795529220000000);
INSERT INTO placement (id, brand_id, rendition_id, channel_id, wall, zone, instant, zone_data, late_after, state, version, created_by, created_at, updated_at) VALUES ('01a210e9-afc4-7a8e-a776-10ebe3599cb0', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a8b-b0b3-e464c7b4f86d', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', '2026-11-25T05:17:40', 'Europe/Rome', 1795580260000000, 'unknown|2641:1793269936|3552:1793269936|1214:1793269936|3844:1793269936', 1800000000, 'planned', 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674, 1795580080068674);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7012-8842-0a7b91addfb1', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7006-b407-d0edb85d4401', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"it","title":"Il forno a legna del 1931 torna a tostare","text":"Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\n## Otto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\n> Abbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n- **Origine:** Brasile e Guatemala.\n- **Prezzo:** 9,50 euro la confezione da 250 grammi.\n- **Dove si trova:** in bottega e su [belprato.example/forno](https://belprato.example/forno).\n\n## Come vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.\n","link":"https://belprato.example/forno","settings":{"standfirst":"Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.","form":"press_release"}}', 'ee2be218f78a2cbea85511bc5b324679ddc004ae2d09044c3d3b0e7c070145ef', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701a-a25d-268353f72112', 'http://localhost:40641/il-forno-a-legna-del-1931-torna-a-tostare', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7014-b4e8-833433019cd7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7009-848f-0e99a27ab5a9', '01a210e9-afc4-7a88-9229-ceef4660464b', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '35acfe2cbcb3778abd8003e4d10d1d545dcdb6f210bbd7b62eb87095156bfe52', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-701d-8b7b-6188ae502a33', 'http://localhost:33991/posts/01a06144-9640-701d-8b7b-6188ae502a33', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7016-b28d-9a9ac70127f8', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700c-aee4-f6492af73e03', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nIl forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.\n\nOtto mesi e una porta di ghisa\n\nIl fumista Piero Landi ha smontato la volta mattone per mattone, numerando i pezzi con il gesso, e ha sostituito solo quelli crepati. La porta di ghisa, la manovella e il camino sono di allora. Di nuovo ci sono il filtro per i fumi e un termometro che misura il calore dei chicchi, non dell’aria.\n\nAbbiamo tenuto ogni vite che reggeva. Il termometro serve a noi: il mestiere del fuoco lo stiamo imparando di nuovo.\n\nAda Belprato, responsabile della torrefazione\n\nChe cosa cambia nella tazza\n\nLa legna scalda piano: una tostatura dura diciotto minuti, contro i dodici del forno a gas. Ne esce un caffè con meno acidità e più corpo. Non prende il posto di quello di tutti i giorni: è un altro caffè, e infatti ha un nome suo, «Trentuno».\n\n• Origine: Brasile e Guatemala.\n• Prezzo: 9,50 euro la confezione da 250 grammi.\n• Dove si trova: in bottega e su belprato.example/forno.\n\nCome vederlo al lavoro\n\nIl martedì e il venerdì, dalle 9 alle 12, il laboratorio è aperto a chi passa. I gruppi, fino a otto persone, prenotano due giorni prima scrivendo a visite@belprato.example. La visita dura quaranta minuti, è gratuita e finisce con un assaggio.","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', '51fb6bab498272d100d83f4f02db3233fde6557712eda0b943b5f48e27684f0f', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7020-b196-2c618b3409a5', 'http://localhost:33991/posts/01a06144-9640-7020-b196-2c618b3409a5', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a06144-9640-7018-8169-110faa88132f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700f-b176-a925f71caf74', '01a210e9-afc4-7a8a-bab9-94897f298f09', 1, 'published', '{"format":"post","language":"it","title":"","text":"Il forno a legna del 1931 torna a tostare\n\nDopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.\n\nhttps://belprato.example/forno","link":"https://belprato.example/forno","settings":{"form":"press_release"}}', 'a6d9a182ba810fc4a40ef6d94b7760cff18f2d271bde2ed86aba70eca8b27ec1', '{}', NULL, 1788338280000000, 0, NULL, NULL, 1, '01a06144-9640-7023-999a-8ee4d4874588', 'http://localhost:33991/posts/01a06144-9640-7023-999a-8ee4d4874588', NULL, NULL, NULL, NULL, 1788338280000000, 1788338280000000, 1788338280000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700c-b69f-b3eff2a5b05e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7006-96c8-62292ee06a5b', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"en","title":"Our wood-fired roaster from 1931 is back at work","text":"The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.\n\n## Eight months and a cast-iron door\n\nPiero Landi, a stove builder, took the vault down brick by brick, numbered the pieces in chalk and replaced only those that had cracked. The cast-iron door, the crank and the chimney are the original ones. What is new is a smoke filter and a thermometer that reads the heat of the beans rather than of the air.\n\n> We kept every screw that would still hold. The thermometer is for us: we are learning to work with fire all over again.\n>\n> Ada Belprato, head of roasting\n\n## What changes in the cup\n\nWood heats slowly. One roast takes eighteen minutes, against twelve in the gas roaster, and the coffee comes out with less acidity and more body. It does not replace our everyday blends; it is a different coffee, so it has a name of its own, “Trentuno”, thirty-one.\n\n- **Origin:** Brazil and Guatemala.\n- **Price:** €9.50 for 250 grams.\n- **Where to find it:** in the shop and at [belprato.example/en/oven](https://belprato.example/en/oven).\n\n## How to see it working\n\nOn Tuesdays and Fridays, from 9 to 12, anyone passing by can step into the workshop. Groups of up to eight book two days ahead at visite@belprato.example. A visit takes forty minutes, costs nothing and ends with a tasting. Tours in English are on Friday mornings.\n\nJournalists and photographers are welcome on both days; the press contact below will find you a quiet hour.\n","link":"https://belprato.example/en/oven","settings":{"standfirst":"After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.","form":"press_release"}}', '4de29acbc63f336abb0a90ba303dfbe67c74393a11631bb109a578952fa42dc4', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7010-a0c1-e9e43f82b886', 'http://localhost:40641/our-wood-fired-roaster-from-1931-is-back-at-work', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0669b-7820-700e-8d26-f3988642b843', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7009-8c15-a3d5345de405', '01a210e9-afc4-7a8a-bab9-94897f298f09', 1, 'published', '{"format":"post","language":"en","title":"","text":"Our wood-fired roaster from 1931 is back at work\n\nAfter eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.\n\nhttps://belprato.example/en/oven","link":"https://belprato.example/en/oven","settings":{"form":"press_release"}}', 'ac61e5feb07d142da034f02d6aa9273bdd416fa8e2a121e5cbac058ac0ede311', '{}', NULL, 1788427860000000, 0, NULL, NULL, 1, '01a0669b-7820-7013-ae8d-3f373f3f0bde', 'http://localhost:33991/posts/01a0669b-7820-7013-ae8d-3f373f3f0bde', NULL, NULL, NULL, NULL, 1788427860000000, 1788427860000000, 1788427860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-700f-aed2-321f9c4d91f8', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7006-8eb4-8177587d27ba', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"it","title":"Come si conserva il caffè macinato","text":"È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\n## I quattro nemici\n\n- **L’aria** ossida gli oli e lascia un odore di rancido.\n- **La luce** accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n- **L’umidità** scioglie gli aromi prima della moka.\n- **Il calore** fa evaporare quello che resta.\n\n## Che cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\n> E il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\n## Come capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.\n","link":"https://belprato.example/conservare","settings":{"standfirst":"Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.","form":"article"}}', 'bbde0333074dfb69d5d944414333930bff8ede628d57129ed3ebf30b34b6c498', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7015-99f5-09f0085d9a8e', 'http://localhost:40641/come-si-conserva-il-caffe-macinato', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7011-a7d1-21787d208b88', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7009-96a2-bacd6df59daa', '01a210e9-afc4-7a88-9229-ceef4660464b', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nhttps://belprato.example/conservare","link":"https://belprato.example/conservare","settings":{"form":"article"}}', 'dc7258a9bf5e163ceb11f96cf98a87ccb52017b1e756b313e81a8af78d4210c3', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-7018-a465-83c4db8ecd8e', 'http://localhost:33991/posts/01a0b35b-9a00-7018-a465-83c4db8ecd8e', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a0b35b-9a00-7013-b1c4-156ef444d3e1', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-700c-97a0-2c3bceb46427', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 1, 'published', '{"format":"post","language":"it","title":"","text":"Come si conserva il caffè macinato\n\nAria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.\n\nÈ la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.\n\nI quattro nemici\n\n• L’aria ossida gli oli e lascia un odore di rancido.\n• La luce accelera il processo: il vetro trasparente sul davanzale è bello, ma non aiuta.\n• L’umidità scioglie gli aromi prima della moka.\n• Il calore fa evaporare quello che resta.\n\nChe cosa fare, in pratica\n\n1. Comprare quello che si beve in due settimane. Due etti e mezzo bastano per circa trentacinque tazzine.\n2. Lasciare il caffè nella sua busta, premere fuori l’aria, chiuderla con una molletta e metterla in un barattolo di latta con il coperchio stretto.\n3. Scrivere sulla busta la data di apertura.\n4. Tenere il barattolo in dispensa, non sopra il forno e non accanto alla lavastoviglie.\n5. Usare un cucchiaino asciutto, sempre lo stesso.\n\nE il frigorifero?\n\nMeglio di no: ogni volta che il barattolo esce, l’aria della cucina si condensa sul caffè freddo, e intanto il caffè prende l’odore di quello che gli sta vicino. Il congelatore serve solo per una scorta: porzioni da una settimana, buste sigillate, e una volta aperte non tornano indietro.\n\nCome capire se è ancora buono\n\nSi annusa. Se il profumo arriva appena si apre il barattolo, va bene; se bisogna avvicinare il naso, è ora di finirlo. Non fa male: ha solo smesso di raccontare da dove viene.","link":"https://belprato.example/conservare","settings":{"form":"article"}}', '519fd64c9a8005258a99ad396bedd2b3589c04a6f9e064a93c91b781ca82c65f', '{}', NULL, 1789715520000000, 0, NULL, NULL, 1, '01a0b35b-9a00-701b-97cb-a6df6b5dda47', 'http://localhost:33991/posts/01a0b35b-9a00-701b-97cb-a6df6b5dda47', NULL, NULL, NULL, NULL, 1789715520000000, 1789715520000000, 1789715520000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-700f-be85-4beb9eca420a', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7006-b930-e4a24691e105', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"it","title":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»","text":"Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.\n\n**Che cosa si sente, stando qui?**\n\nPrima un fruscio, come di ghiaia. Poi, verso il decimo minuto, il chicco schiocca: è l’acqua che esce. Da lì ho due o tre minuti. Se mi distraggo arriva il secondo schiocco, più fitto, e il caffè ha già preso un’altra strada.\n\n**Quindi si va a orecchio?**\n\nA orecchio, a naso e con il termometro. Il termometro dice dove sei, il naso dove stai andando. Chi comincia guarda solo il numero; dopo un anno alza la testa.\n\n> Il termometro dice dove sei, il naso dove stai andando.\n\n**Il forno a legna è più difficile?**\n\nÈ più lento a rispondere. Con il gas giri una manopola e dopo venti secondi vedi l’effetto; qui aggiungi un ceppo e ne passano novanta. Bisogna decidere prima. Le prime tre settimane ho buttato quasi cento chili.\n\n**Buttati davvero?**\n\nPer noi sì: un caffè bruciato non si corregge con la miscela. Però non finisce nel cassonetto. Un vivaio di Scandicci ritira gli scarti e li usa per il compost.\n\n**Che cosa consigli a chi vuole fare questo mestiere?**\n\nDi assaggiare molto e parlare poco, almeno all’inizio. E di imparare a pulire: metà del lavoro è tenere puliti il tamburo, il camino e il piano di raffreddamento. Un forno sporco dà a tutti i caffè lo stesso sapore.\n\n**E a casa, che caffè bevi?**\n\nMoka da tre, fuoco basso. Il primo lo preparo a mia moglie, che fa l’infermiera e torna quando io esco.\n\n---\n\nIl martedì e il venerdì mattina Sandro Nistri lavora a porta aperta in via dei Mulini. Chi studia da barista o da tecnologo alimentare può chiedere di affiancarlo per un giorno: formazione@belprato.example.\n","link":"https://belprato.example/persone/sandro-nistri","settings":{"standfirst":"Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.","form":"interview"}}', '87cfd43b45db211cefc52123e9147cb0450a228035036b5fc11903fefafec43f', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7015-9c90-2dc0d20bc7b3', 'http://localhost:40641/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7011-a6d8-7ab366a1be9b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7009-940c-a688f4ddd6ea', '01a210e9-afc4-7a88-9229-ceef4660464b', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', '6a5c42f89be19ded507ee886f3f303e8efb78909ea3353d0d353faf3cdcfe55d', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-7018-8e13-6e9648407aa8', 'http://localhost:33991/posts/01a11bba-5a00-7018-8e13-6e9648407aa8', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a11bba-5a00-7013-83da-64ea2d59b0b2', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-700c-be5d-2e74049c5855', '01a210e9-afc4-7a8a-bab9-94897f298f09', 1, 'published', '{"format":"post","language":"it","title":"","text":"Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»\n\nTosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.\n\nhttps://belprato.example/persone/sandro-nistri","link":"https://belprato.example/persone/sandro-nistri","settings":{"form":"interview"}}', 'ea0da9d060541d3d269557990c9a7a4f0b559e35252039d17e8a518e80f185af', '{}', NULL, 1791466560000000, 0, NULL, NULL, 1, '01a11bba-5a00-701b-a451-e32caa06d2a9', 'http://localhost:33991/posts/01a11bba-5a00-701b-a451-e32caa06d2a9', NULL, NULL, NULL, NULL, 1791466560000000, 1791466560000000, 1791466560000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-700f-acb2-cda3ae2808b3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7006-958f-c2faf9cc4f52', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"it","title":"Due borse di studio per imparare a tostare","text":"La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.\n\n## A chi sono rivolte\n\n- A chi ha tra i 18 e i 30 anni e vive in Toscana.\n- A chi ha un diploma, di qualsiasi indirizzo, o lo prenderà quest’anno.\n- A chi non ha ancora lavorato in una torrefazione.\n\nUna delle due borse è riservata a chi ha interrotto gli studi e li ha ripresi da adulto; per questa il limite di età non vale.\n\n## Come si presenta la domanda\n\n1. Scrivere una lettera, una pagina al massimo, che racconti un lavoro fatto bene: anche un muro, una torta, un turno difficile.\n2. Aggiungere nome, età, recapito e i giorni liberi nella settimana.\n3. Spedire a borsa@belprato.example o consegnare in bottega entro sei settimane da oggi.\n\nNon servono né curriculum né fotografia. Leggono le lettere Ada Belprato, Sandro Nistri e un insegnante dell’istituto alberghiero che ospita il corso. Tutti ricevono una risposta, anche chi non viene scelto.\n\n> Cerchiamo persone attente. A tostare si impara; l’attenzione, se non c’è, è più difficile da insegnare.\n>\n> Ada Belprato, responsabile della torrefazione\n\n## Che cosa succede dopo\n\nDieci persone vengono invitate a passare una mattina in laboratorio. Le due scelte cominciano il mese seguente, quattro giorni la settimana, dalle 6 alle 12. Alla fine non c’è obbligo di assunzione da nessuna delle due parti: negli anni passati, di otto borsisti, tre sono rimasti con noi e quattro lavorano in altre torrefazioni.\n\nIl regolamento completo è su [belprato.example/borsa](https://belprato.example/borsa).\n","link":"https://belprato.example/borsa","settings":{"standfirst":"Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.","form":"press_release"}}', '85872c39285b586dc15e4d51c9ef88b938cdd98fc092398483e088fdd6879129', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7015-a422-ec244b822a60', 'http://localhost:40641/due-borse-di-studio-per-imparare-a-tostare', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7011-afa7-db2a980f92d3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7009-bc33-1290686b587d', '01a210e9-afc4-7a88-9229-ceef4660464b', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', '42d701e068aa279117dd6ad10e4da7176439b5a73575656bfb8f900637ada7ba', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-7018-ba71-66af813a940b', 'http://localhost:33991/posts/01a16819-7020-7018-ba71-66af813a940b', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a16819-7020-7013-a4db-46bc7348aaba', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-700c-b1d0-1154863e9881', '01a210e9-afc4-7a8a-bab9-94897f298f09', 1, 'published', '{"format":"post","language":"it","title":"","text":"Due borse di studio per imparare a tostare\n\nSei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.\n\nhttps://belprato.example/borsa","link":"https://belprato.example/borsa","settings":{"form":"press_release"}}', 'e03e239f7e32c2be14e99afac20051e213112ca3229ae658321bccd0faf57c38', '{}', NULL, 1792747860000000, 0, NULL, NULL, 1, '01a16819-7020-701b-8b09-e0ade3edf1fa', 'http://localhost:33991/posts/01a16819-7020-701b-8b09-e0ade3edf1fa', NULL, NULL, NULL, NULL, 1792747860000000, 1792747860000000, 1792747860000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7012-a745-a103a70249a0', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7006-aecf-bcd9ee8190f1', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"it","title":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina","text":"Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\n## Come riconoscerle\n\n- Busta blu da 250 grammi, macinato per moka.\n- Sul retro, sotto il codice a barre: **lotto L118**.\n- Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\n## Che cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\n## Che cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\n## Che cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.\n","link":"https://belprato.example/avvisi/l118","settings":{"standfirst":"Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.","form":"news"}}', 'd38554b322021201cdfee825f4cbfef0b722ef93c336c4b212d2f0396b934241', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701a-acda-e631ac967925', 'http://localhost:40641/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7014-913a-e3aa89573524', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7009-a33d-10101698e160', '01a210e9-afc4-7a88-9229-ceef4660464b', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'a53a39eca053e6e11f0b3bf2dc087b6f86c1d7c6453db0289714a31d30145820', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-701d-aaa8-033a3e751fc8', 'http://localhost:33991/posts/01a1affd-5e60-701d-aaa8-033a3e751fc8', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7016-9cba-6c4aa4f5831d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700c-af35-8e0211a94e93', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nQuarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.\n\nCome riconoscerle\n\n• Busta blu da 250 grammi, macinato per moka.\n• Sul retro, sotto il codice a barre: lotto L118.\n• Vendute in bottega, in via dei Mulini, negli ultimi tre giorni.\n\nI lotti L117 e L119, i chicchi interi e le confezioni comprate sul sito non sono coinvolti.\n\nChe cosa fare\n\n1. Non bere il caffè della busta, se si deve evitare la caffeina.\n2. Riportarla in bottega, anche aperta e senza scontrino: cambio o rimborso di 8,90 euro, subito.\n3. Chi non può passare chiama lo +39 055 0000 118, dalle 8 alle 19, sabato compreso: ritiriamo noi la busta a casa.\n\nChi ne ha bevuto e non si sente bene ne parli con il proprio medico.\n\nChe cosa è successo\n\nAl cambio di miscela una bobina di etichette è rimasta sulla macchina. Ce ne siamo accorti dal conteggio di fine turno: mancavano quarantadue etichette blu. Ventinove buste sono già tornate; le altre tredici le stiamo cercando, anche con questo avviso.\n\nChe cosa abbiamo cambiato\n\nLa macchina ora si ferma se il codice dell’etichetta non è quello della miscela, e il primo pezzo di ogni turno viene letto da due persone. L’autorità sanitaria è stata informata.\n\nCi scusiamo con chi si è fidato dell’etichetta. Aggiorneremo questa pagina quando sarà rientrata anche l’ultima busta.","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'bdbbb3a53d0b2b419691a05262f7f176371dca38d9ce98d1bc467d70d3485d38', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7020-bb3b-6c2ae20a5608', 'http://localhost:33991/posts/01a1affd-5e60-7020-bb3b-6c2ae20a5608', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a1affd-5e60-7018-85ee-633fa6890387', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700f-914c-a51c6af8dfb7', '01a210e9-afc4-7a8a-bab9-94897f298f09', 1, 'published', '{"format":"post","language":"it","title":"","text":"Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina\n\nUn errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.\n\nhttps://belprato.example/avvisi/l118","link":"https://belprato.example/avvisi/l118","settings":{"form":"news"}}', 'a90278edcd529b4cc65c3c917939ff5900daacea0a9863d9fa5f000ca2ad4110', '{}', NULL, 1793953980000000, 0, NULL, NULL, 1, '01a1affd-5e60-7023-826c-76b9b7ab2b01', 'http://localhost:33991/posts/01a1affd-5e60-7023-826c-76b9b7ab2b01', NULL, NULL, NULL, NULL, 1793953980000000, 1793953980000000, 1793953980000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-700f-bb01-aafa7f50e0ce', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7006-8bd4-3cc2ad8f23b0', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"it","title":"La moka in sei gesti","text":"Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\n## I sei gesti\n\n1. **L’acqua.** Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. **Il filtro.** Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. **Il bordo.** Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. **Il fuoco.** Basso, su un fornello non più largo della base.\n5. **Il coperchio.** Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. **La fine.** Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\n> Se gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n>\n> Sandro Nistri, tostatore\n\n## E la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\n## Se ancora non viene\n\n- **Acido e leggero:** la macinatura è troppo grossa o il fuoco è troppo alto.\n- **Amaro:** il fuoco è rimasto acceso troppo a lungo.\n- **Poco caffè nella tazza:** la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.\n","link":"https://belprato.example/moka","settings":{"standfirst":"Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.","form":"article"}}', 'cfca73763ab5e90b59e4d7f6c37c78e7381498b3814d5ac3dfe0e0ac432bfd43', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7015-adf7-d3a3b6e600f8', 'http://localhost:40641/la-moka-in-sei-gesti', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7011-99e7-8d021a09c2f7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7009-a540-8d568d1451fb', '01a210e9-afc4-7a88-9229-ceef4660464b', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nhttps://belprato.example/moka","link":"https://belprato.example/moka","settings":{"form":"article"}}', '1ec5e5ddef31a502e2dd6580d79405596a19d1c428c71d18733a0b35ff25d236', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-7018-ac58-de5195253e80', 'http://localhost:33991/posts/01a207af-03c0-7018-ac58-de5195253e80', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a207af-03c0-7013-8b64-4b4100b4c5c7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-700c-8dbd-203de5c18993', '01a210e9-afc4-7a89-a5b2-e7274a8b5b92', 1, 'published', '{"format":"post","language":"it","title":"","text":"La moka in sei gesti\n\nAcqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.\n\nQuasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.\n\nI sei gesti\n\n1. L’acqua. Fredda, poco calcarea, fino a mezzo dito sotto la valvola. La valvola deve restare asciutta: serve alla sicurezza.\n2. Il filtro. Riempirlo senza pressare, poi battere due volte la caldaia sul palmo per livellare. La montagnetta ostacola l’acqua.\n3. Il bordo. Togliere con un dito i granelli dalla guarnizione: da lì scappa la pressione.\n4. Il fuoco. Basso, su un fornello non più largo della base.\n5. Il coperchio. Alzato, per vedere. Il caffè deve salire lento, color nocciola.\n6. La fine. Quando schiarisce e comincia a gorgogliare, togliere la moka dal fuoco e bagnare la base sotto il rubinetto per due secondi.\n\nPrima di versare si mescola: il primo caffè salito è più denso dell’ultimo.\n\nSe gorgoglia forte, è già tardi: quel rumore è vapore, e il vapore sa di bruciato.\n\nSandro Nistri, tostatore\n\nE la pulizia?\n\nAcqua calda e una spugna morbida, senza lasciare residui: gli oli vecchi diventano rancidi e passano nella tazza del giorno dopo. Si rimonta solo da asciutta. La guarnizione si cambia una volta l’anno, o quando è dura.\n\nSe ancora non viene\n\n• Acido e leggero: la macinatura è troppo grossa o il fuoco è troppo alto.\n• Amaro: il fuoco è rimasto acceso troppo a lungo.\n• Poco caffè nella tazza: la guarnizione perde.\n\nIl mercoledì pomeriggio si può portare la propria moka in bottega e provarla insieme: il caffè è offerto.","link":"https://belprato.example/moka","settings":{"form":"article"}}', '91ab88bb8c332b466a4bb9e42ed00734fd3117fdbddd38ef2bd52fc2e617f3ef', '{}', NULL, 1795425240000000, 0, NULL, NULL, 1, '01a207af-03c0-701b-8a8f-194da8672d57', 'http://localhost:33991/posts/01a207af-03c0-701b-8a8f-194da8672d57', NULL, NULL, NULL, NULL, 1795425240000000, 1795425240000000, 1795425240000000);
INSERT INTO delivery (id, brand_id, placement_id, channel_id, attempt, state, content, content_hash, memory, memory_secrets, next_at, tries, lease_owner, lease_until, lease_generation, remote_id, url, error_key, error_args, evidence, decided_by, created_at, started_at, finished_at) VALUES ('01a20de1-9fa0-7009-9327-010800f39836', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7006-b00c-bc59e5d6680a', '01a03c46-fbc4-7a8a-b44c-77420a72057e', 1, 'published', '{"format":"article","language":"en","title":"The moka pot in six steps","text":"When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.\n\n## The six steps\n\n1. **Water.** Cold, not too hard, to just below the valve. Keep the valve clear of the water: it is there for safety.\n2. **Basket.** Fill it without pressing, then tap the base twice on your palm to level the coffee. A heap gets in the water’s way.\n3. **Rim.** Wipe stray grounds off the seal with a finger. That is where pressure escapes.\n4. **Flame.** Low, on a burner no wider than the base.\n5. **Lid.** Open, so that you can watch. The coffee should rise slowly and be the colour of hazelnuts.\n6. **End.** When it turns pale and starts to gurgle, take the pot off and hold its base under the tap for two seconds.\n\nStir before you pour: what came up first is denser than what came last.\n\n> If it gurgles loudly you are already late. That noise is steam, and steam tastes burnt.\n>\n> Sandro Nistri, roaster\n\n## Cleaning\n\nHot water and a soft sponge, leaving nothing behind: old oils go rancid and end up in tomorrow’s cup. Put it together again only when dry. Change the seal once a year, or when it feels hard.\n\n## If it still does not work\n\n- **Sour and thin:** the grind is too coarse, or the flame too high.\n- **Bitter:** it stayed on the flame too long.\n- **Too little coffee in the cup:** the seal leaks.\n\nBring your own pot to the shop on a Wednesday afternoon and we will try it together. The coffee is on us.\n","link":"https://belprato.example/en/moka","settings":{"standfirst":"Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.","form":"article"}}', '8cb5194b68d526fbdb01defaa9d3977ba98dfcfd6557b872f22411c8c22ea8a5', '{}', NULL, 1795529220000000, 0, NULL, NULL, 1, '01a20de1-9fa0-700b-8b3f-0135340fe100', 'http://localhost:40641/the-moka-pot-in-six-steps', NULL, NULL, NULL, NULL, 1795529220000000, 1795529220000000, 1795529220000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701c-8cec-95d26c08e29d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7014-b4e8-833433019cd7', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-701d-8b7b-6188ae502a33\",\"url\":\"http://localhost:33991/posts/01a06144-9640-701d-8b7b-6188ae502a33\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-701f-b1ad-7e6fe00858d5', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7016-b28d-9a9ac70127f8', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7020-b196-2c618b3409a5\",\"url\":\"http://localhost:33991/posts/01a06144-9640-7020-b196-2c618b3409a5\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a06144-9640-7022-824d-74007e30a06b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7018-8169-110faa88132f', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788338300000000, '{"sent":"2026-09-02T08:38:00.000Z","ended":"2026-09-02T08:38:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a06144-9640-7023-999a-8ee4d4874588\",\"url\":\"http://localhost:33991/posts/01a06144-9640-7023-999a-8ee4d4874588\",\"at\":\"2026-09-02T08:38:00.000Z\"}"}', 1788338280000000, 1788338280000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0669b-7820-7012-8c26-6d3b7976346a', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-700e-8d26-f3988642b843', 1, 'post', 'visible', FALSE, 'accepted', 1, 1788427880000000, '{"sent":"2026-09-03T09:31:00.000Z","ended":"2026-09-03T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a0669b-7820-7013-ae8d-3f373f3f0bde\",\"url\":\"http://localhost:33991/posts/01a0669b-7820-7013-ae8d-3f373f3f0bde\",\"at\":\"2026-09-03T09:31:00.000Z\"}"}', 1788427860000000, 1788427860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-7017-8fe1-8e4384ae482f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7011-a7d1-21787d208b88', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-7018-a465-83c4db8ecd8e\",\"url\":\"http://localhost:33991/posts/01a0b35b-9a00-7018-a465-83c4db8ecd8e\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a0b35b-9a00-701a-88ec-32f837c056be', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7013-b1c4-156ef444d3e1', 1, 'post', 'visible', FALSE, 'accepted', 1, 1789715540000000, '{"sent":"2026-09-18T07:12:00.000Z","ended":"2026-09-18T07:12:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a0b35b-9a00-701b-97cb-a6df6b5dda47\",\"url\":\"http://localhost:33991/posts/01a0b35b-9a00-701b-97cb-a6df6b5dda47\",\"at\":\"2026-09-18T07:12:00.000Z\"}"}', 1789715520000000, 1789715520000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-7017-bb68-05e53d65de35', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7011-a6d8-7ab366a1be9b', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-7018-8e13-6e9648407aa8\",\"url\":\"http://localhost:33991/posts/01a11bba-5a00-7018-8e13-6e9648407aa8\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a11bba-5a00-701a-be76-6c2ea52fe08d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7013-83da-64ea2d59b0b2', 1, 'post', 'visible', FALSE, 'accepted', 1, 1791466580000000, '{"sent":"2026-10-08T13:36:00.000Z","ended":"2026-10-08T13:36:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a11bba-5a00-701b-a451-e32caa06d2a9\",\"url\":\"http://localhost:33991/posts/01a11bba-5a00-701b-a451-e32caa06d2a9\",\"at\":\"2026-10-08T13:36:00.000Z\"}"}', 1791466560000000, 1791466560000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-7017-8afa-a446afebeb43', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7011-afa7-db2a980f92d3', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-7018-ba71-66af813a940b\",\"url\":\"http://localhost:33991/posts/01a16819-7020-7018-ba71-66af813a940b\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a16819-7020-701a-9b75-6e0b9e4f12fb', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7013-a4db-46bc7348aaba', 1, 'post', 'visible', FALSE, 'accepted', 1, 1792747880000000, '{"sent":"2026-10-23T09:31:00.000Z","ended":"2026-10-23T09:31:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a16819-7020-701b-8b09-e0ade3edf1fa\",\"url\":\"http://localhost:33991/posts/01a16819-7020-701b-8b09-e0ade3edf1fa\",\"at\":\"2026-10-23T09:31:00.000Z\"}"}', 1792747860000000, 1792747860000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701c-97a6-970fbea90fc0', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7014-913a-e3aa89573524', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-701d-aaa8-033a3e751fc8\",\"url\":\"http://localhost:33991/posts/01a1affd-5e60-701d-aaa8-033a3e751fc8\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-701f-85ab-ec5b98a7a32f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7016-9cba-6c4aa4f5831d', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7020-bb3b-6c2ae20a5608\",\"url\":\"http://localhost:33991/posts/01a1affd-5e60-7020-bb3b-6c2ae20a5608\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a1affd-5e60-7022-9518-c9681a42096b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7018-85ee-633fa6890387', 1, 'post', 'visible', FALSE, 'accepted', 1, 1793954000000000, '{"sent":"2026-11-06T08:33:00.000Z","ended":"2026-11-06T08:33:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a1affd-5e60-7023-826c-76b9b7ab2b01\",\"url\":\"http://localhost:33991/posts/01a1affd-5e60-7023-826c-76b9b7ab2b01\",\"at\":\"2026-11-06T08:33:00.000Z\"}"}', 1793953980000000, 1793953980000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-7017-8b3e-2fee61d18c49', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7011-99e7-8d021a09c2f7', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-7018-ac58-de5195253e80\",\"url\":\"http://localhost:33991/posts/01a207af-03c0-7018-ac58-de5195253e80\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO delivery_step (id, brand_id, delivery_id, ordinal, name, effect, repeatable, state, lease_generation, deadline, exchange, started_at, finished_at) VALUES ('01a207af-03c0-701a-8b3d-22e1e8ada867', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7013-8b64-4b4100b4c5c7', 1, 'post', 'visible', FALSE, 'accepted', 1, 1795425260000000, '{"sent":"2026-11-23T09:14:00.000Z","ended":"2026-11-23T09:14:00.000Z","method":"POST","url":"http://127.0.0.1:33991/api/posts","status":201,"answer":"{\"id\":\"01a207af-03c0-701b-8a8f-194da8672d57\",\"url\":\"http://localhost:33991/posts/01a207af-03c0-701b-8a8f-194da8672d57\",\"at\":\"2026-11-23T09:14:00.000Z\"}"}', 1795425240000000, 1795425240000000);
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7007-aac5-e26c45cb91f9', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7006-b407-d0edb85d4401', 1788338280000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700a-9672-e32db10f5079', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7009-848f-0e99a27ab5a9', 1788338280000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-700d-b8b2-574ac457a27b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700c-aee4-f6492af73e03', 1788338280000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7010-bbbf-d46525efd1c9', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700f-b176-a925f71caf74', 1788338280000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-02T10:38","zone":"Europe/Rome","instant":"2026-09-02T08:38:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7013-958d-a838f7ca912d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7006-b407-d0edb85d4401', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7012-8842-0a7b91addfb1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7015-b017-bfe10502effc', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7009-848f-0e99a27ab5a9', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7014-b4e8-833433019cd7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7017-a5ca-d6c3b9ac5922', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700c-aee4-f6492af73e03', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7016-b28d-9a9ac70127f8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7019-8194-cde6ae4d5cea', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700f-b176-a925f71caf74', 1788338280000000, 'sending', NULL, '{"delivery":"01a06144-9640-7018-8169-110faa88132f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701b-874e-e477a2770597', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7006-b407-d0edb85d4401', 1788338280000000, 'published', NULL, '{"url":"http://localhost:40641/il-forno-a-legna-del-1931-torna-a-tostare","remote_id":"01a06144-9640-701a-a25d-268353f72112","delivery":"01a06144-9640-7012-8842-0a7b91addfb1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-701e-ae6b-3b90b6988091', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7009-848f-0e99a27ab5a9', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a06144-9640-701d-8b7b-6188ae502a33","remote_id":"01a06144-9640-701d-8b7b-6188ae502a33","delivery":"01a06144-9640-7014-b4e8-833433019cd7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7021-9c0e-e73aa451cb33', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700c-aee4-f6492af73e03', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a06144-9640-7020-b196-2c618b3409a5","remote_id":"01a06144-9640-7020-b196-2c618b3409a5","delivery":"01a06144-9640-7016-b28d-9a9ac70127f8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a06144-9640-7024-a337-5049ba730688', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-700f-b176-a925f71caf74', 1788338280000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a06144-9640-7023-999a-8ee4d4874588","remote_id":"01a06144-9640-7023-999a-8ee4d4874588","delivery":"01a06144-9640-7018-8169-110faa88132f"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7007-9ea3-3b02e41705b7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7006-96c8-62292ee06a5b', 1788427860000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700a-830b-7f9c6eb173da', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7009-8c15-a3d5345de405', 1788427860000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-03T11:31","zone":"Europe/Rome","instant":"2026-09-03T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700d-a7cd-88b4568ed048', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7006-96c8-62292ee06a5b', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700c-b69f-b3eff2a5b05e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-700f-9cc8-265efcbafdb3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7009-8c15-a3d5345de405', 1788427860000000, 'sending', NULL, '{"delivery":"01a0669b-7820-700e-8d26-f3988642b843"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7011-b214-94f4576f2c43', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7006-96c8-62292ee06a5b', 1788427860000000, 'published', NULL, '{"url":"http://localhost:40641/our-wood-fired-roaster-from-1931-is-back-at-work","remote_id":"01a0669b-7820-7010-a0c1-e9e43f82b886","delivery":"01a0669b-7820-700c-b69f-b3eff2a5b05e"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0669b-7820-7014-aa12-0174dab73f69', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7009-8c15-a3d5345de405', 1788427860000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a0669b-7820-7013-ae8d-3f373f3f0bde","remote_id":"01a0669b-7820-7013-ae8d-3f373f3f0bde","delivery":"01a0669b-7820-700e-8d26-f3988642b843"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7007-87a1-3fa25ecce722', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7006-8eb4-8177587d27ba', 1789715520000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700a-94fc-8ab20371c929', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7009-96a2-bacd6df59daa', 1789715520000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-700d-a1c8-dfd281ffe700', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-700c-97a0-2c3bceb46427', 1789715520000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-09-18T09:12","zone":"Europe/Rome","instant":"2026-09-18T07:12:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7010-b9ec-457ac813da56', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7006-8eb4-8177587d27ba', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-700f-aed2-321f9c4d91f8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7012-a3c9-c394362d93b0', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7009-96a2-bacd6df59daa', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7011-a7d1-21787d208b88"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7014-9c8a-bb75c6c75916', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-700c-97a0-2c3bceb46427', 1789715520000000, 'sending', NULL, '{"delivery":"01a0b35b-9a00-7013-b1c4-156ef444d3e1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7016-b262-b0b30fb4123e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7006-8eb4-8177587d27ba', 1789715520000000, 'published', NULL, '{"url":"http://localhost:40641/come-si-conserva-il-caffe-macinato","remote_id":"01a0b35b-9a00-7015-99f5-09f0085d9a8e","delivery":"01a0b35b-9a00-700f-aed2-321f9c4d91f8"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-7019-94bc-b66d0507bd4f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7009-96a2-bacd6df59daa', 1789715520000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a0b35b-9a00-7018-a465-83c4db8ecd8e","remote_id":"01a0b35b-9a00-7018-a465-83c4db8ecd8e","delivery":"01a0b35b-9a00-7011-a7d1-21787d208b88"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a0b35b-9a00-701c-ab71-f30306fc9638', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-700c-97a0-2c3bceb46427', 1789715520000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a0b35b-9a00-701b-97cb-a6df6b5dda47","remote_id":"01a0b35b-9a00-701b-97cb-a6df6b5dda47","delivery":"01a0b35b-9a00-7013-b1c4-156ef444d3e1"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7007-a3f5-41ce3d52be4f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7006-b930-e4a24691e105', 1791466560000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700a-8f5d-61a73b5a963b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7009-940c-a688f4ddd6ea', 1791466560000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-700d-94d1-f5ddfcab6bb7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-700c-be5d-2e74049c5855', 1791466560000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-10-08T15:36","zone":"Europe/Rome","instant":"2026-10-08T13:36:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7010-af2c-c849c0ea85a6', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7006-b930-e4a24691e105', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-700f-be85-4beb9eca420a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7012-bd62-0511be8744c4', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7009-940c-a688f4ddd6ea', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7011-a6d8-7ab366a1be9b"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7014-96bd-538d2819f540', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-700c-be5d-2e74049c5855', 1791466560000000, 'sending', NULL, '{"delivery":"01a11bba-5a00-7013-83da-64ea2d59b0b2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7016-9b56-cc9c58d4e2a6', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7006-b930-e4a24691e105', 1791466560000000, 'published', NULL, '{"url":"http://localhost:40641/sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo","remote_id":"01a11bba-5a00-7015-9c90-2dc0d20bc7b3","delivery":"01a11bba-5a00-700f-be85-4beb9eca420a"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-7019-b822-052eea13fdac', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7009-940c-a688f4ddd6ea', 1791466560000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a11bba-5a00-7018-8e13-6e9648407aa8","remote_id":"01a11bba-5a00-7018-8e13-6e9648407aa8","delivery":"01a11bba-5a00-7011-a6d8-7ab366a1be9b"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a11bba-5a00-701c-ab76-babe58a3d48d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-700c-be5d-2e74049c5855', 1791466560000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a11bba-5a00-701b-a451-e32caa06d2a9","remote_id":"01a11bba-5a00-701b-a451-e32caa06d2a9","delivery":"01a11bba-5a00-7013-83da-64ea2d59b0b2"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7007-8ba0-e54f7b3e332e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7006-958f-c2faf9cc4f52', 1792747860000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700a-a45d-120ff3680517', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7009-bc33-1290686b587d', 1792747860000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-700d-bb5f-07ef2f0d6aa3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-700c-b1d0-1154863e9881', 1792747860000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-10-23T11:31","zone":"Europe/Rome","instant":"2026-10-23T09:31:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7010-bb37-37b00d01c594', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7006-958f-c2faf9cc4f52', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-700f-acb2-cda3ae2808b3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7012-b3cb-7d468f4efcf3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7009-bc33-1290686b587d', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7011-afa7-db2a980f92d3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7014-b711-3edb47a399cb', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-700c-b1d0-1154863e9881', 1792747860000000, 'sending', NULL, '{"delivery":"01a16819-7020-7013-a4db-46bc7348aaba"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7016-8d20-8ea0b4e0c166', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7006-958f-c2faf9cc4f52', 1792747860000000, 'published', NULL, '{"url":"http://localhost:40641/due-borse-di-studio-per-imparare-a-tostare","remote_id":"01a16819-7020-7015-a422-ec244b822a60","delivery":"01a16819-7020-700f-acb2-cda3ae2808b3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-7019-9639-424955dcfbe9', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7009-bc33-1290686b587d', 1792747860000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a16819-7020-7018-ba71-66af813a940b","remote_id":"01a16819-7020-7018-ba71-66af813a940b","delivery":"01a16819-7020-7011-afa7-db2a980f92d3"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a16819-7020-701c-90ad-c07ffbac4cbe', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-700c-b1d0-1154863e9881', 1792747860000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a16819-7020-701b-8b09-e0ade3edf1fa","remote_id":"01a16819-7020-701b-8b09-e0ade3edf1fa","delivery":"01a16819-7020-7013-a4db-46bc7348aaba"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7007-9473-92e18da83394', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7006-aecf-bcd9ee8190f1', 1793953980000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700a-aa55-ae13eb7b4fc5', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7009-a33d-10101698e160', 1793953980000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-700d-8fe7-15db18a4eb18', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700c-af35-8e0211a94e93', 1793953980000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7010-9bcb-b546fe463681', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700f-914c-a51c6af8dfb7', 1793953980000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-06T09:33","zone":"Europe/Rome","instant":"2026-11-06T08:33:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7013-8420-8a988541c1ab', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7006-aecf-bcd9ee8190f1', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7012-a745-a103a70249a0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7015-8ae9-dac7aae8830b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7009-a33d-10101698e160', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7014-913a-e3aa89573524"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7017-bd1c-3e4976cb9ea3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700c-af35-8e0211a94e93', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7016-9cba-6c4aa4f5831d"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7019-9b3e-f1f98be7966b', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700f-914c-a51c6af8dfb7', 1793953980000000, 'sending', NULL, '{"delivery":"01a1affd-5e60-7018-85ee-633fa6890387"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701b-81f0-7c88c47e21fc', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7006-aecf-bcd9ee8190f1', 1793953980000000, 'published', NULL, '{"url":"http://localhost:40641/decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina","remote_id":"01a1affd-5e60-701a-acda-e631ac967925","delivery":"01a1affd-5e60-7012-a745-a103a70249a0"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-701e-b263-f1d581059254', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7009-a33d-10101698e160', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a1affd-5e60-701d-aaa8-033a3e751fc8","remote_id":"01a1affd-5e60-701d-aaa8-033a3e751fc8","delivery":"01a1affd-5e60-7014-913a-e3aa89573524"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7021-8df8-559ae1fa9851', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700c-af35-8e0211a94e93', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a1affd-5e60-7020-bb3b-6c2ae20a5608","remote_id":"01a1affd-5e60-7020-bb3b-6c2ae20a5608","delivery":"01a1affd-5e60-7016-9cba-6c4aa4f5831d"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a1affd-5e60-7024-823c-a41a3dc340ea', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-700f-914c-a51c6af8dfb7', 1793953980000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a1affd-5e60-7023-826c-76b9b7ab2b01","remote_id":"01a1affd-5e60-7023-826c-76b9b7ab2b01","delivery":"01a1affd-5e60-7018-85ee-633fa6890387"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7007-9807-38b5c5483548', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7006-8bd4-3cc2ad8f23b0', 1795425240000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700a-b211-08230b8e2c1f', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7009-a540-8d568d1451fb', 1795425240000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-700d-a174-d504ebf6d8b7', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-700c-8dbd-203de5c18993', 1795425240000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-23T10:14","zone":"Europe/Rome","instant":"2026-11-23T09:14:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7010-9002-47d728fb533e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7006-8bd4-3cc2ad8f23b0', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-700f-bb01-aafa7f50e0ce"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7012-bb7f-2dadaf2e6abd', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7009-a540-8d568d1451fb', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7011-99e7-8d021a09c2f7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7014-aeb6-b10456a2b818', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-700c-8dbd-203de5c18993', 1795425240000000, 'sending', NULL, '{"delivery":"01a207af-03c0-7013-8b64-4b4100b4c5c7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7016-a4a0-74b389f7411c', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7006-8bd4-3cc2ad8f23b0', 1795425240000000, 'published', NULL, '{"url":"http://localhost:40641/la-moka-in-sei-gesti","remote_id":"01a207af-03c0-7015-adf7-d3a3b6e600f8","delivery":"01a207af-03c0-700f-bb01-aafa7f50e0ce"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-7019-9a4a-ddbc65229e15', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7009-a540-8d568d1451fb', 1795425240000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a207af-03c0-7018-ac58-de5195253e80","remote_id":"01a207af-03c0-7018-ac58-de5195253e80","delivery":"01a207af-03c0-7011-99e7-8d021a09c2f7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a207af-03c0-701c-8d46-78bce0f1cb02', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-700c-8dbd-203de5c18993', 1795425240000000, 'published', NULL, '{"url":"http://localhost:33991/posts/01a207af-03c0-701b-8a8f-194da8672d57","remote_id":"01a207af-03c0-701b-8a8f-194da8672d57","delivery":"01a207af-03c0-7013-8b64-4b4100b4c5c7"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-7007-9f0c-6d06bdae554d', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7006-b00c-bc59e5d6680a', 1795529220000000, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-24T15:07","zone":"Europe/Rome","instant":"2026-11-24T14:07:00Z","now":true}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700a-af7e-e1eba5e74fd4', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7006-b00c-bc59e5d6680a', 1795529220000000, 'sending', NULL, '{"delivery":"01a20de1-9fa0-7009-9327-010800f39836"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a20de1-9fa0-700c-b94b-3b8bdd824973', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7006-b00c-bc59e5d6680a', 1795529220000000, 'published', NULL, '{"url":"http://localhost:40641/the-moka-pot-in-six-steps","remote_id":"01a20de1-9fa0-700b-8b3f-0135340fe100","delivery":"01a20de1-9fa0-7009-9327-010800f39836"}');
INSERT INTO placement_event (id, brand_id, placement_id, at, kind, person_id, details) VALUES ('01a210e9-afc4-7a8f-a4f8-dc4231841af6', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a8e-a776-10ebe3599cb0', 1795580080068674, 'planned', '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', '{"wall":"2026-11-25T05:17:40","zone":"Europe/Rome","instant":"2026-11-25T04:17:40Z"}');
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a06144-9640-701a-a25d-268353f72112', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a06144-9640-7000-9099-e9634b16fa92', '01a06144-9640-7001-97c7-7a9db91087ea', '01a06144-9640-7012-8842-0a7b91addfb1', 'it', 'il-forno-a-legna-del-1931-torna-a-tostare', 'press_release', 'Il forno a legna del 1931 torna a tostare', 'Dopo otto mesi di restauro il forno di Adelmo Belprato ha ripreso a lavorare: due giorni la settimana, venti chili per volta, a porta aperta.', 'Il forno a legna con cui la Torrefazione Belprato cominciò a lavorare nel 1931 è di nuovo acceso. Era fermo dal 1974, quando arrivò il gas, e da allora faceva da ripiano per i sacchi vuoti. Da questa settimana tosta il martedì e il venerdì, nella stessa stanza di via dei Mulini in cui fu costruito.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0669b-7820-7010-a0c1-e9e43f82b886', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0669b-7820-7000-be37-04497612dd75', '01a0669b-7820-7001-afe1-ea28eb47f6a0', '01a0669b-7820-700c-b69f-b3eff2a5b05e', 'en', 'our-wood-fired-roaster-from-1931-is-back-at-work', 'press_release', 'Our wood-fired roaster from 1931 is back at work', 'After eight months of restoration, Adelmo Belprato’s oven is roasting again: two days a week, twenty kilos at a time, with the door open.', 'The wood-fired oven with which Torrefazione Belprato began in 1931 is lit again. It had been cold since 1974, when gas arrived, and had served ever since as a shelf for empty sacks. From this week it roasts on Tuesdays and Fridays, in the same room in via dei Mulini, just outside Florence, where it was built.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a0b35b-9a00-7015-99f5-09f0085d9a8e', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a0b35b-9a00-7000-90a5-29dba6564ea2', '01a0b35b-9a00-7001-9720-98e43de0f5a3', '01a0b35b-9a00-700f-aed2-321f9c4d91f8', 'it', 'come-si-conserva-il-caffe-macinato', 'article', 'Come si conserva il caffè macinato', 'Aria, luce, umidità e calore portano via l’aroma. Per tenerli fuori bastano un barattolo, una data scritta a penna e un posto lontano dai fornelli.', 'È la domanda che in bottega sentiamo più spesso: perché il caffè buono il primo giorno, dopo due settimane, sa di poco. La risposta sta nella macinatura. Un chicco intero protegge i suoi oli; macinato, espone all’aria una superficie molto più grande e comincia a perderli nel giro di ore.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a11bba-5a00-7015-9c90-2dc0d20bc7b3', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a11bba-5a00-7000-97b2-d53639e0d563', '01a11bba-5a00-7001-80fb-70aae090df7a', '01a11bba-5a00-700f-be85-4beb9eca420a', 'it', 'sandro-nistri-il-caffe-si-ascolta-prima-di-assaggiarlo', 'interview', 'Sandro Nistri: «Il caffè si ascolta prima di assaggiarlo»', 'Tosta da ventisei anni, ha imparato sul forno a gas e ora ricomincia da quello a legna. Come si riconosce il momento giusto, e perché a volte si butta via tutto.', 'Sandro Nistri arriva alle cinque e mezza, accende e aspetta. Ha cinquantun anni, è entrato in Belprato come magazziniere e oggi decide quando un caffè è pronto. Lo abbiamo incontrato davanti al forno a legna, tra una cotta e l’altra.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a16819-7020-7015-a422-ec244b822a60', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a16819-7020-7000-bae5-22e1fbace06e', '01a16819-7020-7001-8ef2-325b82b445e8', '01a16819-7020-700f-acb2-cda3ae2808b3', 'it', 'due-borse-di-studio-per-imparare-a-tostare', 'press_release', 'Due borse di studio per imparare a tostare', 'Sei mesi in torrefazione, 900 euro al mese e un corso di assaggio pagato: le domande si presentano entro sei settimane, con una lettera e senza curriculum.', 'La Torrefazione Belprato offre due borse di studio, intitolate al fondatore Adelmo Belprato, a chi vuole imparare il mestiere di tostatore. Durano sei mesi, prevedono 900 euro al mese e comprendono un corso di assaggio con esame finale.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a1affd-5e60-701a-acda-e631ac967925', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a1affd-5e60-7000-91c8-0235732ab98f', '01a1affd-5e60-7001-8d9c-680ffd0ac587', '01a1affd-5e60-7012-a745-a103a70249a0', 'it', 'decaffeinato-sera-lotto-l118-42-confezioni-contengono-caffeina', 'news', 'Decaffeinato «Sera», lotto L118: 42 confezioni contengono caffeina', 'Un errore di etichetta riguarda le buste da 250 grammi vendute in bottega negli ultimi tre giorni. Come riconoscerle e come avere il cambio o il rimborso.', 'Quarantadue confezioni etichettate come decaffeinato «Sera» contengono in realtà la miscela «Mattina», che ha caffeina. Il caffè è sano e tostato come sempre, ma chi deve evitare la caffeina non deve berlo.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a207af-03c0-7015-adf7-d3a3b6e600f8', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a207af-03c0-7000-b659-e5f4cb3986a7', '01a207af-03c0-7001-a80d-19c58f6404e5', '01a207af-03c0-700f-bb01-aafa7f50e0ce', 'it', 'la-moka-in-sei-gesti', 'article', 'La moka in sei gesti', 'Acqua sotto la valvola, caffè non pressato, fuoco basso: quello che spieghiamo in bottega a chi chiede perché il caffè di casa viene amaro.', 'Quasi sempre il caffè amaro non è colpa del caffè. La moka scalda in fretta e, se la si lascia fare, negli ultimi secondi spinge vapore attraverso una polvere ormai esausta. Sei gesti bastano a fermarsi prima.

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
INSERT INTO newsroom_page (id, brand_id, story_id, rendition_id, delivery_id, language, slug, form, title, standfirst, body, link, state, correction, withdrawal_note, published_at, corrected_at, withdrawn_at, updated_at, version) VALUES ('01a20de1-9fa0-700b-8b3f-0135340fe100', '01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a20de1-9fa0-7000-95e6-a80407e32c43', '01a20de1-9fa0-7001-af9b-a56713f1b41e', '01a20de1-9fa0-7009-9327-010800f39836', 'en', 'the-moka-pot-in-six-steps', 'article', 'The moka pot in six steps', 'Water below the valve, coffee left loose, a low flame: what we tell people in the shop when they ask why their coffee at home turns out bitter.', 'When coffee from a moka pot is bitter, the coffee is rarely to blame. The pot heats quickly and, left alone, spends its last seconds pushing steam through grounds that have nothing left to give. Six steps are enough to stop before that.

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
INSERT INTO rendition_version (brand_id, rendition_id, version, language, title, text, link, settings, edited, settled, story_version, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a92-b423-eba1867d35fd', 1, 'it', 'Sabato si assaggia alla cieca: tre caffè, otto posti', 'Tre tazze numerate, un cucchiaio a testa e nessuna etichetta. Sabato, dalle 10.30 alle 11.30, otto persone provano a capire quale dei tre caffè viene dall’Etiopia, quale dal Guatemala e quale dal Brasile.

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
', 'https://belprato.example/assaggi', '{"standfirst":"Un’ora in laboratorio per riconoscere tre origini senza leggere l’etichetta. Gratuito, su prenotazione, dai quattordici anni in su."}', FALSE, FALSE, 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580080068674);
INSERT INTO rendition_version (brand_id, rendition_id, version, language, title, text, link, settings, edited, settled, story_version, person_id, at) VALUES ('01a03c46-fbc4-7a88-8d16-4b041f03c24a', '01a210e9-afc4-7a92-b423-eba1867d35fd', 2, 'it', '', 'Scritto a mano per questo canale.', '', '{}', TRUE, TRUE, 1, '01a03c46-fbc4-7a89-b12f-96e6e386ba3c', 1795580084795550);
