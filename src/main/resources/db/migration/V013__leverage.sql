-- What the memory held of a text when it was prepared, for all languages. Never changed: each preparation has its own.
CREATE TABLE match_sheet (
    extraction_id BIGINT      NOT NULL,
    source        CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    segments      INT         NOT NULL,
    words         INT         NOT NULL,
    kept_at       DATETIME(3) NOT NULL,
    PRIMARY KEY (extraction_id),
    CONSTRAINT sheet_of_extraction FOREIGN KEY (extraction_id) REFERENCES extraction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE match_count (
    extraction_id BIGINT      NOT NULL,
    language      CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    band          VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    segments      INT         NOT NULL,
    words         INT         NOT NULL,
    weight        INT         NOT NULL COMMENT 'percent of the work that is left, as it held that day',
    PRIMARY KEY (extraction_id, language, band),
    CONSTRAINT count_of_sheet FOREIGN KEY (extraction_id) REFERENCES match_sheet (extraction_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The words of a language with the work that is left in them; a language without a row is worked on in full.
CREATE TABLE language_effort (
    document_id CHAR(26) NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)  NOT NULL COLLATE utf8mb4_bin,
    words       INT      NOT NULL,
    PRIMARY KEY (document_id, language),
    CONSTRAINT effort_for_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE task
    ADD COLUMN effort INT NOT NULL DEFAULT 0 COMMENT 'words with the work that is left in them' AFTER words;
UPDATE task SET effort = words;

ALTER TABLE memory_document
    ADD COLUMN rules VARCHAR(40) NOT NULL DEFAULT '' COLLATE utf8mb4_bin COMMENT 'by which sentences were cut'
        AFTER fingerprint;
