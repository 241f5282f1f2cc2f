-- What kind of trouble a mail has had, so that pages can say in words what to do about it.

ALTER TABLE outbox ADD COLUMN trouble VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER problem;
