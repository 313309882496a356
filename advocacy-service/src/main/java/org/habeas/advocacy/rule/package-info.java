/** The rules of the domain by which facts of the other services answer demands. */
@NullMarked
package org.habeas.advocacy.rule;

import org.jspecify.annotations.NullMarked;
