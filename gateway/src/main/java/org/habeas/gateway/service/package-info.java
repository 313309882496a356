/** The services behind the door: where they are, what they serve, and whether they answer. */
@NullMarked
package org.habeas.gateway.service;

import org.jspecify.annotations.NullMarked;
