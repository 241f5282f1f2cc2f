package org.hexaglot.operations;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.content.StoredContent;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.WordCount;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.Seen;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Directory;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.TranslationDesk;
import org.jspecify.annotations.Nullable;

/** The service without its web server, and the demo people at their desks. */
public final class Office implements AutoCloseable {
    static final Set<Language> LANGUAGES = Set.copyOf(Language.OFFICIAL);

    private static final AtomicInteger SYMBOLS = new AtomicInteger();

    public final ApplicationContext context;
    public final InboxDesk inbox;

    private Office(ApplicationContext context) {
        this.context = context;
        this.inbox = bean(InboxDesk.class);
    }

    public static Office open(DatabaseAccess access, String data) {
        return open(access, data, Map.of());
    }

    /** The same with settings of one's own. */
    public static Office open(DatabaseAccess access, String data, Map<String, Object> settings) {
        Office office = new Office(ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("demo")
                .banner(false)
                .properties(access.properties())
                .properties(Map.of(
                        "hexaglot.jobs.enabled", "false", "hexaglot.demo.session", "false", "hexaglot.data", data))
                .properties(settings)
                .start());
        LocalDate opens = LocalDate.now(office.bean(Clock.class)).plusWeeks(40);
        Map<Language, String> name = Map.of(Language.EN, "A body");
        office.bean(MeetingDesk.class)
                .save(
                        office.person("officer"),
                        new Body("BODY", name, DutyStation.NEW_YORK, Anchor.SESSION_OPENING, 0),
                        Seen.ANY);
        office.bean(MeetingDesk.class)
                .save(office.person("officer"), new Session("BODY", "1", opens, opens.plusWeeks(2), 0), Seen.ANY);
        return office;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Actor person(String name) {
        return bean(Directory.class).get(new PersonId(name)).actingFrom("test");
    }

    public DocumentId forecast() {
        Metadata metadata = new Metadata(
                Map.of(Language.EN, "A report"),
                "report-of-the-secretary-general",
                Category.PRE_SESSION,
                List.of(Symbol.of("A/99/" + SYMBOLS.incrementAndGet())),
                Distribution.GENERAL,
                List.of(new Considered("BODY", "1", null)),
                Language.EN,
                "DESA",
                "A/RES/60/265",
                400,
                new PersonId("author"));
        return bean(ForecastDesk.class)
                .forecast(person("officer"), new ForecastDesk.Forecast(metadata, LANGUAGES, null, null))
                .id();
    }

    /** A document whose manuscript came in as this Word file and was accepted. */
    public DocumentId accepted(String name, byte[] manuscript) throws IOException {
        DocumentId document = forecast();
        Received received = bean(Intake.class)
                .receive(new ByteArrayInputStream(manuscript), new FileName(name), "", Language.EN, text -> {});
        bean(SubmissionDesk.class).deliver(person("author"), document, received, null, null);
        act("officer", document, "reviewSubmission", null, "accept");
        return document;
    }

    /** On to where all six languages are being made. */
    public DocumentId inTranslation() throws Exception {
        DocumentId document = forecast();
        bean(SubmissionDesk.class).deliver(person("author"), document, file("manuscript " + document), null, null);
        act("officer", document, "reviewSubmission", null, "accept");
        act("editor", document, "editDocument", null, "approve");
        return document;
    }

    /** On to where every language waits for its last approval. */
    DocumentId inProofreading() throws Exception {
        DocumentId document = inTranslation();
        for (Language language : LANGUAGES) {
            if (language != Language.EN) {
                String translator = "translator-" + language.code();
                Task task = open(document, "translate", language);
                inbox.claim(person(translator), task.id());
                bean(TranslationDesk.class)
                        .deliver(person(translator), document, language, file(language + " " + document));
                complete(translator, task, "done");
                act("reviser-" + language.code(), document, "revise", language, "approve");
            }
            act("processor", document, "processText", language, "done");
            inbox.claim(
                    person("processor"), open(document, "proofread", language).id());
        }
        return document;
    }

    DocumentId inIssuance() throws Exception {
        DocumentId document = inProofreading();
        for (Language language : LANGUAGES) {
            complete("processor", open(document, "proofread", language), "approve");
        }
        return document;
    }

    public DocumentId issued() throws Exception {
        DocumentId document = inIssuance();
        bean(IssuanceDesk.class).release(person("officer"), document, null);
        return document;
    }

    /** Has a translator deliver a file in this language. */
    public void deliver(String translator, DocumentId document, Language language) throws Exception {
        bean(TranslationDesk.class).deliver(person(translator), document, language, file(language + " " + document));
    }

    public void act(String person, DocumentId document, String task, @Nullable Language language, String outcome) {
        Task open = open(document, task, language);
        inbox.claim(person(person), open.id());
        complete(person, open, outcome);
    }

    public void complete(String person, Task task, String outcome) {
        inbox.complete(person(person), task.id(), outcome, null, Map.of());
    }

    public Task open(DocumentId document, String task, @Nullable Language language) {
        return bean(TestReads.class).open(document, task, language);
    }

    Received file(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StoredContent content = bean(ContentStore.class).store(new ByteArrayInputStream(bytes), bytes.length);
        WordCount words = WordCount.of(List.of(), "test");
        return new Received(
                content,
                FileName.from("attachment; filename=\"text.docx\""),
                new DocumentText(TextFormats.DOCX, List.of(), words, List.of()));
    }

    @Override
    public void close() {
        context.close();
    }
}
