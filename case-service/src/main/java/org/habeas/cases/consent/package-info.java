/**
 * What a person, or who may speak for the person, has allowed to be done with what is known of them
 * ({@code domain-model.md E.2}).
 */
@NullMarked
package org.habeas.cases.consent;

import org.jspecify.annotations.NullMarked;
