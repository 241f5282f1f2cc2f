-- Within a type and within a body, what everybody may read is also listed by its symbol. The key is there only for what is
-- listed, so restricted documents are in none of these orders. Months and days depend on the time zone: they are read by
-- the time of issuance, as before, and the few thousand documents of a month are put in order each time. Counting a group
-- has its index already (V029) but looks at each of its documents, so the service keeps such counts for half a minute.
ALTER TABLE document
    ADD COLUMN listed_key VARCHAR(400) COLLATE utf8mb4_bin
        AS (IF(listed_at IS NULL, NULL, IFNULL(sort_key, ''))) STORED
        COMMENT 'sort_key of what everybody may read',
    ADD KEY document_listed_by_symbol (listed_key, id),
    ADD KEY document_listed_by_type_and_symbol (type, listed_key, id),
    ADD KEY document_listed_by_body_and_symbol (listed_body, listed_key, id);

-- The calls of a webhook are listed and counted by state and by type; those that are alike follow each other by id.
ALTER TABLE webhook_delivery
    ADD KEY delivery_by_state (endpoint, state, type, id),
    ADD KEY delivery_by_type (endpoint, type, id);
