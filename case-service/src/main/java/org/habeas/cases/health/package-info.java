/**
 * What is known of people's health, for named eyes only, and the one word of it that can ever be
 * published.
 */
@NullMarked
package org.habeas.cases.health;

import org.jspecify.annotations.NullMarked;
