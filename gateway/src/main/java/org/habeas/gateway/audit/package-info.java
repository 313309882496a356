/** What is remembered of administrative actions and of reads of RESTRICTED data. */
@NullMarked
package org.habeas.gateway.audit;

import org.jspecify.annotations.NullMarked;
