/** What the proceedings of a person do to one another, as a graph ready to draw. */
@NullMarked
package org.habeas.extradition.effect;

import org.jspecify.annotations.NullMarked;
