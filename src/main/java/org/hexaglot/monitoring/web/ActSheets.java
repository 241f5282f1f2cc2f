package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Passages;
import org.hexaglot.document.Readers;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Symbol;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;

/** Reads what a person may do with a document and what its forms need. */
@Singleton
final class ActSheets {
    private final Passages passages;
    private final Readers readers;
    private final Scheduling scheduling;
    private final IssuanceDesk issuance;
    private final Clock clock;

    ActSheets(Passages passages, Readers readers, Scheduling scheduling, IssuanceDesk issuance, Clock clock) {
        this.passages = passages;
        this.readers = readers;
        this.scheduling = scheduling;
        this.issuance = issuance;
        this.clock = clock;
    }

    ActsView of(Document document, Actor actor) {
        boolean officer = actor.is(Role.OFFICER);
        boolean own = document.metadata().submitter().equals(actor.person());
        boolean open = document.stage().isOpen();
        return new ActsView(
                officer,
                open && (officer || own),
                document.stage().isUnderWay(),
                document.stage() == Stage.FORECAST && isLate(document),
                open && (officer || own),
                document.stage().isUnderWay() && (officer || actor.is(Role.EDITOR)),
                officer || actor.is(Role.PROCESSOR),
                confirmation(document),
                issuance.gates(document),
                inState(document, LanguageState.READY),
                Language.OFFICIAL.stream()
                        .filter(each -> !document.required().contains(each))
                        .toList(),
                document.required().stream()
                        .filter(each -> document.language(each).state() != LanguageState.ISSUED)
                        .toList(),
                passages.of(document.id()),
                readers.of(document.id()).stream().map(PersonId::value).sorted().toList(),
                suggested(document));
    }

    /** The first symbol or, without one, the last six characters of the id. */
    static String confirmation(Document document) {
        List<Symbol> symbols = document.metadata().symbols();
        String id = document.id().value();
        return symbols.isEmpty()
                ? id.substring(id.length() - 6)
                : symbols.get(0).text();
    }

    private static String suggested(Document document) {
        List<Symbol> symbols = document.metadata().symbols();
        return symbols.isEmpty() ? "" : symbols.get(0).text();
    }

    private boolean isLate(Document document) {
        LocalDate submitBy = document.dates().submitBy();
        return submitBy != null && !scheduling.calendar(document).meets(clock.instant(), submitBy);
    }

    private static List<Language> inState(Document document, LanguageState state) {
        return document.languages().values().stream()
                .filter(each -> each.state() == state)
                .map(LanguageVersion::language)
                .toList();
    }
}
