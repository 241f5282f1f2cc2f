package org.hexaglot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.operations.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as another library reads them. */
class CalendarIT {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.open(TestDatabase.freshSchema("calendar"), folder.toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Ledger ledger() {
        return office.bean(Ledger.class);
    }

    private static String made(String person, CalendarKind kind, String body) {
        CalendarDesk desk = office.bean(CalendarDesk.class);
        String former = desk.list(office.person(person)).stream()
                .filter(each -> each.kind() == kind && each.body().equals(body))
                .map(CalendarAddress::id)
                .findFirst()
                .orElse("");
        String address = desk.make(office.person(person), kind.code(), body, former);
        return address.replaceFirst(".*/calendars/(.*)\\.ics", "$1");
    }

    private static ICalendar read(String token) throws IOException {
        byte[] written = office.bean(CalendarWriter.class)
                .write(office.bean(CalendarDesk.class).read(token));
        List<ICalendar> read = Biweekly.parse(new ByteArrayInputStream(written)).all();
        assertThat(read).hasSize(1);
        if (!read.get(0).getEvents().isEmpty()) {
            assertThat(read.get(0).validate(ICalVersion.V2_0).isEmpty()).isTrue();
        }
        return read.get(0);
    }

    @Test
    void holdsTheTasksOfAPersonOnTheDayOfTheDutyStation() throws Exception {
        String token = made("translator-fr", CalendarKind.TASKS, "");
        assertThat(read(token).getEvents()).isEmpty();
        DocumentId document = office.inTranslation();
        Task task = office.open(document, "translate", Language.FR);
        office.inbox.assign(office.person("officer"), task.id(), new PersonId("translator-fr"));
        // 03:30 in universal time is still the day before in New York.
        ledger().change("UPDATE task SET due_at = ? WHERE id = ?", Instant.parse("2027-03-02T03:30:00Z"), task.id());
        ledger().change(
                        "UPDATE document SET title = '{\"en\":\"Rivers, lakes; and\\\\nseas\"}' WHERE id = ?",
                        document.value());

        VEvent event = read(token).getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("task-" + task.id() + "@localhost");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().getRawComponents().getMonth())
                .isEqualTo(3);
        assertThat(event.getDescription().getValue()).startsWith("Rivers, lakes; and\nseas\n");
        assertThat(event.getUrl().getValue()).endsWith("/tasks/" + task.id());
        assertThat(read(token)).isEqualTo(read(token));
        office.complete("translator-fr", delivered(task, document), "done");
        assertThat(read(token).getEvents()).isEmpty();
    }

    private static Task delivered(Task task, DocumentId document) throws Exception {
        office.deliver("translator-fr", document, Language.FR);
        return task;
    }

    @Test
    void holdsTheSlotsOfWhoSubmitsAndTheIssuancesOfABodyForWhoMayReadThem() throws Exception {
        DocumentId document = office.forecast();
        String slots = made("author", CalendarKind.SLOTS, "");
        assertThat(uids(slots))
                .contains("slot-" + document.value() + "@localhost", "issuance-" + document.value() + "@localhost");
        String officer = made("officer", CalendarKind.ISSUANCES, "BODY");
        String delegate = made("delegate", CalendarKind.ISSUANCES, "BODY");
        assertThat(uids(officer)).contains("issuance-" + document.value() + "@localhost");
        assertThat(uids(delegate)).doesNotContain("issuance-" + document.value() + "@localhost");
        DocumentId issued = office.issued();
        assertThat(uids(delegate)).contains("issuance-" + issued.value() + "@localhost");
        ledger().change(
                        "UPDATE document SET distribution = 'restricted' WHERE id IN (?, ?)",
                        issued.value(),
                        document.value());
        assertThat(uids(delegate)).doesNotContain("issuance-" + issued.value() + "@localhost");
        assertThat(uids(officer)).doesNotContain("issuance-" + document.value() + "@localhost");
    }

    private static List<String> uids(String token) throws IOException {
        return read(token).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void leadsNowhereOnceItIsRenewedOrRevokedOrItsPersonHasLeft() throws Exception {
        String first = made("editor", CalendarKind.TASKS, "");
        String second = made("editor", CalendarKind.TASKS, "");
        assertThatThrownBy(() -> read(first)).hasMessageContaining("unknown-calendar");
        assertThat(read(second).getEvents()).isEmpty();
        CalendarDesk desk = office.bean(CalendarDesk.class);
        CalendarAddress address = desk.list(office.person("editor")).get(0);
        assertThat(address.readAt()).isNotNull();
        assertThatThrownBy(() -> desk.revoke(office.person("author"), address.id()))
                .hasMessageContaining("unknown-calendar");
        desk.revoke(office.person("editor"), address.id());
        assertThatThrownBy(() -> read(second)).hasMessageContaining("unknown-calendar");
        String third = made("processor", CalendarKind.TASKS, "");
        ledger().change("UPDATE person SET active = FALSE WHERE id = 'processor'");
        assertThatThrownBy(() -> read(third)).hasMessageContaining("unknown-calendar");
        ledger().change("UPDATE person SET active = TRUE WHERE id = 'processor'");
        assertThat(ledger().count("SELECT COUNT(*) AS n FROM calendar_address WHERE hash = UNHEX(SHA2(?, 256))", third))
                .isEqualTo(1);
    }
}
