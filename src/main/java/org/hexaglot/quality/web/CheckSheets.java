package org.hexaglot.quality.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.quality.QualityFindings.Count;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.QualityFindings.Waiver;
import org.hexaglot.quality.web.ChecksPage.Item;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Tab;
import org.jspecify.annotations.Nullable;

/** Reads the page of the checks. */
@Singleton
class CheckSheets {
    private static final int MOST_ITEMS = 100;

    private final QualityDesk desk;
    private final Directory directory;

    CheckSheets(QualityDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** What was asked for and, when a waiver was refused, what was typed. */
    record Asked(
            DocumentId document,
            Language language,
            @Nullable CheckKind kind,
            Form form,
            String refused) {
        static Asked of(DocumentId document, Language language, @Nullable CheckKind kind) {
            return new Asked(document, language, kind, Form.EMPTY, "");
        }
    }

    @Transactional(readOnly = true)
    ChecksPage page(Page page, Actor actor, Asked asked) {
        CheckKind kind = asked.kind();
        QualityDesk.Sheet sheet = desk.sheet(actor, asked.document(), asked.language(), kind, MOST_ITEMS);
        Names names = new Names(directory);
        List<Item> items =
                sheet.present().stream().map(each -> item(each, names)).toList();
        int all = sheet.counts().entrySet().stream()
                .filter(entry -> kind == null || entry.getKey() == kind)
                .mapToInt(entry -> total(entry.getValue()))
                .sum();
        return new ChecksPage(
                sheet.document(),
                asked.language(),
                sheet.check(),
                sheet.errors(),
                sheet.open() - sheet.errors(),
                kind,
                filters(page, sheet, kind),
                items,
                Math.max(0, all - items.size()),
                sheet.tallies(),
                sheet.mayWaive(),
                asked.form(),
                asked.refused());
    }

    private static List<Tab> filters(Page page, QualityDesk.Sheet sheet, @Nullable CheckKind chosen) {
        String base = "/documents/" + sheet.document().id() + "/languages/"
                + sheet.language().code() + "/checks";
        List<Tab> filters = new ArrayList<>();
        filters.add(new Tab(page.t("quality.all"), base, chosen == null, sheet.open()));
        sheet.counts()
                .forEach((kind, count) -> filters.add(new Tab(
                        page.t("quality.kind." + kind.code()),
                        base + "?check=" + kind.code(),
                        kind == chosen,
                        count.open())));
        return filters;
    }

    private static Item item(Finding finding, Names names) {
        Waiver waiver = finding.waiver();
        boolean codes = finding.alarm().kind() == CheckKind.CODES;
        return new Item(
                finding,
                Pieces.of(finding.source(), finding.alarm().source(), codes),
                Pieces.of(finding.target(), finding.alarm().target(), codes),
                waiver == null ? null : names.of(waiver.by()));
    }

    private static int total(Count count) {
        return count.open() + count.waived();
    }
}
