/** Tests of the API description. */
@NullMarked
package org.habeas.platform.openapi;

import org.jspecify.annotations.NullMarked;
