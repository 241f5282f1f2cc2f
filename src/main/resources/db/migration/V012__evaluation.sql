-- Samples of translations with the errors marked in them.
CREATE TABLE evaluation (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    document_id  CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language     CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    translator   VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    contractor   BOOLEAN     NOT NULL COMMENT 'whether the translation was contracted out',
    evaluator    VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    words        INT         NOT NULL COMMENT 'of the source, in the sample',
    satisfactory INT         NOT NULL COMMENT 'points per 1,000 words up to which it is',
    comment      TEXT        NOT NULL,
    drawn_at     DATETIME(3) NOT NULL,
    sent_at      DATETIME(3) NULL COMMENT 'when the translator could read it; final from then on',
    PRIMARY KEY (id),
    KEY evaluation_of_translator (translator, sent_at),
    KEY evaluation_by_evaluator (evaluator, id),
    KEY evaluation_in_language (language, sent_at),
    CONSTRAINT evaluation_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE evaluation_segment (
    evaluation_id BIGINT     NOT NULL,
    position      INT        NOT NULL COMMENT 'in the text, from 0',
    source        MEDIUMTEXT NOT NULL,
    target        MEDIUMTEXT NOT NULL,
    words         INT        NOT NULL,
    PRIMARY KEY (evaluation_id, position),
    CONSTRAINT segment_of_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE evaluation_error (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    evaluation_id BIGINT      NOT NULL,
    position      INT         NOT NULL,
    category      VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    severity      VARCHAR(8)  NOT NULL COLLATE utf8mb4_bin,
    points        INT         NOT NULL COMMENT 'as the rules had it when it was marked',
    note          TEXT        NOT NULL,
    PRIMARY KEY (id),
    KEY error_of_evaluation (evaluation_id),
    CONSTRAINT error_in_segment FOREIGN KEY (evaluation_id, position)
        REFERENCES evaluation_segment (evaluation_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
