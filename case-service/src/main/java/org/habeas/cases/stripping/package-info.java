/**
 * Makes the copy of a file that may be published: a picture of it, which holds what can be seen and
 * nothing else. Hostile files are opened in a process of their own.
 */
@NullMarked
package org.habeas.cases.stripping;

import org.jspecify.annotations.NullMarked;
