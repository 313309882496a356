/** Those who sign appeals: asked twice, told to nobody, erased after the campaign. */
@NullMarked
package org.habeas.advocacy.supporter;

import org.jspecify.annotations.NullMarked;
