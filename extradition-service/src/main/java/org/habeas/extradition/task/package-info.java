/** Work that the rules propose to people: no rule decides anybody's legal situation. */
@NullMarked
package org.habeas.extradition.task;

import org.jspecify.annotations.NullMarked;
