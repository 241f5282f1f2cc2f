package org.hexaglot.forecast.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Form;

/**
 * Model of the template {@code forecast/forecast}.
 *
 * @param original the language of the title that stands first
 * @param meetings rows of meetings to show
 * @param sessions what a meeting can be, in groups by session: value and text
 * @param submitters who may be the submitting officer; empty when the reader is
 */
public record ForecastPage(
        Form form,
        Language original,
        int meetings,
        Map<String, String> types,
        Map<String, String> categories,
        Map<String, String> distributions,
        Map<String, String> languages,
        List<MeetingGroup> sessions,
        Map<String, String> submitters,
        ForecastPreview preview) {
    /** A session and its agenda items as one group of a list. */
    public record MeetingGroup(String name, Map<String, String> options) {}

    public boolean isFull() {
        return meetings >= ForecastForm.MOST_MEETINGS;
    }
}
