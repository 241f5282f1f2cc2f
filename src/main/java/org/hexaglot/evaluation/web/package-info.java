/** The pages of evaluations and their endpoints. */
@NullMarked
package org.hexaglot.evaluation.web;

import org.jspecify.annotations.NullMarked;
