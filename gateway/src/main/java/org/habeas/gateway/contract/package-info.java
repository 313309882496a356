/** One OpenAPI document out of those of the services. */
@NullMarked
package org.habeas.gateway.contract;

import org.jspecify.annotations.NullMarked;
