/** What the features of this service tell each other inside one transaction. */
@NullMarked
package org.habeas.cases;

import org.jspecify.annotations.NullMarked;
