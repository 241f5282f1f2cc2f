package org.hexaglot.forecast.web;

import java.util.Map;
import org.hexaglot.web.Form;

/**
 * Model of the templates that add or change a body, a session or an agenda item.
 *
 * @param isNew whether it is added; the code of something that exists stays
 * @param heading what is changed, as it is called
 */
public record MeetingEdit(
        Form form, boolean isNew, String heading, Map<String, String> stations, Map<String, String> anchors) {}
