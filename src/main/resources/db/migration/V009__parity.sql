-- Whether the language versions of a document say the same: the last comparison, and every difference it ever found.
CREATE TABLE parity_check (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    fingerprint CHAR(64)    NOT NULL COLLATE utf8mb4_bin COMMENT 'of the files compared and the rules',
    compared    VARCHAR(24) NOT NULL COLLATE utf8mb4_bin COMMENT 'codes of the languages compared, by commas',
    unlike      VARCHAR(24) NOT NULL COLLATE utf8mb4_bin COMMENT 'whose file is no version of the same text',
    unread      VARCHAR(24) NOT NULL COLLATE utf8mb4_bin COMMENT 'whose file cannot be read',
    paragraphs  INT         NOT NULL,
    checked_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (document_id),
    CONSTRAINT parity_check_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE parity_difference (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    id          VARCHAR(24) NOT NULL COLLATE utf8mb4_bin,
    kind        VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    position    INT         NOT NULL COMMENT 'paragraph, from 1',
    heading     TEXT        NOT NULL,
    languages   VARCHAR(24) NOT NULL COLLATE utf8mb4_bin COMMENT 'those that differ',
    sides       LONGTEXT    NOT NULL COMMENT 'JSON object by language',
    found_at    DATETIME(3) NOT NULL,
    mended_at   DATETIME(3) NULL COMMENT 'a later comparison did not find it',
    waived_at   DATETIME(3) NULL,
    waived_by   VARCHAR(64) NULL COLLATE utf8mb4_bin,
    reason      TEXT        NULL,
    PRIMARY KEY (document_id, id),
    KEY difference_by_kind (kind, mended_at, waived_at),
    CONSTRAINT difference_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
