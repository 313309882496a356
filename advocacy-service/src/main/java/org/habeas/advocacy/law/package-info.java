/** Which facts answer which demands: the rules as data, and how they are read. */
@NullMarked
package org.habeas.advocacy.law;

import org.jspecify.annotations.NullMarked;
