-- Bodies, their sessions and the agenda items under which documents are considered.
CREATE TABLE body (
    code         VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    name         LONGTEXT     NOT NULL COMMENT 'JSON object: language code to name',
    duty_station VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    anchor       VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin COMMENT 'session-opening or consideration',
    version      INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE conference_session (
    body    VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    number  VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    opens   DATE        NULL,
    closes  DATE        NULL,
    version INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (body, number),
    CONSTRAINT session_of_body FOREIGN KEY (body) REFERENCES body (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agenda_item (
    body          VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    session       VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    number        VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    title         LONGTEXT    NOT NULL COMMENT 'JSON object: language code to title',
    consideration DATE        NULL,
    version       INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (body, session, number),
    CONSTRAINT item_of_session FOREIGN KEY (body, session) REFERENCES conference_session (body, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
