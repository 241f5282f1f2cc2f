-- Documents that were issued and are to be fed into the memory, as the follower of the journal found them. It goes on
-- where the former reader, with a place of its own, had come to.

CREATE TABLE memory_due (
    document_id CHAR(26) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (document_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO journal_follower (name, highest, gaps)
SELECT name, position, '' FROM journal_reader WHERE name = 'memory' AND position > 0;

DROP TABLE journal_reader;
