package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexaglot.content.BilingualChecks;
import org.hexaglot.content.BilingualChecks.Suspicion;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.CodedText;
import org.hexaglot.reference.Glossary;

/** All checks that look at one translated segment by itself. */
final class SegmentChecks {
    /** Changes with whatever changes what is found, so that everything is checked anew. */
    static final String RULES = "1";

    private final BilingualChecks basic;
    private final List<SegmentCheck> checks;

    SegmentChecks(BilingualChecks basic, Glossary glossary) {
        this.basic = basic;
        checks = List.of(
                new FactsCheck(),
                new SameCheck(),
                new TermsCheck(glossary),
                new ScriptCheck(),
                new BracketsCheck(),
                new QuotesCheck(),
                new RemarksCheck());
    }

    /** @param pairs of one pair of languages; those without translation are passed over */
    List<Found> check(List<Pair> pairs) {
        List<Found> found = new ArrayList<>();
        List<Pair> translated = pairs.stream().filter(Pair::isTranslated).toList();
        if (translated.isEmpty()) {
            return found;
        }
        List<List<Alarm>> basics = basics(translated);
        for (int i = 0; i < translated.size(); i++) {
            Pair pair = translated.get(i);
            Consumer<Alarm> alarms = alarm -> found.add(Found.of(pair, alarm));
            basics.get(i).forEach(alarms);
            checks.forEach(check -> check.check(pair, alarms));
        }
        return found;
    }

    private List<List<Alarm>> basics(List<Pair> pairs) {
        List<List<Alarm>> alarms = new ArrayList<>();
        pairs.forEach(pair -> alarms.add(new ArrayList<>()));
        Languages languages = new Languages(pairs.get(0).from(), pairs.get(0).into());
        List<BilingualChecks.Pair> coded = pairs.stream()
                .map(pair -> new BilingualChecks.Pair(
                        pair.coded().source(), pair.coded().target()))
                .toList();
        for (Suspicion suspicion : basic.check(languages, coded)) {
            add(alarms.get(suspicion.pair()), suspicion);
        }
        for (int i = 0; i < pairs.size(); i++) {
            Pair.Coded texts = pairs.get(i).coded();
            boolean told = alarms.get(i).stream().anyMatch(alarm -> alarm.kind() == CheckKind.CODES);
            if (!told && !CodedText.fault(texts.source(), texts.target()).isEmpty()) {
                alarms.get(i).add(Alarm.whole(CheckKind.CODES, ""));
            }
        }
        return alarms;
    }

    private static void add(List<Alarm> alarms, Suspicion suspicion) {
        List<Spot> spots =
                suspicion.from() == suspicion.to() ? List.of() : List.of(new Spot(suspicion.from(), suspicion.to()));
        switch (suspicion.kind()) {
            case CODES -> alarms.add(Alarm.whole(CheckKind.CODES, String.join(" ", suspicion.codes())));
            case BLANKS -> alarms.add(Alarm.inTarget(CheckKind.SPACES, spots));
            case REPEATED -> alarms.add(Alarm.inTarget(CheckKind.REPEATED, spots));
            case BROKEN -> alarms.add(Alarm.inTarget(CheckKind.SCRIPT, spots));
        }
    }
}
