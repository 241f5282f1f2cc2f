package org.hexaglot.monitoring.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hexaglot.web.Accepts;

/** The query parameters that {@link org.hexaglot.monitoring.DocumentQuestion} understands. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Accepts({
    "q",
    "body",
    "session",
    "item",
    "stage",
    "language",
    "department",
    "station",
    "category",
    "standing",
    "dueBefore",
    "mine",
    "sort"
})
@interface AcceptsDocumentQuestion {}
