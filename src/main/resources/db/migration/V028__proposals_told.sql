-- A proposal to move a session hangs on no document, and is told all the same. Proposals have a topic of their own now;
-- those who chose how often they are told of likely lateness, which held for proposals too, keep that choice.

ALTER TABLE outbox
    MODIFY document_id CHAR(26) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

INSERT INTO mail_preference (person, topic, frequency)
SELECT person, 'PROPOSAL', frequency FROM mail_preference WHERE topic = 'LATENESS';
