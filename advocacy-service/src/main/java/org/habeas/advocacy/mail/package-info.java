/** Mail on its way out: what waits, what was handed to the mail server, and what came back. */
@NullMarked
package org.habeas.advocacy.mail;

import org.jspecify.annotations.NullMarked;
