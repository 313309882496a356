/** What holds of every fold, for the tests of the docket kinds of all services. */
@NullMarked
package org.habeas.docket.laws;

import org.jspecify.annotations.NullMarked;
