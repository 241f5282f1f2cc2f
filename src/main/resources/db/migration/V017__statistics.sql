-- Read models for figures, made from the journal by one follower and from nothing by a rebuild. Days are those of the
-- duty station. Languages are bits: ar 1, zh 2, en 4, fr 8, ru 16 and es 32.
CREATE TABLE outcome (
    indicator      TINYINT UNSIGNED NOT NULL COMMENT 'submission 0, processing 1, issuance 2, conditional 3, simultaneity 4',
    due_on         DATE         NOT NULL COMMENT 'the day that puts the document into its period',
    id             CHAR(26)     NOT NULL COLLATE utf8mb4_bin COMMENT 'the document',
    position       SMALLINT     NOT NULL COMMENT 'a row for each session that considers it; 0 is the first or only one',
    body           VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    session        VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    first_of_body  BOOLEAN      NOT NULL,
    station        VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    department     VARCHAR(64)  NOT NULL,
    category       VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    stage          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    distribution   VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    submitter      VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    done_on        DATE         NULL,
    met            BOOLEAN      NOT NULL,
    languages_due  TINYINT UNSIGNED NOT NULL,
    languages_done TINYINT UNSIGNED NOT NULL,
    languages_met  TINYINT UNSIGNED NOT NULL,
    PRIMARY KEY (indicator, due_on, id, position),
    KEY outcome_of_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE document_figures (
    id            CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    stage         VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    submitted_on  DATE        NULL,
    on_time       BOOLEAN     NULL,
    words         INT         NULL,
    word_limit    INT         NOT NULL,
    waived        BOOLEAN     NOT NULL COMMENT 'leave to exceed the limit was granted',
    slot_number   INT         NOT NULL,
    submit_by     DATE        NULL,
    issue_by      DATE        NULL,
    rule          VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    accepted_on   DATE        NULL,
    edited_on     DATE        NULL,
    issued_on     DATE        NULL,
    simultaneous  BOOLEAN     NULL,
    exception     BOOLEAN     NOT NULL,
    returns       INT         NOT NULL COMMENT 'how often it went back to who had it before',
    contractual   TINYINT UNSIGNED NOT NULL COMMENT 'languages translated outside the house',
    self_revised  TINYINT UNSIGNED NOT NULL COMMENT 'languages without a reviser',
    translated    TINYINT UNSIGNED NOT NULL COMMENT 'languages that were translated',
    cause         VARCHAR(20) NULL COLLATE utf8mb4_bin COMMENT 'why it was issued late',
    held_for      TINYINT UNSIGNED NOT NULL COMMENT 'languages that were not ready in time, when that is the cause',
    days          INT         NOT NULL COMMENT 'from submission to issuance',
    working_days  INT         NOT NULL,
    PRIMARY KEY (id),
    KEY figures_by_issuance (issued_on, cause)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Whose the days of issued documents were; the rows of a document add up to its days.
CREATE TABLE document_days (
    issued_on    DATE        NOT NULL,
    id           CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    holder       VARCHAR(24) NOT NULL COLLATE utf8mb4_bin,
    language     CHAR(2)     NOT NULL COLLATE utf8mb4_bin COMMENT 'empty for the whole document',
    station      VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    days         SMALLINT UNSIGNED NOT NULL,
    working_days SMALLINT UNSIGNED NOT NULL,
    PRIMARY KEY (issued_on, id, holder, language),
    KEY days_of_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every stay of a document or of one of its languages in a step of its journey.
CREATE TABLE step_figures (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)     NOT NULL COLLATE utf8mb4_bin COMMENT 'empty for the whole document',
    step        VARCHAR(20) NOT NULL COLLATE utf8mb4_bin COMMENT 'the name of the task',
    turn        SMALLINT    NOT NULL COMMENT 'the first stay is 0, others come by returns',
    station     VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    words       INT         NOT NULL,
    contractual BOOLEAN     NOT NULL,
    opened_at   DATETIME(3) NOT NULL,
    taken_at    DATETIME(3) NULL COMMENT 'when somebody first claimed it',
    closed_at   DATETIME(3) NULL,
    PRIMARY KEY (document_id, language, step, turn),
    KEY steps_by_close (closed_at, step, language, station, opened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
