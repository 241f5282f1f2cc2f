package org.hexaglot.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Complaint.Words;
import org.hexaglot.complaint.ComplaintDesk.Made;
import org.hexaglot.complaint.ComplaintQuestion.Filter;
import org.hexaglot.complaint.ComplaintQuestion.Group;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.operations.Office;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a reader's complaint to its answer, on the real engine and database. */
final class ComplaintIT {
    @TempDir
    static Path folder;

    private static Office office;
    private static DocumentId issued;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open(TestDatabase.freshSchema("complaints"), folder.toString());
        issued = office.issued();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static ComplaintDesk desk() {
        return office.bean(ComplaintDesk.class);
    }

    private static Words words(String words, String ticket) {
        return new Words("figures", "paragraph 12", words, "", ticket);
    }

    private static Made make(String person, Language language, String words) {
        return desk().make(office.person(person), issued, language, words(words, ""));
    }

    private static Complaint answer(Actor actor, long id) {
        return desk().answer(actor, id, true, Consequence.CORRIGENDUM, "You are right.", null);
    }

    private static Actor actor(String name, Role role, Set<String> stations, Map<Language, Set<Language>> pairs) {
        return new Actor(new PersonId(name), Set.of(role), stations, pairs, "test");
    }

    private static List<Entry> told(String type) {
        return office.bean(JournalReads.class).of(issued, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegate", "author", "contractor-fr", "translator-es", "officer"})
    void isMadeByWhoeverReadsTheVersion(String person) {
        Made made = make(person, Language.FR, "Said by " + person);
        assertThat(made.isNew()).isTrue();
        assertThat(desk().sheet(office.person(person), made.complaint().id()).complaint())
                .isEqualTo(made.complaint());
        assertThat(told("ComplaintMade"))
                .anySatisfy(entry -> {
                    assertThat(entry.actor().value()).isEqualTo(person);
                    assertThat(entry.language()).isEqualTo(Language.FR);
                    assertThat(entry.data()).containsEntry("kind", "figures");
                })
                .noneSatisfy(entry -> assertThat(entry.data().toString()).contains("Said by"));
    }

    @Test
    void isAboutAnIssuedVersionOnly() throws Exception {
        DocumentId unissued = office.inTranslation();
        Actor delegate = office.person("delegate");
        assertThatThrownBy(() -> desk().make(delegate, unissued, Language.FR, words("x", "")))
                .hasMessageContaining("NOT_FOUND unknown-document");
        assertThatThrownBy(() -> desk().make(office.person("officer"), unissued, Language.FR, words("x", "")))
                .hasMessageContaining("WRONG_STATE complaint-not-issued");
        assertThatThrownBy(() -> desk().reportable(delegate, "A/99/999999", Language.FR))
                .hasMessageContaining("unknown-symbol");
    }

    @Test
    void isRefusedToWhoeverMadeTooManyWithinADayUnlessForOthers() throws Exception {
        DocumentId document = office.issued();
        Actor busy = actor("busy-officer", Role.OFFICER, Set.of(), Map.of());
        for (int i = 0; i < ComplaintDesk.MOST_A_DAY; i++) {
            desk().make(busy, document, Language.RU, words("Number " + i, ""));
        }
        assertThatThrownBy(() -> desk().make(busy, document, Language.RU, words("One more", "")))
                .hasMessageContaining("TOO_MANY too-many-complaints");
        assertThat(desk().make(busy, document, Language.RU, words("Number 0", ""))
                        .isNew())
                .isFalse();
        Words fromOutside = new Words("layout", "", "By letter", "Permanent mission", "");
        assertThat(desk().make(busy, document, Language.RU, fromOutside).isNew())
                .isTrue();
        assertThat(desk().make(office.person("delegate"), document, Language.RU, words("Another's", ""))
                        .isNew())
                .isTrue();
    }

    @Test
    void isNotTakenOnceTooOftenBecauseTwoDocumentsAreComplainedOfAtOnce() throws Exception {
        DocumentId other = office.issued();
        Actor hasty = actor("hasty-officer", Role.OFFICER, Set.of(), Map.of());
        for (int i = 5; i < ComplaintDesk.MOST_A_DAY; i++) {
            desk().make(hasty, issued, Language.EN, words("Number " + i, ""));
        }
        List<Callable<Boolean>> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            DocumentId document = i % 2 == 0 ? issued : other;
            String last = "Last but " + i;
            many.add(() -> taken(hasty, document, last));
        }
        assertThat(atOnce(many).stream().filter(taken -> taken)).hasSize(5);
    }

    private static boolean taken(Actor actor, DocumentId document, String said) {
        try {
            return desk().make(actor, document, Language.EN, words(said, "")).isNew();
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("too-many-complaints");
            return false;
        }
    }

    @Test
    void isPutOnRecordForSomebodyElseByOfficersOnly() {
        Words fromOutside = new Words("layout", "", "The table is cut off.", "Permanent mission", "");
        Complaint recorded = desk().make(office.person("officer"), issued, Language.AR, fromOutside)
                .complaint();
        assertThat(recorded.receivedFrom()).isEqualTo("Permanent mission");
        assertThatThrownBy(() -> desk().make(office.person("delegate"), issued, Language.AR, fromOutside))
                .hasMessageContaining("role-required");
    }

    @Test
    void isMadeOnceHoweverOftenItIsSent() {
        Actor delegate = office.person("delegate");
        Complaint first = desk().make(delegate, issued, Language.ES, words("Twice", "form-1"))
                .complaint();
        Made again = desk().make(delegate, issued, Language.ES, words("Twice, and changed", "form-1"));
        assertThat(again.isNew()).isFalse();
        assertThat(again.complaint()).isEqualTo(first);
        assertThat(desk().make(delegate, issued, Language.ES, words("Twice", ""))
                        .isNew())
                .isFalse();
        assertThat(desk().make(office.person("author"), issued, Language.ES, words("Twice", "form-1"))
                        .isNew())
                .isTrue();
        long told = told("ComplaintMade").stream()
                .filter(entry ->
                        entry.language() == Language.ES && entry.actor().value().equals("delegate"))
                .count();
        assertThat(told).isEqualTo(1);
    }

    @Test
    void isMadeOnceWhenTheFormIsSentTwiceAtTheSameMoment() throws Exception {
        Actor delegate = office.person("delegate");
        List<Made> made =
                atOnce(() -> desk().make(delegate, issued, Language.RU, words("At once", "form-2")), () -> desk().make(
                                delegate, issued, Language.RU, words("At once", "form-2")));
        assertThat(made).extracting(Made::isNew).containsExactlyInAnyOrder(true, false);
        assertThat(made)
                .extracting(each -> each.complaint().id())
                .containsOnly(made.get(0).complaint().id());
    }

    @Test
    void isAnsweredByThoseWhoAnswerForTheLanguageAndTheStation() {
        long id = make("delegate", Language.FR, "Who answers?").complaint().id();
        Map<Language, Set<Language>> french = Map.of(Language.FR, Set.of(Language.EN));
        List<Actor> strangers = List.of(
                office.person("contractor-fr"),
                office.person("translator-fr"),
                office.person("reviser-es"),
                office.person("author"),
                office.person("contracts"),
                actor("geneva-officer", Role.OFFICER, Set.of("geneva"), Map.of()),
                actor("geneva-reviser", Role.REVISER, Set.of("geneva"), french),
                actor("spanish-chief", Role.MANAGER, Set.of(), Map.of(Language.ES, Set.of(Language.EN))));
        for (Actor stranger : strangers) {
            assertThatThrownBy(() -> answer(stranger, id)).hasMessageContaining("NOT_FOUND unknown-complaint");
            assertThatThrownBy(() -> desk().sheet(stranger, id)).hasMessageContaining("unknown-complaint");
            assertThat(desk().list(ComplaintQuestion.of(stranger, Scope.ANSWERING), null, 100))
                    .extracting(line -> line.complaint().id())
                    .doesNotContain(id);
        }
        assertThatThrownBy(() -> answer(office.person("delegate"), id))
                .hasMessageContaining("NOT_PERMITTED complaint-not-yours-to-answer");
        for (Actor one : List.of(
                office.person("officer"),
                office.person("manager"),
                office.person("reviser-fr"),
                actor("french-chief", Role.MANAGER, Set.of("new-york"), french))) {
            assertThat(desk().sheet(one, id).mayAnswer()).isTrue();
            assertThat(desk().list(ComplaintQuestion.of(one, Scope.ANSWERING), null, 100))
                    .extracting(line -> line.complaint().id())
                    .contains(id);
        }
        assertThat(answer(office.person("reviser-fr"), id).isOpen()).isFalse();
        assertThat(desk().sheet(office.person("delegate"), id).complaint().answer())
                .isNotNull();
    }

    @Test
    void isAnsweredByOneOfTwoWhoAnswerAtTheSameMoment() throws Exception {
        for (int i = 0; i < 5; i++) {
            long id = make("delegate", Language.ZH, "Race " + i).complaint().id();
            List<String> ends =
                    atOnce(() -> end(office.person("officer"), id), () -> end(office.person("manager"), id));
            assertThat(ends).containsExactlyInAnyOrder("answered", "complaint-answered");
            assertThat(desk().sheet(office.person("officer"), id).complaint().answers())
                    .hasSize(1);
        }
    }

    private static String end(Actor actor, long id) {
        try {
            answer(actor, id);
            return "answered";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        return atOnce(List.of(one, other));
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CyclicBarrier start = new CyclicBarrier(all.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : all) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void isTakenUpAgainByOfficersAndManagersAndRefusesStaleForms() {
        Complaint made = make("delegate", Language.AR, "Again").complaint();
        Complaint answered = answer(office.person("reviser-ar"), made.id());
        assertThatThrownBy(() -> desk().reopen(office.person("reviser-ar"), made.id(), "Why", null))
                .hasMessageContaining("complaint-not-yours-to-answer");
        assertThatThrownBy(() -> desk().reopen(office.person("officer"), made.id(), " ", null))
                .hasMessageContaining("reason-required");
        desk().reopen(office.person("officer"), made.id(), "Paragraph 13 is wrong as well.", answered.version());
        assertThatThrownBy(() -> desk().answer(
                                office.person("manager"), made.id(), false, Consequence.NOTHING, "No.", made.version()))
                .hasMessageContaining("STALE stale-version");
        Complaint settled = desk().answer(office.person("manager"), made.id(), false, Consequence.NOTHING, "No.", 2);
        assertThat(desk().sheet(office.person("delegate"), made.id()).complaint())
                .isEqualTo(settled);
        assertThat(settled.answers()).hasSize(2);
        assertThat(told("ComplaintReopened")).isNotEmpty();
        assertThat(told("ComplaintAnswered")).anySatisfy(entry -> assertThat(entry.data())
                .containsEntry("verdict", "dismissed")
                .containsEntry("recipient", "delegate"));
    }

    @Test
    void isListedPageByPageInEveryOrderAndFiltered() {
        for (int i = 0; i < 3; i++) {
            answer(
                    office.person("officer"),
                    make("author", Language.EN, "Listed " + i).complaint().id());
        }
        ComplaintQuestion all = ComplaintQuestion.of(office.person("officer"), Scope.ANSWERING)
                .only(new Filter(null, null, null, null, issued));
        for (String sort : ComplaintQuestion.SORTS) {
            for (Group group : Group.values()) {
                ComplaintQuestion sorted = all.sorted(sort).grouped(group);
                List<ComplaintLine> whole = desk().list(sorted, null, 500);
                assertThat(inTwos(sorted))
                        .as(group + " " + sort)
                        .isEqualTo(whole)
                        .hasSizeGreaterThan(2);
                assertThat(desk().sizes(sorted).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as(group + " " + sort)
                        .isEqualTo(group == Group.NONE ? 0 : whole.size());
            }
        }
        assertThat(desk().list(all.sorted("state").grouped(Group.LANGUAGE), null, 500))
                .extracting(line -> Language.OFFICIAL.indexOf(line.complaint().language()))
                .isSorted();
        assertThat(found(all, new Filter(false, Language.EN, null, null, null))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found(all, new Filter(true, Language.EN, null, null, null))).isEmpty();
        assertThat(found(all, new Filter(null, null, "BODY", "new-york", issued)))
                .isNotEmpty();
        assertThat(found(all, new Filter(null, null, "OTHER", null, null))).isEmpty();
        assertThat(found(all, new Filter(null, null, null, "geneva", null))).isEmpty();
        assertThat(found(ComplaintQuestion.of(office.person("author"), Scope.MINE), Filter.NONE))
                .allMatch(each -> each.madeBy().value().equals("author"))
                .isNotEmpty();
    }

    private static List<ComplaintLine> inTwos(ComplaintQuestion question) {
        List<ComplaintLine> paged = new ArrayList<>();
        List<ComplaintLine> page = desk().list(question, null, 2);
        while (!page.isEmpty()) {
            paged.addAll(page);
            ListPlace end = page.get(page.size() - 1).place();
            page = desk().list(question, end, 2);
        }
        return paged;
    }

    @Test
    void isCountedOnceForItsVersionAsSoonAsItIsMade() throws Exception {
        DocumentId document = office.issued();
        Figure before = counted();
        Actor delegate = office.person("delegate");
        desk().make(delegate, document, Language.ES, words("Counted", ""));
        desk().make(delegate, document, Language.ES, words("Not counted again", ""));
        assertThat(counted()).isEqualTo(new Figure(before.met() + 1, before.of()));
        assertThat(office.bean(Indicators.class)
                        .sheet(
                                office.person("officer"),
                                CountedQuestion.of(Indicator.COMPLAINTS, true, byLanguage()),
                                200))
                .filteredOn(row -> row.document().equals(document))
                .singleElement()
                .satisfies(row -> assertThat(row.language()).isEqualTo(Language.ES));
    }

    private static IndicatorQuestion byLanguage() {
        return IndicatorQuestion.of(Map.of("by", "language"), office.person("officer"));
    }

    private static Figure counted() {
        office.bean(Statistics.class).catchUp();
        return office.bean(Indicators.class).figures(office.person("officer"), Indicator.WORK, byLanguage()).stream()
                .filter(row -> row.key().equals("es"))
                .map(row -> row.figure(Indicator.COMPLAINTS))
                .findFirst()
                .orElse(Figure.NONE);
    }

    private static List<Complaint> found(ComplaintQuestion question, Filter filter) {
        ComplaintQuestion asked = question.only(filter);
        List<Complaint> lines = desk().list(asked, null, 500).stream()
                .map(ComplaintLine::complaint)
                .toList();
        assertThat(desk().count(asked)).isEqualTo(lines.size());
        return lines;
    }
}
