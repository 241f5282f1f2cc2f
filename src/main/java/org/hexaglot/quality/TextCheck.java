package org.hexaglot.quality;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.hexaglot.content.BilingualChecks;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.quality.QualityFindings.Check;
import org.hexaglot.reference.Glossary;
import org.hexaglot.reference.TermRecognition;
import org.jspecify.annotations.Nullable;

/**
 * Checks the present translation of a text, as far as it has changed since the last time. Reads it in parts, each in a
 * transaction of its own, checks outside of them, one text at a time, and holds the texts of what it found only.
 */
@Singleton
public final class TextCheck {
    private static final int AT_ONCE = 500;
    /** Whoever has more than so many alarms of a kind has the wrong text or the wrong check. */
    private static final int MOST_OF_A_KIND = 1000;

    private final QualityDesk desk;
    private final TermRecognition terms;
    private final BilingualChecks basic;
    private final Semaphore turn = new Semaphore(1, true);

    TextCheck(QualityDesk desk, TermRecognition terms, BilingualChecks basic) {
        this.desk = desk;
        this.terms = terms;
        this.basic = basic;
    }

    /** Brings what is known of this language of a document to its present translation. */
    public void bringUpToDate(DocumentId id, Language language) {
        if (plan(id, language) == null) {
            return;
        }
        turn.acquireUninterruptibly();
        try {
            QualityDesk.Plan plan = plan(id, language);
            if (plan != null) {
                new Reading(plan).read();
            }
        } finally {
            turn.release();
        }
    }

    private QualityDesk.@Nullable Plan plan(DocumentId id, Language language) {
        return desk.plan(id, language, terms.present().edge()).orElse(null);
    }

    /** One run over one text. */
    private final class Reading {
        private final QualityDesk.Plan plan;
        private final Glossary glossary = terms.present();
        private final SegmentChecks checks = new SegmentChecks(basic, glossary);
        private final LengthCheck lengths = new LengthCheck();
        private final List<Found> found = new ArrayList<>();
        private final List<Found> missing = new ArrayList<>();
        private final Map<CheckKind, Integer> counts = new EnumMap<>(CheckKind.class);
        private final BitSet changed = new BitSet();
        private final StringBuilder prints = new StringBuilder();
        private int segments;
        private int translated;

        Reading(QualityDesk.Plan plan) {
            this.plan = plan;
        }

        void read() {
            List<Pair> part = desk.part(plan, 0, AT_ONCE);
            while (!part.isEmpty()) {
                List<Pair> fresh = new ArrayList<>();
                part.forEach(pair -> take(pair, fresh));
                checks.check(fresh).forEach(this::add);
                part = part.size() < AT_ONCE ? List.of() : desk.part(plan, segments, AT_ONCE);
            }
            for (int position : lengths.outliers()) {
                desk.part(plan, position, 1).forEach(pair -> add(Found.of(pair, Alarm.whole(CheckKind.LENGTH, ""))));
            }
            if (translated * 2 >= segments) {
                found.addAll(missing);
            }
            Check check = new Check(
                    plan.extraction().id(),
                    SegmentChecks.RULES,
                    glossary.edge(),
                    plan.seal(),
                    segments,
                    translated,
                    prints.toString(),
                    desk.now());
            desk.keep(plan, check, found, position -> position >= segments || changed.get(position));
        }

        private void take(Pair pair, List<Pair> fresh) {
            String print = Prints.of(pair);
            prints.append(print);
            segments++;
            lengths.add(pair);
            if (pair.isTranslated()) {
                translated++;
            } else if (!pair.source().isBlank() && missing.size() < MOST_OF_A_KIND) {
                missing.add(Found.of(pair, Alarm.whole(CheckKind.MISSING, "")));
            }
            if (!plan.isAsBefore(pair.position(), print, glossary.edge())) {
                changed.set(pair.position());
                fresh.add(pair);
            }
        }

        private void add(Found alarm) {
            CheckKind kind = alarm.alarm().kind();
            int there = counts.merge(kind, 1, Integer::sum);
            if (there <= MOST_OF_A_KIND) {
                found.add(alarm);
            }
        }
    }
}
