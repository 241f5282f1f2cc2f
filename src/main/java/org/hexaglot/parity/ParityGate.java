package org.hexaglot.parity;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.issuance.Gate;
import org.hexaglot.issuance.ReleaseGate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.parity.ParityFindings.Finding;

/** Keeps a document from being released while its languages differ and nobody has said that they may. */
@Singleton
final class ParityGate implements ReleaseGate {
    private final ParityDesk desk;
    private final ParityCheck check;

    ParityGate(ParityDesk desk, ParityCheck check) {
        this.desk = desk;
        this.check = check;
    }

    @Override
    public void prepare(DocumentId id) {
        check.bringUpToDate(id);
    }

    @Override
    public List<Gate> closed(Document document) {
        List<Finding> open = desk.open(document).orElse(List.of());
        if (open.isEmpty()) {
            return List.of();
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        open.forEach(each -> languages.addAll(each.difference().languages()));
        return List.of(
                new Gate("parity", List.copyOf(languages), open.size(), "/documents/" + document.id() + "/parity"));
    }

    /** Some languages alone are kept back by differences of theirs only. */
    @Override
    public void mustBeOpen(Document document, Collection<Language> languages) {
        Optional<List<Finding>> known = desk.open(document);
        if (known.isEmpty()) {
            throw Refusal.wrongState("versions-not-compared");
        }
        long open = known.get().stream()
                .filter(each -> !Collections.disjoint(each.difference().languages(), languages))
                .count();
        if (open > 0) {
            throw Refusal.wrongState("versions-differ")
                    .with("count", open)
                    .with("page", "/documents/" + document.id() + "/parity");
        }
    }
}
