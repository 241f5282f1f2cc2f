-- The text of a source revision in segments, and their translations. One extraction serves all languages.
CREATE TABLE extraction (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    document_id   CHAR(26)     NOT NULL COLLATE utf8mb4_bin,
    revision      BIGINT       NOT NULL COMMENT 'the manuscript or edited text',
    state         VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'waiting, running, ready or failed',
    attempts      INT          NOT NULL DEFAULT 0,
    try_at        DATETIME(3)  NOT NULL COMMENT 'waiting: when to try; running: when whoever runs it is taken for lost',
    rules         VARCHAR(120) NULL COLLATE utf8mb4_bin COMMENT 'filter, segmentation and word rules',
    problem       VARCHAR(64)  NULL COLLATE utf8mb4_bin COMMENT 'failed: key of the refusal',
    segments      INT          NOT NULL DEFAULT 0,
    words         INT          NOT NULL DEFAULT 0,
    changed       INT          NOT NULL DEFAULT 0 COMMENT 'segments that differ from the extraction before',
    added         INT          NOT NULL DEFAULT 0 COMMENT 'segments that the extraction before has not',
    requested_at  DATETIME(3)  NOT NULL,
    ended_at      DATETIME(3)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY extraction_of_revision (revision),
    KEY extraction_to_try (state, try_at),
    KEY extraction_of_document (document_id, id),
    CONSTRAINT extraction_for_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT extraction_from_revision FOREIGN KEY (revision) REFERENCES revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE source_segment (
    extraction_id BIGINT       NOT NULL,
    position      INT          NOT NULL COMMENT 'from 0, in the order of work',
    id            VARCHAR(80)  NOT NULL COLLATE utf8mb4_bin,
    unit          VARCHAR(72)  NOT NULL COLLATE utf8mb4_bin,
    part          VARCHAR(200) NOT NULL COLLATE utf8mb4_bin,
    kind          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    lead_text     TEXT         NULL COMMENT 'coded text before the first segment of the unit',
    text          MEDIUMTEXT   NOT NULL COMMENT 'coded text',
    after_text    TEXT         NOT NULL COMMENT 'coded text up to the next segment',
    words         INT          NOT NULL,
    origin        VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin COMMENT 'same, changed or added',
    before_text   MEDIUMTEXT   NULL COMMENT 'changed: what it was',
    PRIMARY KEY (extraction_id, position),
    UNIQUE KEY segment_id (extraction_id, id),
    CONSTRAINT segment_of_extraction FOREIGN KEY (extraction_id) REFERENCES extraction (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE target_segment (
    extraction_id BIGINT       NOT NULL,
    language      CHAR(2)      NOT NULL COLLATE utf8mb4_bin,
    position      INT          NOT NULL,
    text          MEDIUMTEXT   NOT NULL COMMENT 'coded text',
    state         VARCHAR(12)  NOT NULL COLLATE utf8mb4_bin COMMENT 'as in XLIFF 2',
    origin        VARCHAR(24)  NOT NULL COLLATE utf8mb4_bin COMMENT 'where the text came from: return, earlier, memory',
    changed_by    VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    changed_at    DATETIME(3)  NOT NULL,
    PRIMARY KEY (extraction_id, language, position),
    CONSTRAINT target_of_segment FOREIGN KEY (extraction_id, position)
        REFERENCES source_segment (extraction_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
