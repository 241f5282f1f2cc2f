package org.hexaglot.web;

/** What a type of problem means in general, without the values of one case. */
public record Explanation(String type, String title, String detail) {}
