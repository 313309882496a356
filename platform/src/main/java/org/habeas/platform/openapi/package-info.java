/**
 * What the generated API description cannot know by itself: acts by kind, fuzzy dates, problems.
 */
@NullMarked
package org.habeas.platform.openapi;

import org.jspecify.annotations.NullMarked;
