/** Tests. */
@NullMarked
package org.habeas.extradition.alert;

import org.jspecify.annotations.NullMarked;
