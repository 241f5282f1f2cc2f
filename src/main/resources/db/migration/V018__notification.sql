-- What reaches people and programs outside: mail, webhooks and calendars. Rows of the outboxes are made in the transaction
-- in which the journal is read, once for each cause; whoever sends one claims it first.

CREATE TABLE mail_preference (
    person    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    topic     VARCHAR(24) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    frequency VARCHAR(8)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (person, topic),
    CONSTRAINT mail_preference_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = 'only what a person chose; the rest is as usual';

-- Tasks of which the pool was told. Those that are open already are not told any more.
CREATE TABLE task_told (
    task VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (task)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO task_told (task) SELECT id FROM task;

CREATE TABLE outbox (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    person        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    cause         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    letter        VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'rows of one person that travel in one mail',
    topic         VARCHAR(24)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    entry         BIGINT       NULL COMMENT 'of the journal',
    document_id   CHAR(26)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language      CHAR(2)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    task          VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    due_at        DATETIME(3)  NULL COMMENT 'the due date of the task that is reminded of',
    made_at       DATETIME(3)  NOT NULL,
    send_at       DATETIME(3)  NOT NULL COMMENT 'not before',
    state         VARCHAR(8)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'WAITING, SENT, PASSED or FAILED',
    tries         INT          NOT NULL DEFAULT 0,
    claimed_by    VARCHAR(36)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    claimed_until DATETIME(3)  NULL,
    done_at       DATETIME(3)  NULL,
    problem       VARCHAR(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY outbox_once_for_a_cause (person, cause),
    KEY outbox_waiting (state, send_at, id),
    KEY outbox_letter (person, letter)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE webhook_endpoint (
    id         VARCHAR(32)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    url        VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    note       VARCHAR(200)  NOT NULL,
    secret     VARBINARY(64) NOT NULL COMMENT 'signs, so it is kept as it is; shown once',
    types      LONGTEXT      NOT NULL COMMENT 'JSON list of the types of the journal',
    active     BOOLEAN       NOT NULL,
    created_by VARCHAR(64)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    created_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE webhook_delivery (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    endpoint      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    entry         BIGINT      NOT NULL COMMENT 'of the journal',
    type          VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    document_id   CHAR(26)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    made_at       DATETIME(3) NOT NULL,
    send_at       DATETIME(3) NOT NULL COMMENT 'not before',
    state         VARCHAR(8)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'WAITING, SENT or FAILED',
    tries         INT         NOT NULL DEFAULT 0 COMMENT 'since it was made or replayed',
    claimed_by    VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    claimed_until DATETIME(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY delivery_once_for_an_entry (endpoint, entry),
    KEY delivery_waiting (state, send_at, id),
    KEY delivery_of_endpoint (endpoint, id),
    CONSTRAINT delivery_to_endpoint FOREIGN KEY (endpoint) REFERENCES webhook_endpoint (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE webhook_attempt (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    delivery     BIGINT      NOT NULL,
    at           DATETIME(3) NOT NULL,
    status       INT         NULL COMMENT 'of HTTP; null when there was no answer',
    milliseconds INT         NOT NULL,
    answer       VARCHAR(500) NOT NULL COMMENT 'its beginning, or what went wrong',
    PRIMARY KEY (id),
    KEY attempt_of_delivery (delivery, id),
    CONSTRAINT attempt_at_delivery FOREIGN KEY (delivery) REFERENCES webhook_delivery (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE calendar_address (
    id         VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    hash       BINARY(32)  NOT NULL,
    person     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'tasks, slots or issuances',
    body       VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'empty unless issuances',
    created_at DATETIME(3) NOT NULL,
    read_at    DATETIME(3) NULL COMMENT 'exact to the minute',
    PRIMARY KEY (id),
    UNIQUE KEY calendar_address_hash (hash),
    UNIQUE KEY calendar_address_of_person (person, kind, body),
    CONSTRAINT calendar_address_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
