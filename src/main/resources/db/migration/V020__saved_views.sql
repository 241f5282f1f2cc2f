-- Views of lists that people keep: where they stood, by the query of the address. A shared one opens for colleagues
-- who have its link.
CREATE TABLE saved_view (
    id         CHAR(26)      NOT NULL COLLATE utf8mb4_bin,
    owner      VARCHAR(64)   NOT NULL COLLATE utf8mb4_bin,
    page       VARCHAR(16)   NOT NULL COLLATE utf8mb4_bin COMMENT 'board or documents',
    name       VARCHAR(100)  NOT NULL,
    query      VARCHAR(2000) NOT NULL COLLATE utf8mb4_bin,
    shared     BOOLEAN       NOT NULL,
    created_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY saved_view_of_owner (owner, page, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What the view of the process counts: open tasks of each step, those past due among them, and how long they wait.
ALTER TABLE task ADD KEY task_by_step (name, language, restricted, station, due_at, opened_at, document_id);
