package org.hexaglot.parity;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.content.Paragraph;
import org.hexaglot.document.Revision;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the present files of a document unless that was done already. Reads and compares outside of transactions, one
 * document at a time.
 */
@Singleton
public final class ParityCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ParityCheck.class);
    /** Files larger than this together are told as not compared. */
    private static final long MOST_BYTES = 120_000_000;

    private final ParityDesk desk;
    private final KeptTexts texts;
    private final Semaphore turn = new Semaphore(1, true);

    ParityCheck(ParityDesk desk, KeptTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Brings what is known of this document to its present files. */
    public void bringUpToDate(DocumentId id) {
        if (desk.plan(id).known()) {
            return;
        }
        turn.acquireUninterruptibly();
        try {
            ParityDesk.Plan plan = desk.plan(id);
            if (!plan.known()) {
                compare(plan);
            }
        } finally {
            turn.release();
        }
    }

    private void compare(ParityDesk.Plan plan) {
        List<Language> unread = new ArrayList<>();
        Map<Language, List<Paragraph>> versions = isOneText(plan) ? Map.of() : read(plan, unread);
        Comparison comparison = isOneText(plan)
                ? new Comparison(List.copyOf(plan.files().keySet()), List.of(), 0, List.of())
                : Concordance.of(plan.document().metadata().original(), versions, plan.agreed());
        desk.keep(plan, comparison, unread);
    }

    /** The same file in every language, as for a document that is not translated. */
    private static boolean isOneText(ParityDesk.Plan plan) {
        return plan.files().size() > 1
                && plan.files().values().stream()
                                .map(Revision::sha256)
                                .collect(Collectors.toSet())
                                .size()
                        == 1;
    }

    private Map<Language, List<Paragraph>> read(ParityDesk.Plan plan, List<Language> unread) {
        Map<Language, List<Paragraph>> versions = new EnumMap<>(Language.class);
        Map<String, List<Paragraph>> read = new HashMap<>();
        boolean tooLarge =
                plan.files().values().stream().mapToLong(Revision::bytes).sum() > MOST_BYTES;
        plan.files().forEach((language, file) -> {
            try {
                if (tooLarge) {
                    throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large");
                }
                List<Paragraph> paragraphs = read.get(file.sha256());
                if (paragraphs == null) {
                    paragraphs = texts.read(file.sha256(), file.name(), file.mediaType(), file.language())
                            .paragraphs();
                    read.put(file.sha256(), paragraphs);
                }
                versions.put(language, paragraphs);
            } catch (IOException | Refusal unreadable) {
                LOG.info(
                        "{} of document {} is not compared: {}",
                        language.code(),
                        plan.document().id(),
                        unreadable.toString());
                unread.add(language);
            }
        });
        return versions;
    }
}
