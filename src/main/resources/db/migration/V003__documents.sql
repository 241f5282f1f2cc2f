-- Documents, their symbols, language versions, revisions and slots. Instants are UTC, dates those of the duty station.
CREATE TABLE document (
    id                CHAR(26)     NOT NULL COLLATE utf8mb4_bin,
    version           INT          NOT NULL DEFAULT 0,
    title             LONGTEXT     NOT NULL COMMENT 'JSON object: language code to title',
    main_symbol       VARCHAR(160) NULL COLLATE utf8mb4_bin,
    symbols           LONGTEXT     NOT NULL COMMENT 'JSON list, as in document_symbol',
    considered        LONGTEXT     NOT NULL COMMENT 'JSON list, as in document_consideration',
    type              VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    category          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    distribution      VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    original_language CHAR(2)      NOT NULL COLLATE utf8mb4_bin,
    department        VARCHAR(64)  NOT NULL,
    mandate           VARCHAR(500) NOT NULL,
    estimated_words   INT          NOT NULL,
    submitter         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    station           VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    stage             VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    rule              VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    anchor            DATE         NULL,
    anchor_kind       VARCHAR(20)  NULL COLLATE utf8mb4_bin,
    governing_body    VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    governing_session VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    governing_item    VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    submit_by         DATE         NULL COMMENT 'the slot date',
    issue_by          DATE         NULL,
    slot_number       INT          NOT NULL DEFAULT 0,
    must_move_by      DATE         NULL COMMENT 'back-planned last day of the present stage',
    stage_due_at      DATETIME(3)  NULL,
    due_at            DATETIME(3)  NOT NULL COMMENT 'next due instant; year 9000 when there is none',
    submitted_at      DATETIME(3)  NULL,
    on_time           BOOLEAN      NULL,
    words             INT          NULL,
    word_rules        VARCHAR(32)  NULL,
    word_limit        INT          NOT NULL,
    waiver            VARCHAR(16)  NULL COLLATE utf8mb4_bin,
    waiver_reason     TEXT         NULL,
    waiver_by         VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    waiver_at         DATETIME(3)  NULL,
    late_reason       TEXT         NULL,
    accepted_at       DATETIME(3)  NULL,
    edited_at         DATETIME(3)  NULL,
    issued_at         DATETIME(3)  NULL COMMENT 'when the last required language was issued',
    issued_on         DATE         NULL COMMENT 'the day of issued_at at the duty station',
    simultaneous      BOOLEAN      NULL,
    exception_reason  TEXT         NULL,
    withdrawn_at      DATETIME(3)  NULL,
    withdrawn_reason  TEXT         NULL,
    reissues          INT          NOT NULL DEFAULT 0,
    relation          VARCHAR(16)  NULL COLLATE utf8mb4_bin,
    related_document  CHAR(26)     NULL COLLATE utf8mb4_bin,
    created_at        DATETIME(3)  NOT NULL,
    updated_at        DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY document_by_due (stage, due_at, id),
    KEY document_by_any_due (due_at, id),
    KEY document_by_update (updated_at, id),
    KEY document_by_symbol (main_symbol, id),
    KEY document_by_submission (submitted_at),
    KEY document_by_issuance (issued_at),
    KEY document_by_slot (submit_by),
    KEY document_by_issue_by (issue_by),
    KEY document_by_submitter (submitter, due_at),
    KEY document_related (related_document),
    FULLTEXT KEY document_text (title)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE document_symbol (
    document_id CHAR(26)     NOT NULL COLLATE utf8mb4_bin,
    position    INT          NOT NULL,
    symbol      VARCHAR(160) NOT NULL COLLATE utf8mb4_bin,
    lookup_key  VARCHAR(160) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (document_id, position),
    UNIQUE KEY symbol_is_held_once (lookup_key),
    CONSTRAINT symbol_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE document_consideration (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    position    INT         NOT NULL,
    body        VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    session     VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    item        VARCHAR(32) NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (document_id, position),
    KEY considered_by (body, session, document_id),
    CONSTRAINT consideration_of_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT consideration_in_session FOREIGN KEY (body, session) REFERENCES conference_session (body, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE document_reader (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    person      VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (document_id, person),
    KEY read_by (person, document_id),
    CONSTRAINT reader_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = 'who may see a restricted document';

CREATE TABLE revision (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    document_id CHAR(26)     NOT NULL COLLATE utf8mb4_bin,
    kind        VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin COMMENT 'manuscript, edited or language',
    language    CHAR(2)      NOT NULL COLLATE utf8mb4_bin,
    number      INT          NOT NULL,
    sha256      CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    name        VARCHAR(255) NOT NULL,
    media_type  VARCHAR(128) NOT NULL COLLATE utf8mb4_bin,
    bytes       BIGINT       NOT NULL,
    words       INT          NULL,
    made_by     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    made_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY revision_number (document_id, kind, language, number),
    CONSTRAINT revision_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci COMMENT = 'append only';

CREATE TABLE language_version (
    document_id     CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    language        CHAR(2)     NOT NULL COLLATE utf8mb4_bin,
    state           VARCHAR(12) NOT NULL COLLATE utf8mb4_bin,
    in_house        BOOLEAN     NOT NULL DEFAULT TRUE,
    translator      VARCHAR(64) NULL COLLATE utf8mb4_bin,
    reviser         VARCHAR(64) NULL COLLATE utf8mb4_bin,
    self_revised    BOOLEAN     NOT NULL DEFAULT FALSE,
    translate_by    DATETIME(3) NULL,
    revise_by       DATETIME(3) NULL,
    process_by      DATETIME(3) NULL,
    proofread_by    DATETIME(3) NULL,
    ready_at        DATETIME(3) NULL,
    issued_at       DATETIME(3) NULL,
    job_number      VARCHAR(40) NULL,
    file_revision   BIGINT      NULL COMMENT 'the latest file',
    issued_revision BIGINT      NULL COMMENT 'the file that readers get',
    PRIMARY KEY (document_id, language),
    KEY language_by_issuance (language, issued_at),
    KEY language_by_translator (translator, document_id),
    KEY language_by_reviser (reviser, document_id),
    CONSTRAINT language_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE slot (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    number      INT         NOT NULL,
    submit_by   DATE        NULL,
    issue_by    DATE        NULL,
    reason      TEXT        NOT NULL,
    agreed_by   VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    agreed_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (document_id, number),
    CONSTRAINT slot_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = 'append only';

CREATE TABLE agreed_passage (
    document_id CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    position    INT         NOT NULL,
    passage     MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (document_id, position),
    CONSTRAINT passage_of_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
