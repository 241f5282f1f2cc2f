-- Acts on persons are journalled like acts on documents; the person concerned is found by an index.
ALTER TABLE journal
    ADD COLUMN person VARCHAR(64) NULL COLLATE utf8mb4_bin COMMENT 'the person concerned' AFTER document_id,
    ADD KEY journal_of_person (person, id);

-- Lists follow the first symbol with its numbers by value, so that A/81/9 comes before A/81/10.
ALTER TABLE document
    ADD COLUMN sort_key VARCHAR(400) NULL COLLATE utf8mb4_bin
        COMMENT 'look-up key of main_symbol, numbers padded to ten digits, slashes before all else' AFTER main_symbol,
    DROP KEY document_by_symbol,
    ADD KEY document_by_symbol (sort_key, id);

UPDATE document d JOIN document_symbol s ON s.document_id = d.id AND s.position = 0
   SET d.sort_key = LEFT(REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(s.lookup_key, '([0-9]+)', '000000000\\1'),
                                                '0{0,9}([0-9]{10,})', '\\1'), '/', '!'), 400);
