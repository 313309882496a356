/** Letters and messages to those who could change something, and what came back. */
@NullMarked
package org.habeas.advocacy.appeal;

import org.jspecify.annotations.NullMarked;
