/** Source documents: the reports, articles and rulings from which entries are taken. */
@NullMarked
package org.habeas.cases.source;

import org.jspecify.annotations.NullMarked;
