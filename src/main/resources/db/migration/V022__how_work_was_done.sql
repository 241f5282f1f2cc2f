-- Of issued documents: whether they correct an earlier one, and in which languages their files are text with a structure.
ALTER TABLE document_figures
    ADD COLUMN corrigendum BOOLEAN          NOT NULL DEFAULT FALSE COMMENT 'it corrects an earlier document' AFTER translated,
    ADD COLUMN structured  TINYINT UNSIGNED NOT NULL DEFAULT 0
        COMMENT 'languages issued as structured text that assistive software reads: DOCX or ODT' AFTER corrigendum;

UPDATE document_figures f JOIN document d ON d.id = f.id SET f.corrigendum = TRUE WHERE d.relation = 'CORRIGENDUM';

UPDATE document_figures f
  JOIN (SELECT v.document_id, BIT_OR(1 << (FIELD(v.language, 'ar', 'zh', 'en', 'fr', 'ru', 'es') - 1)) AS languages
          FROM language_version v JOIN revision r ON r.id = v.issued_revision
         WHERE v.state = 'issued'
           AND r.media_type IN ('application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                                'application/vnd.oasis.opendocument.text')
         GROUP BY v.document_id) a ON a.document_id = f.id
   SET f.structured = a.languages;
