package org.hexaglot.forecast.web;

import java.util.List;
import org.hexaglot.forecast.MeetingProgramme.Convened;

/** Model of the template {@code sessions/sessions}. */
public record SessionList(List<Convened> bodies) {}
