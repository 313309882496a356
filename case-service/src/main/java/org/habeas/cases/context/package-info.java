/**
 * Findings about systems, practices and law that concern groups. They are about nobody and never
 * change how a person stands.
 */
@NullMarked
package org.habeas.cases.context;

import org.jspecify.annotations.NullMarked;
