-- What people have to be told about work that they hold or held. A row is seen when its person says so.
CREATE TABLE notice (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    person      VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    revision    BIGINT      NOT NULL COMMENT 'the revised source',
    changed     INT         NULL COMMENT 'segments that differ; null until the source is prepared',
    added       INT         NULL COMMENT 'segments that the source before has not',
    told_at     DATETIME(3) NOT NULL,
    seen_at     DATETIME(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY notice_once (revision, language, person),
    KEY notice_of_person (person, seen_at, id),
    CONSTRAINT notice_of_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT notice_of_revision FOREIGN KEY (revision) REFERENCES revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
