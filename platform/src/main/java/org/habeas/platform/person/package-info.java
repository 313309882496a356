/** Whom a service may no longer know, and which ids of persons mean one person. */
@NullMarked
package org.habeas.platform.person;

import org.jspecify.annotations.NullMarked;
