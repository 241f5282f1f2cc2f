-- Checks of translations segment by segment: what was checked last, and every alarm there ever was.
CREATE TABLE quality_check (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    extraction  BIGINT      NOT NULL,
    rules       VARCHAR(24) NOT NULL COLLATE utf8mb4_bin COMMENT 'changes when the checks do',
    terms       BIGINT      NOT NULL COMMENT 'state of the terminology',
    seal        BIGINT      NOT NULL COMMENT 'of the translations, to see quickly whether anything changed',
    segments    INT         NOT NULL,
    translated  INT         NOT NULL,
    prints      LONGTEXT    NOT NULL COLLATE utf8mb4_bin COMMENT 'eleven letters for each segment with its translation',
    checked_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (document_id, language),
    CONSTRAINT quality_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE quality_finding (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    id          VARCHAR(24) NOT NULL COLLATE utf8mb4_bin,
    kind        VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    is_error    BOOLEAN     NOT NULL,
    position    INT         NOT NULL COMMENT 'of the segment, from 0',
    segment     VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    source      MEDIUMTEXT  NOT NULL COMMENT 'coded text',
    target      MEDIUMTEXT  NOT NULL COMMENT 'coded text',
    in_source   TEXT        NOT NULL COLLATE utf8mb4_bin COMMENT 'places in the letters: from-to, by blanks',
    in_target   TEXT        NOT NULL COLLATE utf8mb4_bin,
    hint        TEXT        NOT NULL,
    found_at    DATETIME(3) NOT NULL,
    mended_at   DATETIME(3) NULL COMMENT 'a later check did not find it',
    waived_at   DATETIME(3) NULL,
    waived_by   VARCHAR(64) NULL COLLATE utf8mb4_bin,
    reason      TEXT        NULL,
    PRIMARY KEY (document_id, language, id),
    KEY finding_by_place (document_id, language, mended_at, position),
    KEY finding_by_kind (kind, mended_at, waived_at),
    CONSTRAINT finding_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
