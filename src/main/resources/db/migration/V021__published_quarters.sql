-- Figures of a quarter as they were published. A snapshot is never changed; a correction is a new one with a higher edition.
CREATE TABLE published_quarter (
    quarter      CHAR(7)     NOT NULL COLLATE utf8mb4_bin COMMENT '2026-Q3',
    edition      SMALLINT    NOT NULL COMMENT 'counts from 1',
    published_at DATETIME(3) NOT NULL,
    published_by VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    reason       TEXT        NOT NULL COMMENT 'why there is another edition; empty for the first',
    rows_sha256  CHAR(64)    NOT NULL COLLATE utf8mb4_bin COMMENT 'the rows behind the figures, as a file among the contents',
    documents    INT         NOT NULL,
    figures      LONGTEXT    NOT NULL COMMENT 'JSON list: cut, key, indicator, met, of, five after five',
    PRIMARY KEY (quarter, edition)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TRIGGER published_quarter_is_not_changed BEFORE UPDATE ON published_quarter
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published is not changed';

CREATE TRIGGER published_quarter_is_not_deleted BEFORE DELETE ON published_quarter
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published is not deleted';
