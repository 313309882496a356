/** What treaties and asylum law hold between and in States: data with dates and an authority. */
@NullMarked
package org.habeas.extradition.reference;

import org.jspecify.annotations.NullMarked;
