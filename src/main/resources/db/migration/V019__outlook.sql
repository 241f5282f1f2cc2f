-- What was foreseen of language versions, a call a day, kept to be held against what came of it.
CREATE TABLE outlook_call (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    called_on   DATE        NOT NULL,
    probability DOUBLE      NOT NULL COMMENT 'of being ready by the issue-by day',
    likely_on   DATE        NULL COMMENT 'null when beyond the days looked at',
    issue_by    DATE        NOT NULL,
    made        BOOLEAN     NULL COMMENT 'whether it was ready by then; null while that is not known',
    PRIMARY KEY (document_id, language, called_on),
    KEY call_by_outcome (made, issue_by),
    KEY call_by_day (called_on),
    CONSTRAINT call_for_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Documents that are likely to be late, once for each cause: what it waits for in which language.
CREATE TABLE outlook_alert (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    document_id     CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language        CHAR(2)     NOT NULL COLLATE utf8mb4_bin COMMENT 'empty when the whole document waits',
    stage           VARCHAR(20) NOT NULL COLLATE utf8mb4_bin COMMENT 'the task that holds it',
    station         VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    raised_at       DATETIME(3) NOT NULL,
    likely_on       DATE        NULL,
    issue_by        DATE        NOT NULL,
    acknowledged_by VARCHAR(64) NULL COLLATE utf8mb4_bin,
    acknowledged_at DATETIME(3) NULL,
    snoozed_until   DATE        NULL COMMENT 'it is told again from this day on',
    escalated_at    DATETIME(3) NULL,
    closed_at       DATETIME(3) NULL,
    outcome         VARCHAR(12) NULL COLLATE utf8mb4_bin COMMENT 'averted, moved-on, issued or withdrawn',
    PRIMARY KEY (id),
    UNIQUE KEY alert_once (document_id, language, stage),
    KEY alert_open (closed_at, raised_at),
    CONSTRAINT alert_for_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row: whichever node keeps calls and alerts holds it meanwhile.
CREATE TABLE outlook_run (
    id      TINYINT     NOT NULL,
    kept_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
INSERT INTO outlook_run (id, kept_at) VALUES (1, '2000-01-01');
