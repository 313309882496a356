/**
 * What every context means by a fact: entries, their dates, their sources, and the fold over them.
 */
@NullMarked
package org.habeas.docket;

import org.jspecify.annotations.NullMarked;
