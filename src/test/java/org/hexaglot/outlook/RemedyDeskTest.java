package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.outlook.Remedies.Remedy;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.Scenario.Precedence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemedyDeskTest {
    private static final int WEEKS = 10;

    @Property(tries = 20)
    void whatALeverSavesWouldBeInTimeWithIt(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Outlook outlook = outlook(seed, 60);
        Set<DocumentId> late = late(outlook.prospects());
        Remedies remedies = remedies(outlook, late);
        Set<DocumentId> beyond = new HashSet<>(late);
        for (Remedy remedy : remedies.levers()) {
            Set<DocumentId> then = late(with(outlook, remedy.scenario()));
            Set<DocumentId> saved = new HashSet<>(late);
            saved.removeAll(then);
            assertThat(remedy.saved()).isNotEmpty().isEqualTo(saved);
            then.removeAll(late);
            assertThat(remedy.turnedLate()).isEqualTo(then.size());
            beyond.removeAll(saved);
        }
        assertThat(remedies.beyond()).isEqualTo(beyond);
        assertThat(remedies.levers())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(other.saved().size(), one.saved().size()));
    }

    @Test
    void someLeverSavesSomethingAndNothingSavesWhatIsInTime() {
        Outlook outlook = outlook(7, 60);
        assertThat(remedies(outlook, late(outlook.prospects())).levers()).isNotEmpty();
        assertThat(remedies(outlook, Set.of())).isEqualTo(new Remedies(List.of(), Set.of()));
    }

    @Property(tries = 20)
    void aManuscriptIsAskedForBeforeItIsExpected(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Outlook outlook = outlook(seed, 30);
        for (Remedy remedy : remedies(outlook, late(outlook.prospects())).levers()) {
            NewSlot slot = remedy.scenario().slot();
            if (slot != null) {
                assertThat(remedy.saved()).contains(slot.document());
                assertThat(slot.submitBy())
                        .isBefore(outlook.of(slot.document())
                                .orElseThrow()
                                .document()
                                .startsOn());
            }
        }
    }

    @Property(tries = 20)
    void aDocumentBeforeAllOthersIsNeverLater(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Outlook outlook = outlook(seed, 60);
        for (Prospect today : outlook.prospects().subList(40, 50)) {
            DocumentId id = today.document().id();
            Prospect then = with(outlook, Scenario.of(new Precedence(id))).get(0);
            assertThat(then.document().id()).isEqualTo(id);
            if (today.whole().on() != null) {
                assertThat(then.whole().on()).isBeforeOrEqualTo(today.whole().on());
            }
        }
    }

    @Test
    void somethingIsSavedByGoingBeforeAllOthers() {
        Outlook outlook = outlook(7, 60);
        assertThat(remedies(outlook, late(outlook.prospects())).levers())
                .anySatisfy(lever -> assertThat(lever.scenario().precedence()).isNotNull());
    }

    /** All prospects once more, foreseen from documents and staff as they would be. */
    private static List<Prospect> with(Outlook outlook, Scenario scenario) {
        List<OpenDocument> documents = new ArrayList<>(outlook.season().documents());
        changed(outlook, scenario)
                .forEach(
                        (id, document) -> documents.replaceAll(each -> each.id().equals(id) ? document : each));
        return Foresight.of(
                new Season(documents, first(scenario)),
                scenario.applied(outlook.force()),
                Seasons.STANDARDS,
                outlook.pace(),
                outlook.calibration());
    }

    private static @Nullable DocumentId first(Scenario scenario) {
        return scenario.precedence() == null ? null : scenario.precedence().document();
    }

    private static Map<DocumentId, OpenDocument> changed(Outlook outlook, Scenario scenario) {
        NewSlot slot = scenario.slot();
        return slot == null ? Map.of() : Map.of(slot.document(), WhatIfDesk.accepted(outlook, slot, Seasons.RULES));
    }

    private static Remedies remedies(Outlook outlook, Set<DocumentId> late) {
        return RemedyDesk.found(
                outlook,
                late,
                scenario -> WhatIfDesk.compare(
                        outlook, changed(outlook, scenario), scenario, Seasons.RULES, prospect -> true));
    }

    private static Outlook outlook(long seed, int documents) {
        Random chance = new Random(seed);
        Season season = Seasons.season(chance, documents, WEEKS);
        Workforce force = Seasons.force(Seasons.people(chance, 1));
        List<Prospect> prospects = Foresight.of(season, force, Seasons.STANDARDS, Pace.STANDARD, Calibration.NONE);
        return new Outlook(
                Instant.EPOCH, 0, season, force, Pace.STANDARD, Calibration.NONE, Map.of(), Map.of(), prospects);
    }

    private static Set<DocumentId> late(List<Prospect> prospects) {
        return prospects.stream()
                .filter(Prospect::isLate)
                .map(prospect -> prospect.document().id())
                .collect(Collectors.toSet());
    }
}
