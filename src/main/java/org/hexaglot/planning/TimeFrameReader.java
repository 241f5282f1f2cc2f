package org.hexaglot.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.planning.TimeFrame.Scope;
import org.jspecify.annotations.Nullable;

/** Reads {@code time-frames.yml}. */
final class TimeFrameReader {
    private static final String OF_THE_BODY = "of-the-body";
    private static final int MOST_WEEKS = 104;
    private static final int MOST_DAYS = 260;

    private final Set<String> documentTypes;

    TimeFrameReader(Set<String> documentTypes) {
        this.documentTypes = documentTypes;
    }

    List<TimeFrame> timeFrames(Setting root) {
        Setting list = root.get("time-frames");
        List<TimeFrame> frames = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Setting entry : list.items()) {
            TimeFrame frame = timeFrame(entry);
            frames.add(frame);
            if (!names.add(frame.scope().name())) {
                entry.get("name").problem("is the name of another time frame");
            }
        }
        for (Category category : Category.values()) {
            boolean general = frames.stream()
                    .map(TimeFrame::scope)
                    .anyMatch(scope ->
                            scope.category() == category && scope.types().isEmpty());
            if (!general) {
                list.problem("has none for all " + category.code() + " documents");
            }
        }
        return frames;
    }

    private TimeFrame timeFrame(Setting entry) {
        Category category = entry.get("category").oneOf(List.of(Category.values()), Category::code);
        Scope scope = new Scope(
                entry.get("name").text(),
                category,
                types(entry),
                entry.get("from").date());
        int processing = days(entry, "processing-working-days");
        return switch (category) {
            case PRE_SESSION -> preSession(entry, scope, processing);
            case IN_SESSION -> {
                allow(entry, "anchor", "submit-weeks-before", "full-working-days");
                int submit = weeks(entry, "submit-weeks-before");
                yield new InSessionFrame(scope, anchor(entry), submit, days(entry, "full-working-days"), processing);
            }
            case POST_SESSION -> {
                allow(entry, "advised-weeks-after-closing");
                yield new PostSessionFrame(scope, weeks(entry, "advised-weeks-after-closing"), processing);
            }
            case FOLLOW_UP -> {
                allow(entry, "submit-working-days");
                yield new FollowUpFrame(scope, days(entry, "submit-working-days"), processing);
            }
        };
    }

    private static TimeFrame preSession(Setting entry, Scope scope, int processing) {
        allow(entry, "anchor", "submit-weeks-before", "issue-weeks-before");
        int submit = weeks(entry, "submit-weeks-before");
        int issue = weeks(entry, "issue-weeks-before");
        if (issue > submit) {
            entry.get("issue-weeks-before").problem("must not lie before submission");
        }
        return new PreSessionFrame(scope, anchor(entry), submit, processing, issue);
    }

    private static void allow(Setting entry, String... own) {
        List<String> known = new ArrayList<>(List.of("name", "category", "types", "from", "processing-working-days"));
        known.addAll(List.of(own));
        entry.allow(known.toArray(String[]::new));
    }

    private Set<String> types(Setting entry) {
        Set<String> types = new HashSet<>();
        if (entry.has("types")) {
            for (Setting type : entry.get("types").items()) {
                if (!documentTypes.contains(type.text())) {
                    type.problem("is not a document type: '" + type.text() + "'");
                }
                types.add(type.text());
            }
        }
        return types;
    }

    private static @Nullable Anchor anchor(Setting entry) {
        List<String> known = List.of(OF_THE_BODY, Anchor.SESSION_OPENING.code(), Anchor.CONSIDERATION.code());
        String code = entry.get("anchor").oneOf(known, text -> text);
        return code.equals(OF_THE_BODY) ? null : Anchor.of(code);
    }

    private static int weeks(Setting entry, String key) {
        return entry.get(key).number(0, MOST_WEEKS);
    }

    private static int days(Setting entry, String key) {
        return entry.get(key).number(0, MOST_DAYS);
    }
}
