-- How far each follower has taken the journal. Ids are given before transactions commit: an id that was not there when
-- later ones were read is a gap, asked for again until a transaction can no longer bring it.
CREATE TABLE journal_follower (
    name    VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    highest BIGINT      NOT NULL COMMENT 'the highest id that was read',
    gaps    MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin COMMENT 'ids below it that were not there, with the second since when: 12@1700000000',
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
