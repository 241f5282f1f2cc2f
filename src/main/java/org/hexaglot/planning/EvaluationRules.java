package org.hexaglot.planning;

/**
 * How samples of translations are evaluated.
 *
 * @param sampleWords words of the source that a sample has
 * @param minor points of a minor error
 * @param major points of a major error
 * @param critical points of a critical error
 * @param satisfactory points per 1,000 words up to which a sample is satisfactory
 */
public record EvaluationRules(int sampleWords, int minor, int major, int critical, int satisfactory) {}
