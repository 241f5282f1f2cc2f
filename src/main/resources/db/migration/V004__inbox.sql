-- Open tasks as people look at them. Rows appear and disappear with the engine's tasks, in its transaction; who has
-- claimed one is decided here, by one conditional update.
CREATE TABLE task (
    id          VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin COMMENT 'the engine''s id',
    document_id CHAR(26)     NOT NULL COLLATE utf8mb4_bin,
    name        VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    language    CHAR(2)      NULL COLLATE utf8mb4_bin,
    source      CHAR(2)      NOT NULL COLLATE utf8mb4_bin,
    station     VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    restricted  BOOLEAN      NOT NULL,
    due_at      DATETIME(3)  NOT NULL COMMENT 'year 9000 when there is none',
    priority    INT          NOT NULL,
    words       INT          NOT NULL,
    opened_at   DATETIME(3)  NOT NULL,
    assignee    VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    claimed_at  DATETIME(3)  NULL,
    claim_until DATETIME(3)  NULL COMMENT 'when a claim that nobody works on returns to the pool',
    PRIMARY KEY (id),
    KEY task_available (name, language, assignee, due_at, id),
    KEY task_mine (assignee, due_at, id),
    KEY task_by_due (due_at, id),
    KEY task_of_document (document_id),
    KEY task_claim_until (claim_until),
    CONSTRAINT task_for_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
