/** How the examples in the description of the API are recorded from the running system. */
@NullMarked
package org.habeas.e2e.example;

import org.jspecify.annotations.NullMarked;
