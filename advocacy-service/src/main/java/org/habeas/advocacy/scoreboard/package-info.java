/** How many demands were met, by whom and after how long, counted from rows written with them. */
@NullMarked
package org.habeas.advocacy.scoreboard;

import org.jspecify.annotations.NullMarked;
