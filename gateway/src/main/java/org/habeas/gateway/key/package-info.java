/** API keys: for programs that read what is public and want to be told apart from strangers. */
@NullMarked
package org.habeas.gateway.key;

import org.jspecify.annotations.NullMarked;
