package org.hexaglot.monitoring.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hexaglot.web.Accepts;

/** The query parameters that {@link org.hexaglot.monitoring.IndicatorQuestion} understands. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Accepts({"from", "to", "by", "q", "body", "session", "stage", "language", "department", "station", "category", "mine"})
@interface AcceptsIndicatorQuestion {}
