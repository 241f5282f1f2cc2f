-- Every act with who, when, what and from where. Append only, which the database itself enforces.
CREATE TABLE journal (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    at          DATETIME(6)  NOT NULL,
    type        VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    actor       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    origin      VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    document_id CHAR(26)     NULL COLLATE utf8mb4_bin,
    language    CHAR(2)      NULL COLLATE utf8mb4_bin,
    data        LONGTEXT     NOT NULL COMMENT 'JSON object',
    PRIMARY KEY (id),
    KEY journal_of_document (document_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the journal is append only';

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the journal is append only';

CREATE TABLE journey_step (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    process     VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    element     VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)     NULL COLLATE utf8mb4_bin,
    passed_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY step_of_document (document_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = 'elements of the models that a journey has passed';
