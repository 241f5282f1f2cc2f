-- Persons, what they are and may do, and how they prove who they are.
-- Tokens, sessions and invitations are 256 random bits; only their SHA-256 is kept, which is enough for random values.

CREATE TABLE person (
    id              VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name            VARCHAR(200) NOT NULL,
    email           VARCHAR(254) NULL,
    password_hash   VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    duty_station    VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ui_language     CHAR(2)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    active          BOOLEAN      NOT NULL,
    may_self_revise BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    created_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person_role (
    person VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    role   VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (person, role),
    KEY person_role_by_role (role, person),
    CONSTRAINT person_role_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person_language (
    person VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    source CHAR(2)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    target CHAR(2)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (person, target, source),
    KEY person_language_by_pair (target, source, person),
    CONSTRAINT person_language_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The duty stations at which the rights apply; a person without a row here has them at all stations.
CREATE TABLE person_station (
    person  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    station VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (person, station),
    CONSTRAINT person_station_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person_leave (
    person    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    first_day DATE        NOT NULL,
    last_day  DATE        NOT NULL,
    PRIMARY KEY (person, first_day),
    CONSTRAINT person_leave_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE access_token (
    id           VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    hash         BINARY(32)   NOT NULL,
    person       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name         VARCHAR(100) NOT NULL,
    scopes       VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    expires_at   DATETIME(3)  NOT NULL,
    last_used_at DATETIME(3)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY access_token_hash (hash),
    KEY access_token_by_person (person, created_at),
    CONSTRAINT access_token_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE web_session (
    hash         BINARY(32)   NOT NULL,
    person       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    csrf_token   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    remote       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    expires_at   DATETIME(3)  NOT NULL,
    last_used_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (hash),
    KEY web_session_by_person (person),
    KEY web_session_by_expiry (expires_at),
    CONSTRAINT web_session_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A one-time link. Without a person it makes the first administrator.
CREATE TABLE invitation (
    hash       BINARY(32)  NOT NULL,
    person     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    used_at    DATETIME(3) NULL,
    PRIMARY KEY (hash),
    KEY invitation_by_person (person),
    CONSTRAINT invitation_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Failed sign-ins per user name ("name:...") and per network address ("address:..."), seen by every node.
CREATE TABLE sign_in_failure (
    subject       VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    failures      INT          NOT NULL,
    last_at       DATETIME(3)  NOT NULL,
    blocked_until DATETIME(3)  NOT NULL,
    PRIMARY KEY (subject),
    KEY sign_in_failure_by_age (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
