-- Complaints about the quality of issued language versions, with the answers that were given.
CREATE TABLE complaint (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    version       INT          NOT NULL,
    document_id   CHAR(26)     NOT NULL COLLATE utf8mb4_bin,
    language      CHAR(2)      NOT NULL COLLATE utf8mb4_bin,
    kind          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    place         VARCHAR(200) NOT NULL COMMENT 'where in the text, as it was written; empty when it was not said',
    words         TEXT         NOT NULL,
    received_from VARCHAR(200) NULL COMMENT 'who wrote or said it, when an officer put it on record for them',
    made_by       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    made_at       DATETIME(3)  NOT NULL,
    ticket        VARCHAR(64)  NULL COLLATE utf8mb4_bin COMMENT 'of the form, so that one form makes one complaint',
    is_open       BOOLEAN      NOT NULL COMMENT 'no answer, or the last one was taken up again',
    changed_at    DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY complaint_once (made_by, ticket),
    KEY complaint_of_version (document_id, language),
    KEY complaint_in_order (is_open, made_at, id),
    KEY complaint_by_person (made_by, made_at, id),
    CONSTRAINT complaint_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Append only: an answer that was taken up again stays, with who did so and why.
CREATE TABLE complaint_answer (
    complaint_id BIGINT      NOT NULL,
    number       INT         NOT NULL COMMENT 'from 1',
    upheld       BOOLEAN     NOT NULL,
    consequence  VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    words        TEXT        NOT NULL,
    answered_by  VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    answered_at  DATETIME(3) NOT NULL,
    reopened_by  VARCHAR(64) NULL COLLATE utf8mb4_bin,
    reopened_at  DATETIME(3) NULL,
    reason       TEXT        NULL COMMENT 'why it was taken up again',
    PRIMARY KEY (complaint_id, number),
    CONSTRAINT answer_to_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Counted with the issuance of a document (indicator 4), as V022 has it: languages are bits.
ALTER TABLE outcome
    ADD COLUMN complained TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'at least one complaint was made about it';

-- The sums of months know nothing of complaints yet: each month is summed once more.
UPDATE outcome_month SET changed = TRUE;
