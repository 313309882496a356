/** Case files: the documentation we keep about persons, and whether it may be closed. */
@NullMarked
package org.habeas.cases.casefile;

import org.jspecify.annotations.NullMarked;
