-- Months with outcomes, and what their documents come to. Sums only repeat what documents say: where a month has changed
-- since it was summed, or is not over, documents are counted instead.
CREATE TABLE outcome_month (
    month   DATE    NOT NULL COMMENT 'its first day',
    changed BOOLEAN NOT NULL COMMENT 'a document of it was counted anew since it was summed',
    PRIMARY KEY (month)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE month_sum (
    kind      VARCHAR(16) NOT NULL COLLATE utf8mb4_bin COMMENT 'what the key is of: all, language, body, session, department ...',
    indicator VARCHAR(24) NOT NULL COLLATE utf8mb4_bin COMMENT 'its code as in addresses',
    month     DATE        NOT NULL,
    station   VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    sum_key   VARCHAR(66) NOT NULL COLLATE utf8mb4_bin,
    met       BIGINT      NOT NULL,
    counted   BIGINT      NOT NULL,
    PRIMARY KEY (kind, indicator, month, station, sum_key),
    KEY sums_of_month (month)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT 'of documents that are not restricted';

-- What a figure is cut by is compared letter by letter, so that a figure leads to exactly its documents.
ALTER TABLE outcome MODIFY department VARCHAR(64) NOT NULL COLLATE utf8mb4_bin;

INSERT INTO outcome_month (month, changed)
SELECT DISTINCT due_on - INTERVAL DAYOFMONTH(due_on) - 1 DAY, TRUE FROM outcome;
