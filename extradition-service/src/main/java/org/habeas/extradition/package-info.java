/** Cross-border proceedings: extradition, INTERPOL data, asylum, and whom they concern. */
@NullMarked
package org.habeas.extradition;

import org.jspecify.annotations.NullMarked;
