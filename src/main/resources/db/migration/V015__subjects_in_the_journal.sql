-- Acts on what is neither a document nor a person, such as the memory and the terms, are found by what they concern.
ALTER TABLE journal
    ADD COLUMN subject VARCHAR(32) NULL COLLATE utf8mb4_bin COMMENT 'what is concerned, such as reference' AFTER person,
    ADD KEY journal_of_subject (subject, id);
