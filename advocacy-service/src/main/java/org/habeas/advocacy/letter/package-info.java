/** Letters: rendered for one office of one day, frozen with a hash, and what became of them. */
@NullMarked
package org.habeas.advocacy.letter;

import org.jspecify.annotations.NullMarked;
