/** What is known of people and matters, and how demands are answered by it. */
@NullMarked
package org.habeas.advocacy.fact;

import org.jspecify.annotations.NullMarked;
