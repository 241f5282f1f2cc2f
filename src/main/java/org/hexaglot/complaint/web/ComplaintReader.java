package org.hexaglot.complaint.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Answer.Reopening;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintDesk;
import org.hexaglot.complaint.ComplaintKind;
import org.hexaglot.complaint.ComplaintRights;
import org.hexaglot.complaint.web.ComplaintPage.Corrigendum;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Address;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;

/** Reads one complaint for its page, and what a new one is about. */
@Singleton
class ComplaintReader {
    private final ComplaintDesk desk;
    private final ComplaintRights rights;
    private final DocumentRights documentRights;
    private final Directory directory;

    ComplaintReader(ComplaintDesk desk, ComplaintRights rights, DocumentRights documentRights, Directory directory) {
        this.desk = desk;
        this.rights = rights;
        this.documentRights = documentRights;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    NewComplaintPage blank(Page page, Actor actor, DocumentId document, Language language, String ticket, Form form) {
        return blank(page, actor, desk.reportable(actor, document, language), language, ticket, form);
    }

    @Transactional(readOnly = true)
    NewComplaintPage blank(Page page, Actor actor, String symbol, Language language, String ticket) {
        return blank(page, actor, desk.reportable(actor, symbol, language), language, ticket, Form.EMPTY);
    }

    private static NewComplaintPage blank(
            Page page, Actor actor, Document document, Language language, String ticket, Form form) {
        return new NewComplaintPage(
                document,
                language,
                named(page, ComplaintKind.values(), "complaints.kind.", ComplaintKind::code),
                actor.is(Role.OFFICER),
                ticket,
                form);
    }

    /** @param refused {@code answer} or {@code reopen} when that was refused, else empty */
    @Transactional(readOnly = true)
    ComplaintPage page(Page page, Actor actor, long id, Form form, String refused) {
        ComplaintDesk.Sheet sheet = desk.sheet(actor, id);
        Complaint complaint = sheet.complaint();
        boolean answers = rights.mayAnswer(actor, sheet.document(), complaint.language());
        List<Corrigendum> corrigenda = sheet.corrigenda().stream()
                .filter(each -> answers && documentRights.mayRead(each, actor)
                        || ComplaintRights.isIssued(each, complaint.language())
                                && !each.metadata().isRestricted())
                .map(each -> corrigendum(each, complaint.language(), answers))
                .toList();
        return new ComplaintPage(
                complaint,
                sheet.document(),
                corrigenda,
                sheet.mayAnswer(),
                sheet.mayReopen(),
                answers,
                answers && actor.is(Role.OFFICER),
                names(complaint, sheet.document()),
                named(page, Consequence.values(), "complaints.consequence.", Consequence::code),
                form,
                refused);
    }

    private static Corrigendum corrigendum(Document document, Language language, boolean staff) {
        String symbol = document.metadata().symbol();
        boolean hasSymbol = !document.metadata().symbols().isEmpty();
        String place = staff || !hasSymbol
                ? document.id().value()
                : Address.symbol(document.metadata().symbols().get(0).toString());
        return new Corrigendum(symbol, "/documents/" + place, ComplaintRights.isIssued(document, language));
    }

    private Map<PersonId, String> names(Complaint complaint, Document document) {
        LanguageVersion version = document.languages().get(complaint.language());
        Names names = new Names(directory);
        Map<PersonId, String> people = new HashMap<>();
        Stream.of(
                        Stream.of(complaint.madeBy()),
                        complaint.answers().stream().map(Answer::by),
                        complaint.answers().stream()
                                .map(Answer::reopening)
                                .filter(Objects::nonNull)
                                .map(Reopening::by),
                        version == null
                                ? Stream.<PersonId>empty()
                                : Stream.of(version.translator(), version.reviser())
                                        .flatMap(Stream::ofNullable))
                .flatMap(Function.identity())
                .forEach(person -> people.computeIfAbsent(person, names::of));
        return people;
    }

    private static <E extends Enum<E>> Map<String, String> named(
            Page page, E[] all, String key, Function<E, String> code) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(all).forEach(each -> names.put(code.apply(each), page.t(key + code.apply(each))));
        return names;
    }
}
