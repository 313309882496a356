/** What an organisation asks for in public, for somebody or against somebody, and how that went. */
@NullMarked
package org.habeas.advocacy.campaign;

import org.jspecify.annotations.NullMarked;
