-- Translation memory and terminology. The rows here are the truth; the search index of each node is derived from them.

-- Numbers are given out while the row is locked until commit, so they appear in their order: whoever has read up to a
-- number has overlooked nothing below it. The identity tells an index of another database from one of this.
CREATE TABLE reference_counter (
    name     VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    identity CHAR(36)    NOT NULL COLLATE utf8mb4_bin,
    number   BIGINT      NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_counter (name, identity, number) VALUES ('memory', UUID(), 0), ('terms', UUID(), 0);

CREATE TABLE memory_unit (
    id          BIGINT       NOT NULL,
    changed     BIGINT       NOT NULL COMMENT 'number of the last change',
    retired     BOOLEAN      NOT NULL DEFAULT FALSE,
    collection  VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin COMMENT 'what it came with: a document, its sentences, an import',
    ordinal     INT          NOT NULL COMMENT 'its place there, from 1',
    origin      VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'ISSUED or IMPORTED',
    contractual VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin COMMENT 'languages that contractors translated',
    document_id CHAR(26)     NULL COLLATE utf8mb4_bin,
    symbol      VARCHAR(160) NULL COLLATE utf8mb4_bin,
    body        VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    dated       DATE         NULL COMMENT 'day of issuance, or as an import says',
    department  VARCHAR(64)  NULL,
    original    CHAR(2)      NULL COLLATE utf8mb4_bin,
    text_ar MEDIUMTEXT NULL, text_zh MEDIUMTEXT NULL, text_en MEDIUMTEXT NULL,
    text_fr MEDIUMTEXT NULL, text_ru MEDIUMTEXT NULL, text_es MEDIUMTEXT NULL,
    hash_ar BIGINT NULL, hash_zh BIGINT NULL, hash_en BIGINT NULL,
    hash_fr BIGINT NULL, hash_ru BIGINT NULL, hash_es BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY memory_by_change (changed),
    KEY memory_by_place (collection, ordinal),
    KEY memory_ar (hash_ar), KEY memory_zh (hash_zh), KEY memory_en (hash_en),
    KEY memory_fr (hash_fr), KEY memory_ru (hash_ru), KEY memory_es (hash_es)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What of the issued documents is in the memory.
CREATE TABLE memory_document (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    fingerprint CHAR(64)    NOT NULL COLLATE utf8mb4_bin COMMENT 'of the issued files, so that the same are never fed twice',
    units       INT         NOT NULL,
    failed      TEXT        NULL COMMENT 'languages whose file could not be read, with the reason',
    fed_at      DATETIME(3) NOT NULL,
    PRIMARY KEY (document_id),
    CONSTRAINT memory_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How far readers of the journal have come.
CREATE TABLE journal_reader (
    name     VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    position BIGINT      NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO journal_reader (name, position) VALUES ('memory', 0);

CREATE TABLE memory_import (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    name        VARCHAR(255) NOT NULL,
    sha256      CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    state       VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'WAITING, RUNNING, DONE or FAILED',
    total       INT          NOT NULL DEFAULT 0 COMMENT 'units in the file, known after the check',
    done        INT          NOT NULL DEFAULT 0 COMMENT 'units read, whether taken or not',
    taken       INT          NOT NULL DEFAULT 0,
    errors      INT          NOT NULL DEFAULT 0,
    started_by  VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    started_at  DATETIME(3)  NOT NULL,
    ended_at    DATETIME(3)  NULL,
    worker      CHAR(36)     NULL COLLATE utf8mb4_bin,
    leased_until DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY import_by_state (state, id),
    KEY import_by_file (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE memory_import_error (
    import_id BIGINT       NOT NULL,
    number    INT          NOT NULL,
    line      INT          NOT NULL,
    reason    VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    detail    VARCHAR(500) NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT error_of_import FOREIGN KEY (import_id) REFERENCES memory_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The earlier document from which a recurrent one starts.
CREATE TABLE document_predecessor (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    predecessor CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    named_by    VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    named_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (document_id),
    CONSTRAINT predecessor_for_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT predecessor_is_document FOREIGN KEY (predecessor) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE concept (
    id      BIGINT       NOT NULL AUTO_INCREMENT,
    version INT          NOT NULL DEFAULT 0,
    subject VARCHAR(200) NOT NULL,
    state   VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'PROPOSED, VALIDATED or REJECTED',
    source  VARCHAR(500) NOT NULL,
    note    TEXT         NOT NULL,
    foreign_id VARCHAR(120) NULL COLLATE utf8mb4_bin COMMENT 'its id in the file that it came with',
    made_by VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    made_at DATETIME(3)  NOT NULL,
    changed BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY concept_foreign (foreign_id),
    KEY concept_by_state (state, id),
    KEY concept_by_change (changed)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE term (
    concept_id BIGINT       NOT NULL,
    position   INT          NOT NULL,
    language   CHAR(2)      NOT NULL COLLATE utf8mb4_bin,
    text       VARCHAR(500) NOT NULL,
    folded     VARCHAR(500) NOT NULL COLLATE utf8mb4_bin COMMENT 'as it is looked up',
    status     VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'PREFERRED, ADMITTED or DEPRECATED',
    form       VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'FULL, SHORT, FORMAL or ABBREVIATION',
    source     VARCHAR(500) NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    PRIMARY KEY (concept_id, position),
    KEY term_by_beginning (language, folded(100)),
    CONSTRAINT term_of_concept FOREIGN KEY (concept_id) REFERENCES concept (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE concept_history (
    concept_id BIGINT      NOT NULL,
    version    INT         NOT NULL,
    act        VARCHAR(12) NOT NULL COLLATE utf8mb4_bin COMMENT 'PROPOSED, CHANGED, VALIDATED, REJECTED or IMPORTED',
    person     VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    at         DATETIME(3) NOT NULL,
    comment    TEXT        NOT NULL,
    content    LONGTEXT    NOT NULL COMMENT 'the concept as it was after the act, JSON',
    PRIMARY KEY (concept_id, version),
    CONSTRAINT history_of_concept FOREIGN KEY (concept_id) REFERENCES concept (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci COMMENT = 'append only';
