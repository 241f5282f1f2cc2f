-- Open tasks are counted by whatever puts them together, and by what narrows them, from one index alone; those of one
-- body or station are listed by when they are due.
ALTER TABLE task
    ADD COLUMN body VARCHAR(32) NULL COLLATE utf8mb4_bin COMMENT 'listed_body of the document' AFTER station;
UPDATE task t JOIN document d ON d.id = t.document_id SET t.body = d.listed_body;
ALTER TABLE task
    DROP KEY task_by_step,
    ADD KEY task_counted
        (name, language, assignee, source, station, body, restricted, due_at, opened_at, document_id),
    ADD KEY task_of_body (body, due_at, id),
    ADD KEY task_at_station (station, due_at, id);

-- So are the stays in the steps of the journey.
ALTER TABLE step_figures
    ADD COLUMN body VARCHAR(32) NULL COLLATE utf8mb4_bin COMMENT 'listed_body of the document' AFTER station,
    ADD COLUMN restricted BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'only readers who are named may know of it' AFTER body;
UPDATE step_figures s JOIN document d ON d.id = s.document_id
   SET s.body = d.listed_body, s.restricted = d.distribution = 'restricted';
ALTER TABLE step_figures
    DROP KEY steps_by_close,
    ADD KEY steps_by_close (closed_at, step, language, station, body, restricted, opened_at);
