package org.hexaglot.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.hexaglot.web.Phrases;

/**
 * Model of the template {@code notification/letter}, the body of a mail.
 *
 * @param home where the day of the reader begins, for what they cannot open any more
 * @param preferences address of the page on which mails are chosen
 */
public record LetterPage(Phrases phrases, String subject, List<News> news, Home home, String preferences) {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    /**
     * A place that its reader may always open.
     *
     * @param name as in the head of the pages
     */
    public record Home(String name, String address) {}

    public LetterPage {
        news = List.copyOf(news);
    }

    /** The topics of this letter in the order in which topics are listed. */
    public List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> !of(topic).isEmpty())
                .toList();
    }

    public List<News> of(Topic topic) {
        return news.stream().filter(each -> each.topic() == topic).toList();
    }

    public String headline(Topic topic) {
        return phrases.t("notification.headline." + topic.code());
    }

    /** The same as plain text. */
    String text() {
        StringJoiner text = new StringJoiner("\n");
        for (Topic topic : topics()) {
            text.add(headline(topic).toUpperCase(phrases.language().locale())).add("");
            of(topic).forEach(each -> add(text, each));
        }
        text.add("-- ").add(phrases.t("notification.why")).add(preferences);
        return text + "\n";
    }

    private void add(StringJoiner text, News each) {
        text.add((each.symbol().isEmpty() ? "" : isolated(each.symbol()) + "  ") + isolated(each.title()));
        text.add(each.sentence());
        if (each.quote() != null) {
            each.quote().lines().forEach(line -> text.add("> " + line));
        }
        if (each.dueAt() != null) {
            text.add(phrases.t("notification.due", "moment", phrases.moment(Objects.requireNonNull(each.dueAt()))));
        }
        if (each.address() == null) {
            text.add(phrases.t("notification.closed")).add(home.address());
        } else {
            text.add(each.address());
        }
        text.add("");
    }

    private static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + END_OF_ISOLATE;
    }
}
