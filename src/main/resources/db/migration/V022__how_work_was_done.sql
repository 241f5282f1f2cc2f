-- How the work was done stands with the issuance of a document (indicator 4), so that a period is one stretch of the
-- primary key. Languages are bits as elsewhere in this table; only languages that were issued are set.
ALTER TABLE outcome
    ADD COLUMN words        INT              NULL COMMENT 'of the original, as counted at submission',
    ADD COLUMN translated   TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN self_revised TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'of those translated',
    ADD COLUMN contractual  TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'of those translated',
    ADD COLUMN structured   TINYINT UNSIGNED NOT NULL DEFAULT 0
        COMMENT 'issued as structured text that assistive software reads: DOCX or ODT',
    ADD COLUMN corrigendum  BOOLEAN          NOT NULL DEFAULT FALSE COMMENT 'it corrects an earlier document';

UPDATE outcome o JOIN document_figures f ON f.id = o.id JOIN document d ON d.id = o.id
   SET o.words = f.words,
       o.translated = f.translated & o.languages_done,
       o.self_revised = f.self_revised & f.translated & o.languages_done,
       o.contractual = f.contractual & f.translated & o.languages_done,
       o.corrigendum = d.relation <=> 'CORRIGENDUM'
 WHERE o.indicator = 4;

UPDATE outcome o
  JOIN (SELECT v.document_id, BIT_OR(1 << (FIELD(v.language, 'ar', 'zh', 'en', 'fr', 'ru', 'es') - 1)) AS languages
          FROM language_version v JOIN revision r ON r.id = v.issued_revision
         WHERE v.state = 'issued'
           AND r.media_type IN ('application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                                'application/vnd.oasis.opendocument.text')
         GROUP BY v.document_id) a ON a.document_id = o.id
   SET o.structured = a.languages & o.languages_done
 WHERE o.indicator = 4;
