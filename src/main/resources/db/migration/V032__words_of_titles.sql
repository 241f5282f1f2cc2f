-- The full-text index leaves out words of one or two letters and its stop words, and takes a run of Chinese or Japanese
-- for one word. Each of these is marked in a column of its own: such words whole, such runs by their pairs of characters,
-- the last one alone. Both columns have one index. The codes of languages, keys of the titles, are no words. What is
-- looked for is marked alike by the class Sought.
ALTER TABLE document
    ADD COLUMN title_marks TEXT
        AS (CONCAT(
            REGEXP_REPLACE(REGEXP_REPLACE(title, '[^\\x{3005}-\\x{3007}\\x{3041}-\\x{3096}\\x{30A1}-\\x{30FA}\\x{30FC}-\\x{30FF}\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}]+', ' '),
                '([^ ])(?=([^ ]?))', ' zq\\1\\2'),
            REGEXP_REPLACE(title, '(?i).*?(?:(?<![\\p{L}\\p{M}\\p{N}_])([\\p{L}\\p{M}\\p{N}_]{1,2}|about|are|com|for|from|how|that|the|this|und|was|what|when|where|who|will|with|www)(?![\\p{L}\\p{M}\\p{N}_]|":)|$)',
                ' zq\\1'))) STORED
        COMMENT 'marks of what the full-text index cannot find in the title',
    DROP KEY document_text;
ALTER TABLE document ADD FULLTEXT KEY document_text (title, title_marks);
