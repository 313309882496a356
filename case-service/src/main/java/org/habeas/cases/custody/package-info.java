/** Where a person is physically: at liberty, held, hunted, abroad or dead, as of any day. */
@NullMarked
package org.habeas.cases.custody;

import org.jspecify.annotations.NullMarked;
