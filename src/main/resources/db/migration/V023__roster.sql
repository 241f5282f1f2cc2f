-- Who was on the roster of contractors from when to when; days are those of Greenwich.
CREATE TABLE roster_stay (
    person    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    joined_on DATE        NOT NULL,
    left_on   DATE        NULL COMMENT 'the first day on which the person was no longer on it',
    PRIMARY KEY (person, joined_on),
    CONSTRAINT roster_stay_person FOREIGN KEY (person) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Of those who were deactivated before, the journal tells when.
INSERT INTO roster_stay (person, joined_on, left_on)
SELECT p.id, DATE(p.created_at),
       IF(p.active, NULL, COALESCE((SELECT DATE(MAX(j.at)) FROM journal j
                                     WHERE j.person = p.id AND j.type = 'PersonDeactivated'), DATE(p.created_at)))
  FROM person p JOIN person_role r ON r.person = p.id AND r.role = 'contractor';
