-- Acts on persons are journalled like acts on documents; the person concerned is found by an index.
ALTER TABLE journal
    ADD COLUMN person VARCHAR(64) NULL COLLATE utf8mb4_bin COMMENT 'the person concerned' AFTER document_id,
    ADD KEY journal_of_person (person, id);
