package org.hexaglot.complaint.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.web.Address;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code complaint/complaint}.
 *
 * @param corrigenda those of this version that the person may see
 * @param answers whether the person is one of those who answer, and so sees who made the version
 * @param officer whether the acts on the document are theirs
 * @param consequences names by code
 * @param form what was typed when something was refused
 * @param refused {@code answer}, {@code reopen} or empty
 */
public record ComplaintPage(
        Complaint complaint,
        Document document,
        List<Corrigendum> corrigenda,
        boolean mayAnswer,
        boolean mayReopen,
        boolean answers,
        boolean officer,
        Map<PersonId, String> names,
        Map<String, String> consequences,
        Form form,
        String refused) {

    /** A corrigendum that the complaint may lead to, or has led to. */
    public record Corrigendum(String symbol, String href, boolean issued) {}

    public String symbol() {
        return document.metadata().symbol();
    }

    /** Where the person reads the document: those who work for it at its page, others where everybody reads. */
    public String reading() {
        boolean hasSymbol = !document.metadata().symbols().isEmpty();
        return answers || !hasSymbol
                ? "/documents/" + document.id()
                : Address.of(
                        "/documents/"
                                + Address.symbol(
                                        document.metadata().symbols().get(0).toString()),
                        "lang",
                        complaint.language().code());
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    public @Nullable String nameOrNull(@Nullable PersonId person) {
        return person == null ? null : name(person);
    }

    public @Nullable LanguageVersion version() {
        return document.languages().get(complaint.language());
    }

    /** Names of both verdicts by code. */
    public Map<String, String> verdicts(Page page) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Verdicts.UPHELD, page.t("complaints.state.upheld"));
        names.put(Verdicts.DISMISSED, page.t("complaints.state.dismissed"));
        return names;
    }

    public Form form(String act) {
        return act.equals(refused) ? form : Form.EMPTY;
    }

    /** What was typed into an answer that could not be kept, when there is no form any more to show it in. */
    public String lost() {
        return refused.equals("answer") && !mayAnswer ? form.value("answer") : "";
    }
}
