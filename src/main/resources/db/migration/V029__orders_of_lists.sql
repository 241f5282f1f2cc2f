-- What everybody may read is listed by the time of issuance, as a whole, of one type and of one body.
ALTER TABLE document
    ADD COLUMN listed_at DATETIME(3)
        AS (IF(distribution <> 'restricted' AND stage <> 'withdrawn', issued_at, NULL)) STORED
        COMMENT 'issued_at of what everybody may read',
    ADD COLUMN listed_body VARCHAR(32) COLLATE utf8mb4_bin
        AS (IFNULL(governing_body, JSON_VALUE(considered, '$[0]'))) STORED
        COMMENT 'the body whose meeting governs the dates, or the first that considers the document',
    ADD KEY document_listed (listed_at, id),
    ADD KEY document_listed_by_type (type, listed_at, id),
    ADD KEY document_listed_by_body (listed_body, listed_at, id);

-- The terminology is read in the order of the alphabet of each language, and by subject.
ALTER TABLE term ADD KEY term_by_text (language, text, concept_id);
ALTER TABLE concept ADD KEY concept_by_subject (subject, id);
